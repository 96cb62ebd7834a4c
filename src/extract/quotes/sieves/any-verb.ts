import type { Sentence } from '../../document.ts'
import { BREAKS } from '../../grammar.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const SMALL_WORD = /^\p{Ll}{3,}$/u

/** A third person, by its ending: « élude », « hausse », « balbutiait ». */
const THIRD_PERSON = /(?:[^aeiouy]e|[iu]e|ait|aient|ent|it|ut|a|èrent|d|t)$/u
const REACH = 5

/**
 * « "…", élude X. »: the place right behind the quotation and its comma makes a verb of saying of any verb that
 * stands before its subject, when that subject closes the clause.
 */
export function anyVerb(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const separator = sentence.items[index + 1]
  const verb = sentence.items[index + 2]
  if (separator?.text !== ',' || verb?.type !== 'word' || !SMALL_WORD.test(verb.text)) return null
  if (
    !THIRD_PERSON.test(verb.lower) ||
    BREAKS.has(verb.lower) ||
    frame.tools.roles.match(frame.document.tokens, verb.token)
  )
    return null
  for (let k = index + 3; k < index + 3 + REACH; k += 1) {
    const item = sentence.items[k]
    if (item?.type !== 'word' || BREAKS.has(item.lower)) return null
    const reference = readReference(frame, sentence, k)
    if (!reference || reference.pronoun) continue
    const isPerson = reference.member
      ? reference.member.kind === 'person'
      : reference.phrase?.determiner === 'definite'
    const next = sentence.items[reference.to]
    const closes =
      next === undefined ||
      next.type === 'mark' ||
      /^(?:à|au|en|dans|devant|sur|avant|après|qui|lors)$/u.test(next.lower)
    if (
      !isPerson ||
      !closes ||
      /^(?:de|du|des|à|au|avec|par|pour|selon)$/u.test(sentence.items[k - 1]?.lower ?? '')
    )
      return null
    return {
      reference,
      rule: 'incise-any-verb',
      confidence: 0.8,
      cue: { start: verb.start, end: sentence.items[reference.to - 1]?.end ?? verb.end },
    }
  }
  return null
}

import type { Sentence } from '../../document.ts'
import { BREAKS } from '../../grammar.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { readReference } from '../reference.ts'

const SMALL_WORD = /^\p{Ll}{3,}$/u

/** A third person, by its ending: « élude », « hausse », « balbutiait ». */
const THIRD_PERSON = /(?:[^aeiouy]e|[iu]e|ait|aient|ent|it|ut|a|èrent|d|t)$/u
const REACH = 5

/** « paraît-il », « semble-t-il »: nobody's. */
const IMPERSONAL = /^(?:arrive|convient|faut|fallait|paraît|paraissait|reste|semble|semblait|suffit|vaut)$/u
const NEGATION = /^(?:ne|n')$/u
const NOT = /^(?:guère|pas|plus|point)$/u

/** « , tente-t-il »: the verb and the pronoun behind it. */
function withClitic({ items }: Sentence, verb: number): Attribution | null {
  const [first, last] = [items[verb], items[verb + 1]]
  const pronoun = /^-(?:t-)?(?:il|elle)s?$/u.test(last?.lower ?? '') ? pronounOf(last?.lower ?? '') : null
  if (!first || !last || !pronoun || IMPERSONAL.test(first.lower)) return null
  return {
    reference: { from: verb, to: verb + 2, pronoun },
    rule: 'incise-any-verb',
    confidence: 0.8,
    cue: { start: first.start, end: last.end },
  }
}

/**
 * « "…", élude X. »: the place right behind the quotation and its comma makes a verb of saying of any verb that
 * stands before its subject, when that subject closes the clause.
 */
export function anyVerb(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const separator = sentence.items[index + 1]
  // « , ne cache pas X »
  const isNegated =
    NEGATION.test(sentence.items[index + 2]?.lower ?? '') && NOT.test(sentence.items[index + 4]?.lower ?? '')
  const at = isNegated ? index + 3 : index + 2
  const verb = sentence.items[at]
  if (separator?.text !== ',' || verb?.type !== 'word' || !SMALL_WORD.test(verb.text)) return null
  if (
    !THIRD_PERSON.test(verb.lower) ||
    BREAKS.has(verb.lower) ||
    frame.tools.roles.match(frame.document.tokens, verb.token)
  )
    return null
  const clitic = withClitic(sentence, at)
  if (clitic) return clitic
  const from = isNegated ? at + 2 : at + 1
  for (let k = from; k < from + REACH; k += 1) {
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
      cue: {
        start: sentence.items[index + 2]?.start ?? verb.start,
        end: sentence.items[reference.to - 1]?.end ?? verb.end,
      },
    }
  }
  return null
}

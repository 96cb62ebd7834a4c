import type { Sentence } from '../../document.ts'
import { AUXILIARY, BREAKS } from '../../grammar.ts'
import { afterPreposition } from '../after-preposition.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { PREPOSITIONS } from '../prepositions.ts'
import { readReference } from '../reference.ts'

const SMALL_WORD = /^\p{Ll}{3,}$/u

/** A third person, by its ending: « élude », « hausse », « balbutiait ». */
const THIRD_PERSON = /(?:[^aeiouy]e|[iu]e|ait|aient|ent|it|ut|a|èrent|d|t)$/u
const REACH = 7

/** « paraît-il », « semble-t-il »: nobody's. */
const IMPERSONAL = /^(?:arrive|convient|faut|fallait|paraît|paraissait|reste|semble|semblait|suffit|vaut)$/u
const NEGATION = /^(?:ne|n')$/u
const NOT = /^(?:guère|pas|plus|point)$/u

/** « , tente-t-il »: the verb and the pronoun behind it. */
function withClitic({ items }: Sentence, verb: number): Attribution | null {
  const [first, last] = [items[verb], items[verb + 1]]
  const pronoun = CLITIC.test(last?.lower ?? '') ? pronounOf(last?.lower ?? '') : null
  if (!first || !last || !pronoun || IMPERSONAL.test(first.lower)) return null
  return {
    reference: { from: verb, to: verb + 2, pronoun },
    rule: 'incise-any-verb',
    confidence: 0.8,
    cue: { start: first.start, end: last.end },
  }
}

const CLITIC = /^-(?:t-)?(?:il|elle)s?$/u
const PARTICIPLE = /(?:é|i|[iu]t|is|u)$/u
const NEVER = /^(?:fallu|paru|semblé|suffi|valu)$/u

/** « , a-t-il prononcé », « , s'est-elle crispée »: the auxiliary, its pronoun and any participle. */
function compound({ items }: Sentence, index: number): Attribution | null {
  const at = /^s['’]$/u.test(items[index]?.lower ?? '') ? index + 1 : index
  const [helper, clitic] = [items[at], items[at + 1]]
  if (!AUXILIARY.has(helper?.lower ?? '') || !CLITIC.test(clitic?.lower ?? '')) return null
  const to = /ment$|^(?:alors|aussitôt|encore|ensuite)$/u.test(items[at + 2]?.lower ?? '') ? at + 4 : at + 3
  const verb = items[to - 1]
  const pronoun = pronounOf(clitic?.lower ?? '')
  const stem = at > index ? verb?.lower.replace(/e?s?$/u, '') : verb?.lower
  if (!pronoun || !verb || verb.type !== 'word' || !PARTICIPLE.test(stem ?? '') || NEVER.test(verb.lower))
    return null
  return {
    reference: { from: at, to: at + 2, pronoun },
    rule: 'incise-any-verb',
    confidence: 0.8,
    cue: { start: items[index]?.start ?? verb.start, end: verb.end },
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
  const inverted = separator?.text === ',' && !isNegated ? compound(sentence, at) : null
  if (inverted) return inverted
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
    // « manifesta à la sortie du tribunal Petra Luna »
    if (PREPOSITIONS.has(item.lower)) {
      k = afterPreposition(frame, sentence, k) - 1
      continue
    }
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

import type { Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import type { Frame } from './frame.ts'
import { readReference } from './reference.ts'

const LONGEST = 30
/** « université de Lyon », « institut Pasteur »: where somebody works. */
const SEATS =
  /^(?:université|institut|faculté|école|lycée|collège|syndicat|cabinet|laboratoire|observatoire|musée|centre|hôpital|chu)$/u
/** Nouns of trades: « intendante de la cuisine centrale », « boulangère ». */
const AGENT = /(?:ante|eure?|euse|trice|iste|ienne?|ière?|logue)$/u
const ENDS = /^[.!?…»"”]$/u

/** Where « , directeur délégué du site. », « , qui n'a pas participé à l'étude. », « , 47 ans, » begins. */
function opens(frame: Frame, sentence: Sentence, index: number): boolean {
  const [first, second] = [sentence.items[index], sentence.items[index + 1]]
  if (!first || !second) return false
  if (first.type === 'number') return second.lower === 'ans'
  if (first.lower === 'qui' || /^l[ae]s?quel/u.test(first.lower)) return true
  // « , de l'université Ilia. »
  if (/^(?:de|du|d'|chez|à|au)$/u.test(first.lower))
    return [1, 2, 3].some(
      (step) =>
        frame.mentionAt.get(sentence.items[index + step]?.token ?? -1)?.member.kind === 'organisation' ||
        SEATS.test(sentence.items[index + step]?.lower ?? ''),
    )
  const isRole = frame.tools.roles.match(frame.document.tokens, first.token) !== null
  if ((isRole || AGENT.test(first.lower)) && /^\p{Ll}/u.test(first.text)) return true
  return (
    /^(?:le|la|l'|un|une)$/u.test(first.lower) && readReference(frame, sentence, index)?.phrase !== undefined
  )
}

/**
 * The end of what the writer says of whoever speaks, from the comma behind the name; `index` itself where that is
 * nothing. Up to the end of the sentence, unless a comma comes first and a clause of its own behind it.
 */
export function pastApposition(frame: Frame, sentence: Sentence, index: number): number {
  if (sentence.items[index]?.text !== ',' || !opens(frame, sentence, index + 1)) return index
  let end = index + 1
  while (end < index + LONGEST && sentence.items[end] && !ENDS.test(sentence.items[end]?.text ?? '')) end += 1
  const comma = sentence.items.findIndex((item, i) => i > index + 1 && i < end && item.text === ',')
  if (comma < 0) return end
  return isClause(sentence, comma + 1, end) ? comma : end
}

const isClause = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.items
    .slice(from, to)
    .some(
      ({ lower }) =>
        AUXILIARY.has(lower) ||
        /^(?:je|j'|nous|on|il|elle|ils|elles|c'|ce|ça|ne|n'|mais|et|puis)$/u.test(lower),
    )

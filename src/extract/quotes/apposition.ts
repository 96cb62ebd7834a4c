import { startsLower } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import type { Frame } from './frame.ts'
import { PREPOSITIONS } from './prepositions.ts'
import { readReference } from './reference.ts'
import { subjectsBefore } from './subject.ts'

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
  if ((isRole || AGENT.test(first.lower)) && startsLower(first.text)) return true
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

const PARTICIPLE = /(?:é|ée|és|ées|i|ie|u|ue|ant)$/u

/** What stands between two commas and only says more of the noun before: « , fâchée, », « , de son côté, », « , 52 ans, ». */
const isInsertion = (frame: Frame, sentence: Sentence, from: number): boolean => {
  const lower = sentence.items[from]?.lower ?? ''
  return PREPOSITIONS.has(lower) || PARTICIPLE.test(lower) || opens(frame, sentence, from)
}

/** « La directrice, Anne Rivoal, balaie la critique »: behind this comma the subject's own verb follows. */
export function closesSubject(frame: Frame, sentence: Sentence, comma: number): boolean {
  const { items } = sentence
  const subject = subjectsBefore(frame, sentence, comma).at(-1)
  if (!subject) return false
  if (subject.to === comma) return items.slice(subject.from, subject.to).some(({ text }) => text === ',')
  for (let k = subject.to; k < comma; k += 1) {
    if (items[k]?.text === ',' ? !isInsertion(frame, sentence, k + 1) : k === subject.to) return false
  }
  return true
}

import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { Span } from '../../domain/span.ts'
import { bisect } from '../../text/bisect.ts'
import { lazy } from '../../text/lazy.ts'
import { formatDay, parseDay } from '../dates/calendar.ts'
import type { Document, Sentence } from '../document.ts'

/** How far behind a cue, and how far in front of it, its occasion may stand. */
const BEHIND = 80
const BEFORE = 60
/** Where a lead tells its day: « X a été condamné lundi par le tribunal ». */
const LEAD_SENTENCES = 2

/** Words said at what is being told: « à l'issue de la réunion », « en conférence de presse », « à la barre ». */
const OCCASION =
  /(?<!\p{L})(?:à (?:la|sa|leur) (?:sortie|barre|tribune)|à l['’](?:issue|audience|arrivée)|en zone mixte|en (?:conférence|point|fin) de |(?:lors|pendant|durant|au cours) (?:de |d['’])?(?:la |une?|ce(?:tte)? |l['’])\s?(?:\p{L}+ )?(?:conférence|point|allocution|cérémonie|assemblée|audience|séance)|en quittant (?:la|le|l['’])|avant de quitter (?:la|le|l['’])|après (?:le|la) (?:match|vote|verdict|rencontre|finale|course|séance))(?!\p{L})/iu
/** « prévue lundi », « la réunion de mardi »: not what the sentence tells. */
const ASIDE = /(?:\p{L}(?:é|u|i)e?s?\s+(?:dès\s+)?|(?<!\p{L})(?:de|du|depuis|d['’])\s*(?:ce(?:tte)?\s+)?)$/iu
const COMPOUND =
  /(?<!\p{L})(?:a|ai|ont|avons|est|sont)\s+(?:(?:été|pas|\p{L}{3,20}ment)\s+)?\p{L}{1,20}(?:é|u|i)e?s?\s+(?:dès\s+)?$/iu
const PLUPERFECT = /(?<!\p{L})av(?:ait|aient)(?!\p{L})/iu
const CLAUSE = /(?<!\p{L})(?:qui|dont|où|que|qu['’])(?!\p{L})/iu

/** How many paragraphs a day may stand before words that were said on it. */
const PARAGRAPHS = 2
/** A week: what a report tells of is no older. */
const RECENT = 7

/**
 * The day of what an article reports, for words said there: « lundi » where the lead says that the council met lundi
 * and the mayor spoke « à l'issue de la séance ». None where other days stand between, and none of the past perfect.
 */
export function createOccasions({ article, text, sentences }: Document, dates: readonly DateMention[]) {
  const published = parseDay(article.published.date)
  const [earliest, latest] = published === null ? [] : [formatDay(published - RECENT), formatDay(published)]

  const sentenceOf = ({ span }: DateMention): Sentence | undefined =>
    sentences[bisect(sentences, ({ end }) => end <= span.start)]

  const isTold = ({ span, precision, relation, start, end }: DateMention, sentence: Sentence): boolean => {
    if (precision !== 'day' || start !== end || relation !== undefined) return false
    if (earliest && latest && (start < earliest || start > latest)) return false
    if (sentence.quoted.some((index) => isWithin(span, sentence.items[index]))) return false
    const lead = text.slice(sentence.start, span.start)
    const clause = lead.slice(Math.max(lead.lastIndexOf(','), 0))
    return (
      (!ASIDE.test(lead) || COMPOUND.test(lead)) &&
      !CLAUSE.test(clause) &&
      !PLUPERFECT.test(text.slice(sentence.start, sentence.end))
    )
  }

  const told = lazy(() =>
    dates.flatMap((date) => {
      const sentence = sentenceOf(date)
      return sentence?.kind === 'body' && isTold(date, sentence) ? [{ date, sentence }] : []
    }),
  )

  const lead = lazy(() => {
    const body = sentences.filter(({ kind }) => kind === 'body').slice(0, LEAD_SENTENCES)
    return told().find(({ sentence }) => body.includes(sentence))
  })

  const isAtOccasion = (sentence: Sentence, cue: Span): boolean => {
    const next = sentence.quoted.find((index) => (sentence.items[index]?.start ?? 0) >= cue.end)
    const until = Math.min(sentence.end, cue.end + BEHIND, sentence.items[next ?? -1]?.start ?? sentence.end)
    const last = sentence.quoted.findLast((index) => (sentence.items[index]?.end ?? 0) <= cue.start)
    const from = Math.max(sentence.start, cue.start - BEFORE, sentence.items[last ?? -1]?.end ?? 0)
    return OCCASION.test(text.slice(from, until))
  }

  return (sentence: Sentence, cue: Span): CivilDate | null => {
    if (!isAtOccasion(sentence, cue)) return null
    const before = told().findLast(({ date }) => date.span.end <= cue.start)
    const found = before && before.sentence.paragraph === sentence.paragraph ? before : lead()
    if (!found || before?.date.start !== found.date.start) return null
    if (sentence.paragraph - found.sentence.paragraph > PARAGRAPHS) return null
    const { start, end, precision } = found.date
    return { start, end, precision, basis: 'inferred' }
  }
}

const isWithin = (span: Span, item: Span | undefined): boolean =>
  item !== undefined && item.start <= span.start && span.end <= item.end

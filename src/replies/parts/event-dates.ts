import type { CivilDate } from '../../domain/civil-date.ts'
import type { Event, EventMention } from '../../domain/event.ts'
import type { Audience } from '../audience.ts'
import { dateShort, dateText } from '../dates/date-text.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'
import { inferredMark } from './published.ts'

/** « mercredi 12 janvier 2022 (date déduite) » */
export function fullDate(date: CivilDate, { locale, words }: Audience): string {
  const text = date.basis === 'unknown' ? null : dateText(date, locale)
  return text === null ? words.date.unknown : text + inferredMark(date, words)
}

/** « 12 janvier 2022 », marked like the full one. */
export function shortDate(date: CivilDate, { locale, words }: Audience): string {
  const text = date.basis === 'unknown' ? null : dateShort(date, locale)
  return text === null ? words.date.unknown : text + inferredMark(date, words)
}

/** The event's date; a date that one source states outright is not marked because another only implies it. */
export function eventDate({ date, sources }: Event): CivilDate {
  const stated = sources.some(
    ({ mention }) =>
      mention.date.basis === 'stated' && mention.date.start === date.start && mention.date.end === date.end,
  )
  return stated ? { ...date, basis: 'stated' } : date
}

/** What the article itself says where our date is worked out or rough: « deux jours plus tard ». */
export function dateEvidence({ date, dateText: said }: EventMention, { words }: Audience): string | null {
  const shown = fitLine(said, BOUNDS.dateText)
  if (shown === '') return date.basis === 'inferred' ? words.date.inferred : null
  if (date.basis === 'inferred') return words.date.inferredFrom(shown)
  return date.precision === 'day' ? null : words.date.fromWords(shown)
}

import type { Bibliography } from '../../domain/article.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { Audience } from '../audience.ts'
import { dateWhen } from '../dates/date-text.ts'
import { dayText } from '../dates/day-text.ts'

/** The day of publication, as stated in the article's own time zone; null where it is unknown. */
export function publicationDate({ published }: Bibliography): CivilDate | null {
  if (published.date === null || published.basis === 'unknown') return null
  const day = published.date.slice(0, 10)
  return { start: day, end: day, precision: 'day', basis: published.basis }
}

/** « publié le mardi 28 décembre 2021 (date déduite) » */
export function published(article: Bibliography, { locale, words }: Audience): string {
  const date = publicationDate(article)
  const when = date && dateWhen(date, locale)
  return when ? words.source.published(when + inferredMark(date, words)) : words.source.publishedUnknown
}

/** « 28 décembre 2021 (date déduite) », to go with a name. */
export function publishedShort(article: Bibliography, { locale, words }: Audience): string {
  const date = publicationDate(article)
  const day = date && dayText(date.start, 'no-weekday', locale)
  return day ? day + inferredMark(date, words) : words.source.publishedUnknown
}

/** Every date that the source does not state is marked, wherever it is shown. */
export const inferredMark = (date: CivilDate, words: Audience['words']): string =>
  date.basis === 'stated' ? '' : ` (${date.basis === 'inferred' ? words.date.inferred : words.date.unknown})`

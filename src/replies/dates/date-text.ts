import type { CivilDate } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { rangeText, utcOf } from './day-text.ts'
import { type Grid, gridOf } from './grid.ts'
import { english, french, type RangeWords } from './range-words.ts'

const WORDS = { fr: french, en: english } satisfies Record<Locale, RangeWords>

/** « mercredi 12 janvier 2022 », « janvier 2022 », « du … au … » : a date as a label's value. Null: no such day. */
export const dateText = (date: CivilDate, locale: Locale): string | null => say(date, locale, false)

/** The same in a sentence: « le mercredi 12 janvier 2022 », « en janvier 2022 ». */
export const dateWhen = (date: CivilDate, locale: Locale): string | null => say(date, locale, true)

/** Without weekdays, for menus and short lines. */
export const dateShort = (date: CivilDate, locale: Locale): string | null =>
  date.precision === 'day' ? rangeText(date.start, date.end, 'no-weekday', locale) : dateText(date, locale)

function say(date: CivilDate, locale: Locale, sentence: boolean): string | null {
  const start = utcOf(date.start)
  const end = utcOf(date.end)
  if (!start || !end || date.end < date.start) return null
  const grid: Grid = date.precision === 'day' || date.precision === 'week' ? 'days' : gridOf(start, end)
  return WORDS[locale][date.precision](date.start, date.end, grid, sentence)
}

import type { Day } from '../../domain/civil-date.ts'
import { monthLength } from '../../extract/dates/calendar.ts'
import type { DayRange } from '../../store/store.ts'
import { words } from '../../text/fold.ts'
import type { Engine } from '../engine.ts'
import { isBad } from '../query/date-part.ts'
import { isInvalid, isTelling, parseQuery } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Asking, Completion } from '../search.ts'
import { completions } from './completions.ts'
import type { DateLabels } from './date-label.ts'

/** Months of a corpus that are looked through, newest first. */
const MOST_MONTHS = 600

/** The days that what is typed may mean, in the years of the corpus; otherwise months of the corpus. */
export async function completeDate(
  { facts, findDate, labels }: Engine,
  typed: string,
  asking: Asking,
): Promise<readonly Completion[]> {
  const period = await facts.period()
  const names = labels[asking.locale]
  const query = parseQuery(typed, asking, (text, today, locale) => {
    const found = findDate(text, today, locale)
    return found && isBad(found) ? null : found
  })
  if (period === null || (isInvalid(query) && query.problem !== 'empty')) return []
  if (isInvalid(query)) return completions(monthsOf(period).map((day) => both(names.month(day))))
  const begun = beginningsOf(period, names, query.allWords).map(both)
  if (!query.date || isTelling(query.words)) return completions(begun)
  const { date, yearless } = query.date
  if (date.start !== date.end) return completions([...begun, both(query.text)])
  const days = periodsOf(query.date, period).map(({ from }) => from)
  const inside = days.filter((day) => !yearless || (day >= period.from && day <= period.to))
  return completions((inside.length > 0 ? inside : days.slice(0, 1)).map((day) => both(names.long(day))))
}

const both = (text: string): Completion => ({ name: text, value: text })

/** Months whose name begins so, and days of months: « jan », « 12 j ». */
function beginningsOf(period: DayRange, names: DateLabels, typed: readonly string[]): string[] {
  const [number = '', ...rest] = typed
  const isDay = /^\d{1,2}$/.test(number)
  return monthsOf(period).flatMap((first) => {
    const name = words(names.month(first))
    const fits = (asked: readonly string[]): boolean =>
      asked.every((word) => name.some((other) => other.startsWith(word)))
    if (fits(typed)) return [names.month(first)]
    if (!isDay || !fits(rest)) return []
    const day = `${first.slice(0, 8)}${number.padStart(2, '0')}`
    return day >= period.from && day <= period.to && Number(number) <= lengthOf(first)
      ? [names.long(day)]
      : []
  })
}

const lengthOf = (first: Day): number => monthLength(Number(first.slice(5, 7)), Number(first.slice(0, 4)))

/** The first day of each month of the period, newest first. */
function monthsOf({ from, to }: DayRange): Day[] {
  const months: Day[] = []
  let year = Number(to.slice(0, 4))
  let month = Number(to.slice(5, 7))
  for (let i = 0; i < MOST_MONTHS; i += 1) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (day.slice(0, 7) < from.slice(0, 7)) break
    months.push(day)
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
  }
  return months
}

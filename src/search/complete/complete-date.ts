import type { DayRange } from '../../store/store.ts'
import { words } from '../../text/fold.ts'
import type { Engine } from '../engine.ts'
import { isBad } from '../query/date-part.ts'
import { isInvalid, isTelling, parseQuery } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Asking, Completion } from '../search.ts'
import { completions, MOST_COMPLETIONS } from './completions.ts'
import type { DateLabels } from './date-label.ts'

const MOST_MONTHS = 600

/** The days that what is typed may mean, in the years of the corpus; otherwise months of the corpus. */
export async function completeDate(
  { facts, findDate }: Engine,
  typed: string,
  asking: Asking,
  labels: DateLabels,
): Promise<readonly Completion[]> {
  const { period } = await facts.holdings()
  const query = parseQuery(typed, asking, (text, today, locale) => {
    const found = findDate(text, today, locale)
    return found && isBad(found) ? null : found
  })
  if (isInvalid(query) && query.problem !== 'empty') return []
  if (period === null) return []
  if (!isInvalid(query) && query.date && !isTelling(query.words)) {
    const { date } = query.date
    if (date.start === date.end) {
      const days = periodsOf(query.date, period).map(({ from }) => from)
      const here = days.filter((day) => !query.date?.yearless || (day >= period.from && day <= period.to))
      return completions((here.length > 0 ? here : days.slice(0, 1)).map((day) => both(labels.long(day))))
    }
  }
  const asked = isInvalid(query) ? [] : query.allWords
  const fits = (name: string): boolean =>
    asked.every((word) => words(name).some((other) => other.startsWith(word)))
  return completions(
    monthsOf(period)
      .map((day) => labels.month(day))
      .filter(fits)
      .slice(0, MOST_COMPLETIONS)
      .map(both),
  )
}

const both = (text: string): Completion => ({ name: text, value: text })

/** The first day of each month of the period, newest first. */
function monthsOf({ from, to }: DayRange): string[] {
  const months: string[] = []
  let year = Number(to.slice(0, 4))
  let month = Number(to.slice(5, 7))
  const first = from.slice(0, 7)
  for (let i = 0; i < MOST_MONTHS; i += 1) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (text < first) break
    months.push(`${text}-01`)
    month -= 1
    if (month === 0) {
      month = 12
      year -= 1
    }
  }
  return months
}

import { Temporal } from 'temporal-polyfill'
import type { CivilDate, Precision } from '../../../src/domain/civil-date.ts'
import type { FindDate } from '../../../src/search/query/date-part.ts'
import { fold } from '../../../src/text/fold.ts'

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const MONTH = `(${MONTHS.join('|')})`
const date = (start: string, end: string, precision: Precision): CivilDate => ({
  start,
  end,
  precision,
  basis: 'stated',
})
const two = (number: string | number): string => String(number).padStart(2, '0')

/** Knows a handful of date expressions, so that tests of the search need no grammar. */
export const simpleDates: FindDate = (query, today) => {
  const text = fold(query)
  // Folding French text of these tests keeps its length, so that offsets are those of the query.
  const at = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u').exec(text)
  const thisYear = today.slice(0, 4)
  const place = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })
  const month = (name = '') => MONTHS.indexOf(name) + 1
  const day = (year: string, number: number, dayOfMonth: string): string | null => {
    try {
      return Temporal.PlainDate.from(
        { year: Number(year), month: number, day: Number(dayOfMonth) },
        { overflow: 'reject' },
      ).toString()
    } catch {
      return null
    }
  }

  const iso = at('(\\d{4})-(\\d\\d)-(\\d\\d)')
  if (iso) return { date: date(iso[0], iso[0], 'day'), yearless: false, ...place(iso) }
  const range = at(`du (\\d{1,2}) au (\\d{1,2}) ${MONTH}(?: (\\d{4}))?`)
  if (range) {
    const from = day(range[4] ?? thisYear, month(range[3]), range[1] ?? '')
    const to = day(range[4] ?? thisYear, month(range[3]), range[2] ?? '')
    if (from === null || to === null) return { problem: 'impossible-date', part: range[0] }
    if (from > to) return { problem: 'reversed-range', part: range[0] }
    return { date: date(from, to, 'day'), yearless: range[4] === undefined, ...place(range) }
  }
  const plain = at(`(\\d{1,2}) ${MONTH}(?: (\\d{4}))?`)
  if (plain) {
    const found = day(plain[3] ?? (plain[1] === '29' ? '2020' : thisYear), month(plain[2]), plain[1] ?? '')
    if (found === null) return { problem: 'impossible-date', part: plain[0] }
    return { date: date(found, found, 'day'), yearless: plain[3] === undefined, ...place(plain) }
  }
  const whole = at(`${MONTH}(?: (\\d{4}))?`)
  if (whole) {
    const first = Temporal.PlainDate.from(`${whole[2] ?? thisYear}-${two(month(whole[1]))}-01`)
    const last = first.with({ day: first.daysInMonth })
    return {
      date: date(first.toString(), last.toString(), 'month'),
      yearless: whole[2] === undefined,
      ...place(whole),
    }
  }
  const yesterday = at('hier')
  if (yesterday) {
    const found = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
    return { date: date(found, found, 'day'), yearless: false, ...place(yesterday) }
  }
  return null
}

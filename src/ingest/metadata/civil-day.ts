import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../domain/civil-date.ts'

/** `YYYY-MM-DD` of a day that exists, between 1600 and 2199. */
export function civilDay(year: number, month: number, day: number): Day | null {
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

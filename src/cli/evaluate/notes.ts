import type { Day } from '../../domain/civil-date.ts'

/** Days in a row, both ends inclusive. */
export interface Days {
  readonly start: Day
  readonly end: Day
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** « any date from 2021-12-28 to 2022-01-09 is right »: what annotators say in a note. */
export function daysInNote(note: string | undefined): Days | null {
  const match = /(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d) is right/.exec(note ?? '')
  return match?.[1] !== undefined && match[2] !== undefined ? { start: match[1], end: match[2] } : null
}

/** « 10 January must be covered »: the day, in the year of the days it is about. */
export function coveredDay(note: string | undefined, within: Days): Day | null {
  const match = /(\d{1,2}) ([A-Z][a-z]{2,8}) must be covered/.exec(note ?? '')
  const month = MONTHS.indexOf(match?.[2] ?? '') + 1
  if (match?.[1] === undefined || month === 0) return null
  const monthAndDay = `${String(month).padStart(2, '0')}-${match[1].padStart(2, '0')}`
  const days = [within.start, within.end].map((day) => `${day.slice(0, 4)}-${monthAndDay}`)
  return days.find((day) => day >= within.start && day <= within.end) ?? null
}

const LONGEST_RELAY = 80

/** « reported by 'un porte-parole de l'UE': … »: who passed the words on. */
export function relayInNote(note: string | undefined): string | null {
  const [, after] = (note ?? '').split("reported by '", 2)
  const end = after?.indexOf("':") ?? -1
  return end > 0 && end <= LONGEST_RELAY ? (after?.slice(0, end) ?? null) : null
}

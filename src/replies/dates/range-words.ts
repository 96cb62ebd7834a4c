import type { Day, Precision } from '../../domain/civil-date.ts'
import { type DayParts, dayText, utcOf } from './day-text.ts'
import type { Grid } from './grid.ts'

/** `sentence`: with its preposition, as in « publié le … ». Both days exist and are in order. */
export type RangeWords = Readonly<
  Record<Precision, (start: Day, end: Day, grid: Grid, sentence: boolean) => string>
>

const UNIT = { days: 'full', months: 'month', years: 'year' } as const satisfies Record<Grid, DayParts>

// A weekday would make a rough date look exact.
const ROUGHLY = { ...UNIT, days: 'no-weekday' } as const satisfies Record<Grid, DayParts>

const fr = (day: Day, parts: DayParts): string => dayText(day, parts, 'fr') ?? day
const en = (day: Day, parts: DayParts): string => dayText(day, parts, 'en') ?? day

/** What of the first day need not be said again: « du 9 au 10 janvier », « de janvier à mars 2022 ». */
function openingParts(start: Day, end: Day, grid: Grid): DayParts {
  if (grid === 'years' || start.slice(0, 4) !== end.slice(0, 4)) return UNIT[grid]
  if (grid === 'months') return 'month-only'
  return start.slice(0, 7) === end.slice(0, 7) ? 'weekday-day' : 'weekday-day-month'
}

function roughOpening(start: Day, end: Day, grid: Grid): DayParts {
  const parts = openingParts(start, end, grid)
  if (grid !== 'days') return parts
  return parts === 'full' ? 'no-weekday' : 'day-month'
}

const neighbours = (start: Day, end: Day): boolean =>
  (utcOf(end)?.getTime() ?? 0) - (utcOf(start)?.getTime() ?? 0) === 86_400_000

function isOneUnit(start: Day, end: Day, grid: Grid): boolean {
  if (grid === 'years') return start.slice(0, 4) === end.slice(0, 4)
  return grid === 'months' ? start.slice(0, 7) === end.slice(0, 7) : start === end
}

// « d’octobre », « d’avril », « d’août »
const from = (words: string): string => (/^[aeiouyéèêàâîôû]/i.test(words) ? `d’${words}` : `de ${words}`)

function frenchSpan(start: Day, end: Day, grid: Grid, sentence: boolean): string {
  const last = fr(end, UNIT[grid])
  if (isOneUnit(start, end, grid)) return sentence ? `${grid === 'days' ? 'le' : 'en'} ${last}` : last
  const first = fr(start, openingParts(start, end, grid))
  if (grid !== 'days') return `${from(first)} à ${last}`
  if (neighbours(start, end)) return sentence ? `les ${first} et ${last}` : `${first} et ${last}`
  return `du ${first} au ${last}`
}

export const french: RangeWords = {
  day: frenchSpan,
  week: (start, end, _grid, sentence) =>
    `${sentence ? 'dans la ' : ''}semaine ${frenchSpan(start, end, 'days', true).replace(/^les? /, 'du ')}`,
  month: frenchSpan,
  year: frenchSpan,
  about: (start, end, grid) => {
    const last = fr(end, ROUGHLY[grid])
    const the = grid === 'days' ? 'le ' : ''
    if (isOneUnit(start, end, grid)) return `vers ${the}${last}`
    const first = fr(start, roughOpening(start, end, grid))
    return `entre ${the}${first} et ${the}${last} environ`
  },
}

function englishSpan(start: Day, end: Day, grid: Grid, sentence: boolean): string {
  const last = en(end, UNIT[grid])
  if (isOneUnit(start, end, grid)) return sentence ? `${grid === 'days' ? 'on' : 'in'} ${last}` : last
  const first = en(start, englishOpening(start, end, grid))
  return sentence ? `from ${first} to ${last}` : `${first} to ${last}`
}

// English dates keep the month with the day: « Sunday, January 9 to Monday, January 10, 2022 ».
function englishOpening(start: Day, end: Day, grid: Grid): DayParts {
  const parts = openingParts(start, end, grid)
  return parts === 'weekday-day' ? 'weekday-day-month' : parts
}

export const english: RangeWords = {
  day: englishSpan,
  week: (start, end, _grid, sentence) =>
    `${sentence ? 'in the ' : ''}week of ${englishSpan(start, end, 'days', false)}`,
  month: englishSpan,
  year: englishSpan,
  about: (start, end, grid) => {
    const last = en(end, ROUGHLY[grid])
    if (isOneUnit(start, end, grid)) return `around ${last}`
    return `between about ${en(start, roughOpening(start, end, grid))} and ${last}`
  },
}

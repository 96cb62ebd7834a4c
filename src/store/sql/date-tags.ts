import type { Day } from '../../domain/civil-date.ts'
import { dayNumber, dayOf } from './day-number.ts'

// A span of days is written as the fewest whole centuries, years, months and days that make it up: its cells.
// A record has a tag for each of its cells (`_m202201`) and one for each larger cell around them (`__y2022`).
// Two spans share a day when a cell of one is a cell of the other, lies in one, or holds one.

interface Cell {
  readonly name: string
  readonly around: readonly string[]
}

const century = (day: Day): string => `c${day.slice(0, 2)}`
const year = (day: Day): string => `y${day.slice(0, 4)}`
const month = (day: Day): string => `m${day.slice(0, 4)}${day.slice(5, 7)}`
const date = (day: Day): string => `d${day.replaceAll('-', '')}`

const SIZES: readonly {
  readonly name: (day: Day) => string
  readonly first: (day: Day) => boolean
  readonly last: (day: Day) => Day
}[] = [
  { name: century, first: (day) => day.slice(2) === '00-01-01', last: (day) => `${day.slice(0, 2)}99-12-31` },
  { name: year, first: (day) => day.endsWith('-01-01'), last: (day) => `${day.slice(0, 4)}-12-31` },
  { name: month, first: (day) => day.endsWith('-01'), last: lastOfMonth },
  { name: date, first: () => true, last: (day) => day },
]

function lastOfMonth(day: Day): Day {
  const next = dayOf(dayNumber(`${day.slice(0, 8)}01`) + 31)
  return dayOf(dayNumber(`${next.slice(0, 8)}01`) - 1)
}

function cells(from: Day, to: Day): Cell[] {
  const found: Cell[] = []
  let day = from
  while (day <= to) {
    const rank = SIZES.findIndex(({ first, last }) => first(day) && last(day) <= to)
    const size = SIZES[rank]
    if (!size) break
    const at = day
    found.push({ name: size.name(at), around: SIZES.slice(0, rank).map((larger) => larger.name(at)) })
    day = dayOf(dayNumber(size.last(at)) + 1)
    if (day <= at) break
  }
  return found
}

/** The tags of a record that is dated from one day to another, both inclusive. */
export function dateTags(from: Day, to: Day): string[] {
  const tags = new Set<string>()
  for (const { name, around } of cells(from, to)) {
    tags.add(`_${name}`)
    for (const larger of around) tags.add(`__${larger}`)
  }
  return [...tags]
}

/** Tags one of which each record has that shares a day with the range. */
export function dateQuery(from: Day | undefined, to: Day | undefined): string[] {
  const tags = new Set<string>()
  for (const { name, around } of cells(from ?? '0000-01-01', to ?? '9999-12-31')) {
    tags.add(`_${name}`)
    if (!name.startsWith('d')) tags.add(`__${name}`)
    for (const larger of around) tags.add(`_${larger}`)
  }
  return [...tags]
}

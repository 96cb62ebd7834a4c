import { monthLength } from './calendar.ts'
import type { Aim, Calendar, Found, Moment } from './moment.ts'
import { isDay, momentAt } from './parse-moment.ts'
import type { Parsed, Reading } from './parser.ts'
import { directionOfAll } from './parsers/aim.ts'
import { bareDay } from './parsers/day-month.ts'
import { follows, isGlued, isMark, lowerAt, skipWords, wordAt } from './reader.ts'
import { timeAfter } from './time-of-day.ts'

type Connector = 'to' | 'dash' | 'and' | 'or' | 'comma'

interface Item {
  readonly moment: Moment
  readonly at: number
  readonly from: number | undefined
  readonly to: number
  readonly time: string | undefined
  readonly bare: boolean
}

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'ce', 'du', 'au'])

const pastArticle = (tokens: Reading['tokens'], at: number): number => skipWords(tokens, at, ARTICLES, 1)

/** What may join two dates, and where the second one begins. */
function connectorAt({ tokens }: Reading, at: number): { connector: Connector; to: number } | null {
  const word = wordAt(tokens, at)
  if (word === 'au' || lowerAt(tokens, at) === 'à')
    return { connector: 'to', to: pastArticle(tokens, at + 1) }
  if (word === "jusqu'") return { connector: 'to', to: pastArticle(tokens, at + 2) }
  if (isMark(tokens, at, '-') || isMark(tokens, at, '/'))
    return { connector: 'dash', to: pastArticle(tokens, at + 1) }
  // « en mai et en octobre 2023 »
  const then = wordAt(tokens, at + 1) === 'en' ? at + 2 : pastArticle(tokens, at + 1)
  if (word === 'et') return { connector: 'and', to: then }
  if (word === 'ou') return { connector: 'or', to: then }
  return isMark(tokens, at, ',') ? { connector: 'comma', to: pastArticle(tokens, at + 1) } : null
}

type Grain = 'bare' | 'weekday' | 'day' | 'month' | 'year' | 'part' | 'other'

function grainOf({ moment, bare }: Item): Grain {
  if (bare) return 'bare'
  if (moment.type === 'calendar' && moment.day === undefined) {
    if (moment.weekday !== undefined) return 'weekday'
    return moment.month === undefined ? 'year' : 'month'
  }
  if (isDay(moment)) return 'day'
  return moment.type === 'part' || moment.type === 'season' ? 'part' : 'other'
}

const RANGES: Readonly<Record<Grain, readonly Grain[]>> = {
  bare: ['bare', 'day'],
  weekday: ['weekday', 'day'],
  day: ['day', 'part', 'weekday'],
  month: ['month', 'part'],
  year: ['year', 'part'],
  part: ['part', 'month', 'year', 'day'],
  other: [],
}

const LISTS: Readonly<Record<Grain, readonly Grain[]>> = {
  ...RANGES,
  day: ['day'],
  month: ['month'],
  year: ['year'],
  part: ['part'],
}

function joins(left: Item, connector: Connector, right: Item, reading: Reading): boolean {
  const [a, b] = [grainOf(left), grainOf(right)]
  // « a renvoyé mardi au 6 juin le procès »: two days, where « du mardi au 6 juin » is a stretch.
  if (connector === 'to' && a === 'weekday' && b === 'day')
    return ['de', 'du'].includes(wordAt(reading.tokens, left.at - 1))
  if (connector === 'to') return RANGES[a].includes(b)
  if (connector === 'comma') return (a === 'bare' && b !== 'month') || (a === 'weekday' && b === 'weekday')
  if (connector !== 'dash') return LISTS[a].includes(b)
  const glued = isGlued(reading.tokens, left.to) && isGlued(reading.tokens, right.at)
  return RANGES[a].includes(b) && (a === 'bare' || a === 'part' || (glued && a !== 'day'))
}

/** A day number that stands for a day only because a date follows: « 9 » in « 9 et 10 janvier ». */
function looseDay({ tokens }: Reading, at: number): Parsed | null {
  const token = tokens[at]
  const first = token?.value === 1 && wordAt(tokens, at + 1) === 'er'
  const real =
    token?.kind === 'number' && token.end - token.start <= 2 && token.value >= 1 && token.value <= 31
  return real ? { moment: { type: 'calendar', day: token.value }, to: first ? at + 2 : at + 1 } : null
}

function itemAt(reading: Reading, at: number): Item | null {
  const whole = momentAt(reading, at)
  const read = whole ?? looseDay(reading, at)
  if (!read) return null
  const { moment, from, to, time } = read
  return { moment, at, from, to, time, bare: whole === null }
}

/** Whether the second day comes right after the first. */
function consecutive(a: Moment, b: Moment): boolean {
  if (a.type === 'deictic' && b.type === 'deictic') return b.offset === a.offset + 1
  if (a.type !== 'calendar' || b.type !== 'calendar') return false
  if (a.day === undefined || b.day === undefined) {
    const plain = a.day === undefined && b.day === undefined && a.month === undefined && b.month === undefined
    return plain && a.weekday !== undefined && b.weekday === (a.weekday % 7) + 1
  }
  if (a.month === undefined || a.month === b.month) return b.day === a.day + 1
  return b.day === 1 && a.day === monthLength(a.month) && b.month === (a.month % 12) + 1
}

/** Month and year that a day or month without them takes from the date after it. */
export function completed(left: Moment, right: Moment): Moment {
  if (left.type !== 'calendar' || right.type !== 'calendar') return left
  if (left.weekday !== undefined && left.day === undefined && right.weekOf)
    return { ...left, weekOf: right.weekOf }
  if (right.month === undefined) return left
  if (left.aim !== undefined || left.year !== undefined) return left
  const after = left.day !== undefined && right.day !== undefined && left.day > right.day
  const month: number = left.month ?? (after ? ((right.month + 10) % 12) + 1 : right.month)
  if (left.day === undefined && left.month === undefined) return left
  const shifted = month > right.month ? 1 : 0
  const filled: Calendar = { ...left, month }
  if (right.year !== undefined) return { ...filled, year: right.year - shifted }
  return right.aim === undefined ? filled : { ...filled, aim: right.aim }
}

/** « prochains » aims a day or month that nothing else tells apart. */
const aimedAt = (moment: Moment, aim: Aim | undefined): Moment =>
  aim !== undefined && moment.type === 'calendar' && moment.year === undefined && moment.aim === undefined
    ? { ...moment, aim }
    : moment

interface Chain {
  readonly found: readonly Found[]
  readonly to: number
}

const single = (item: Item, moment = item.moment): Found => ({
  moment,
  from: item.from ?? item.at,
  to: item.to,
  ...(item.time === undefined ? {} : { time: item.time }),
  ...(item.bare ? { bare: true } : {}),
})

function collect(reading: Reading, first: Item): { items: Item[]; connectors: Connector[] } {
  const items = [first]
  const connectors: Connector[] = []
  for (let last = first; items.length < 12; ) {
    const connector = connectorAt(reading, last.to)
    const next = connector && itemAt(reading, connector.to)
    if (!connector || !next || !joins(last, connector.connector, next, reading)) break
    items.push(next)
    connectors.push(connector.connector)
    last = next
    if (connector.connector === 'to' || connector.connector === 'dash') break
  }
  while (connectors.at(-1) === 'comma') {
    connectors.pop()
    items.pop()
  }
  return { items, connectors }
}

/** Dates joined by « et », « au », a dash …, from a token on; null when no date begins there. */
export function chainAt(reading: Reading, at: number): Chain | null {
  const first = itemAt(reading, at)
  if (!first) return null
  const { items, connectors } = collect(reading, first)
  const last = items.at(-1) ?? first
  if (items.length === 1) {
    if (!first.bare) return { found: [single(first)], to: first.to }
    const bare = bareDay(reading, at)
    if (!bare) return null
    const { to } = timeAfter(reading.tokens, bare.to)
    return { found: [{ ...bare, from: at, to, ...(to > bare.to ? {} : { bare: true }) }], to }
  }
  const bare = items.every((item) => item.bare)
  if (bare && !reading.loose && !['du', 'le', 'les', 'ces'].includes(wordAt(reading.tokens, at - 1)))
    return null
  const aim = directionOfAll(reading.tokens, last.to)
  const end = aim === undefined ? last.to : last.to + 1
  const lead = ARTICLES.has(wordAt(reading.tokens, at - 1)) ? at - 2 : at - 1
  const between = follows(reading.tokens, lead, 'entre')
  const ranged = ['to', 'dash'].includes(connectors.at(-1) ?? '') && items.length === 2
  const inRow = items.every(
    (item, i) => i === 0 || consecutive(items[i - 1]?.moment ?? item.moment, item.moment),
  )
  if (ranged || (between && items.length === 2) || inRow) {
    const about = connectors.includes('or')
    const moment: Moment = { type: 'range', from: first.moment, to: aimedAt(last.moment, aim), about }
    return { found: [{ ...single(last, moment), from: first.from ?? at, to: end, bare }], to: end }
  }
  const filled: Moment[] = []
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i] ?? first
    const own = aimedAt(item.moment, aim)
    filled.unshift(filled[0] ? completed(own, filled[0]) : own)
  }
  const found = items.map((item, i) => ({
    ...single(item, filled[i]),
    bare,
    ...(item === last ? { to: end } : {}),
  }))
  return { found, to: end }
}

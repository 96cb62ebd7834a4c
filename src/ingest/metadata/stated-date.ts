import lexicon from '../../../data/lexicons/dates.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { civilDay } from './civil-day.ts'

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...lexicon.months.flatMap((names, i) => names.map((name) => [fold(name), i + 1] as const)),
  ...ENGLISH.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
])

const LONGEST_LINE = 200

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/i
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/
const WORDED = /(?<![\d.,])(\d{1,2})(?:er)?\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/
const ENGLISH_ORDER = /(?<![a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/

export interface StatedDate {
  /** A day, or date and time where the text states both with the offset from UTC. */
  readonly date: string
  /** The words around it: `before`, `after`. In a date of words these are folded. */
  readonly before: string
  readonly after: string
}

const around = (date: string, { index, 0: found, input }: RegExpExecArray): StatedDate => ({
  date,
  before: input.slice(0, index),
  after: input.slice(index + found.length),
})

function isoDate(text: string): StatedDate | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zone] = match
  const civil = civilDay(Number(year), Number(month), Number(day))
  if (!civil) return null
  const timed = zone !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  if (!timed) return around(civil, match)
  const offset = /z/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  return around(`${civil}T${hour}:${minute}:${second}${offset}`, match)
}

function dayOf(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string | null) {
  const match = pattern.exec(text)
  const date = match && read(match)
  return match && date ? around(date, match) : null
}

/**
 * The first full date written in a short text: ISO 8601 (`2022-01-10T21:27+0100` → `2022-01-10T21:27:00+01:00`),
 * day first in figures (`10.01.2022`), or in French or English words. A day that does not exist is none.
 */
export function statedDate(text: string): StatedDate | null {
  if (!/\d{4}/.test(text)) return null
  const folded = text.length > LONGEST_LINE ? '' : fold(text)
  return (
    isoDate(text) ??
    dayOf(text, NUMERIC, (m) => civilDay(Number(m[4]), Number(m[3]), Number(m[1]))) ??
    dayOf(folded, WORDED, (m) => civilDay(Number(m[3]), MONTHS.get(m[2] ?? '') ?? 0, Number(m[1]))) ??
    dayOf(folded, ENGLISH_ORDER, (m) => civilDay(Number(m[3]), MONTHS.get(m[1] ?? '') ?? 0, Number(m[2])))
  )
}

const SHORT_YEAR = /(?<![\d./-])(\d{2})([./-])(\d{2})\2(\d{2})(?![./-]?\d)/
/** A year of two digits: 1970 to 2069. */
const CENTURY = 70

/** « 05-10-21 »: only where a label says that a date follows, as scores and versions are written alike. */
export function shortDate(text: string): StatedDate | null {
  return dayOf(text, SHORT_YEAR, (m) => {
    const year = Number(m[4])
    return civilDay(year < CENTURY ? 2000 + year : 1900 + year, Number(m[3]), Number(m[1]))
  })
}

const IN_ADDRESS = /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/

/** The day in an address: `/20220121/`, `/2022/01/21/`, `-2022-01-21`. */
export function dateInAddress(address: string): string | null {
  const match = IN_ADDRESS.exec(address)
  return match && civilDay(Number(match[1]), Number(match[3]), Number(match[4]))
}

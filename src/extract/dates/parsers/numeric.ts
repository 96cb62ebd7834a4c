import { monthLength } from '../calendar.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { isGlued, isMark, wordAt } from '../reader.ts'
import { clockAt } from '../time-of-day.ts'

const SEPARATORS = ['/', '.', '-']

/** Digits of the number at an index that is glued to its neighbours by a separator; 0 when there is none. */
function digits({ tokens }: Reading, at: number): number {
  const token = tokens[at]
  return token?.kind === 'number' ? token.end - token.start : 0
}

const valueAt = ({ tokens }: Reading, at: number): number => tokens[at]?.value ?? Number.NaN

/** The separator between the number here and the one after it, when all three are glued. */
function separatorAfter({ tokens }: Reading, at: number): string | null {
  const mark = tokens[at + 1]
  const glued = isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  return mark?.kind === 'mark' && glued && SEPARATORS.includes(mark.word) ? mark.word : null
}

/** Version numbers, addresses and longer series have a further separator with a number on either side. */
function standsAlone(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading
  const before = tokens[from - 1]
  const joined = before?.kind === 'mark' && isGlued(tokens, from) && tokens[from - 2]?.kind === 'number'
  const lead = joined && SEPARATORS.includes(before.word) && isGlued(tokens, from - 1)
  const after = tokens[to]
  const tail = after?.kind === 'mark' && SEPARATORS.includes(after.word) && isGlued(tokens, to)
  return !lead && !(tail && tokens[to + 1]?.kind === 'number' && isGlued(tokens, to + 1))
}

function made(year: number, month: number, day: number, to: number): Parsed {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(month, year)
  return { moment: real ? { type: 'calendar', day, month, year } : { type: 'impossible' }, to }
}

/** A year of two digits: 1970 to 2069. */
const century = (value: number): number => (value < 70 ? 2000 + value : 1900 + value)

/** « 2022-01-12 », « 2022-01-12T21:27+0100 ». */
const yearFirst: Parser = (reading, at) => {
  const mark = separatorAfter(reading, at)
  if (digits(reading, at) !== 4 || !mark || separatorAfter(reading, at + 2) !== mark) return null
  if (digits(reading, at + 2) !== 2 || digits(reading, at + 4) !== 2 || !standsAlone(reading, at, at + 5))
    return null
  const date = made(valueAt(reading, at), valueAt(reading, at + 2), valueAt(reading, at + 4), at + 5)
  const { tokens } = reading
  const clock = wordAt(tokens, at + 5) === 't' && isGlued(tokens, at + 5) ? clockAt(tokens, at + 6) : null
  return clock?.time === undefined ? date : { ...date, time: clock.time, to: clock.to }
}

/** « 12/01/2022 », « 12.01.22 »: the day comes first. */
const dayFirst: Parser = (reading, at) => {
  const mark = separatorAfter(reading, at)
  if (!mark || separatorAfter(reading, at + 2) !== mark || !standsAlone(reading, at, at + 5)) return null
  const [day, month, year] = [digits(reading, at), digits(reading, at + 2), digits(reading, at + 4)]
  if (month === 0 || day > 2 || month > 2) return null
  // « 5/3/21 » in a query; in a text, two digits each: « 1.2.21 » may be a version, « 3/2/10 » a score.
  if (year !== 4 && (year !== 2 || (!reading.loose && (day !== 2 || month !== 2)))) return null
  const value = valueAt(reading, at + 4)
  return made(year === 2 ? century(value) : value, valueAt(reading, at + 2), valueAt(reading, at), at + 5)
}

/** « le 20 02 2014 ». */
const spaced: Parser = (reading, at) => {
  const { tokens } = reading
  const lead = ['le', 'du', 'au', 'des', 'en'].includes(wordAt(tokens, at - 1)) || (reading.loose && at === 0)
  if (!lead || digits(reading, at) !== 2 || digits(reading, at + 1) !== 2 || digits(reading, at + 2) !== 4)
    return null
  if (digits(reading, at + 3) > 0) return null
  return made(valueAt(reading, at + 2), valueAt(reading, at + 1), valueAt(reading, at), at + 3)
}

/** « 01/2022 »: a month. */
const monthYear: Parser = (reading, at) => {
  const mark = separatorAfter(reading, at)
  if (!mark || digits(reading, at) !== 2 || digits(reading, at + 2) !== 4) return null
  if (!standsAlone(reading, at, at + 3) || (mark !== '/' && !reading.loose)) return null
  const [month, year] = [valueAt(reading, at), valueAt(reading, at + 2)]
  if (year < 1800 || year > 2199) return null
  if (month < 1 || month > 12) return reading.loose ? { moment: { type: 'impossible' }, to: at + 3 } : null
  return { moment: { type: 'calendar', month, year }, to: at + 3 }
}

/** « le 12/01 »: in a text only after an article, with two digits each, as fractions are written alike; « 1/3 » is a day in a query. */
const dayMonthOnly: Parser = (reading, at) => {
  const { tokens } = reading
  if (separatorAfter(reading, at) !== '/' || !standsAlone(reading, at, at + 3)) return null
  const lead = ['le', 'du', 'au', 'ce'].includes(wordAt(tokens, at - 1))
  // « le 5/02 » too: no fraction has such a nought.
  const padded = digits(reading, at + 2) === 2 && valueAt(reading, at + 2) < 10
  if (!reading.loose && !(lead && (digits(reading, at) === 2 || padded))) return null
  const [dayDigits, monthDigits] = [digits(reading, at), digits(reading, at + 2)]
  if (dayDigits > 2 || monthDigits > 2 || (!reading.loose && monthDigits !== 2)) return null
  if (isMark(tokens, at + 3, '%')) return null
  const [day, month] = [valueAt(reading, at), valueAt(reading, at + 2)]
  if (month >= 1 && month <= 12 && day >= 1 && day <= monthLength(month)) {
    return { moment: { type: 'calendar', day, month }, to: at + 3 }
  }
  return reading.loose ? { moment: { type: 'impossible' }, to: at + 3 } : null
}

const FORMS = [yearFirst, dayFirst, spaced, monthYear, dayMonthOnly]

/** Dates in digits. */
export const numeric: Parser = (reading, at) => {
  if (digits(reading, at) === 0) return null
  for (const form of FORMS) {
    const read = form(reading, at)
    if (read) return read
  }
  return null
}

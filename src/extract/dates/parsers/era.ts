import { tensAt, yearAt } from '../numbers.ts'
import type { Parser } from '../parser.ts'
import { isGlued, isMark, wordAt } from '../reader.ts'
import { ordinalBefore } from './fraction.ts'

/** « les années 1990 », « la décennie 1990 », « années trente », « les années 1990-2000 ». */
export const decade: Parser = ({ tokens }, at) => {
  if (wordAt(tokens, at) !== 'annees' && wordAt(tokens, at) !== 'decennie') return null
  const full = yearAt(tokens, at + 1)
  const short = full ? null : tensAt(tokens, at + 1)
  const first = full?.value ?? (short ? 1900 + short.value : 1)
  const to = full?.to ?? short?.to ?? at
  if (first % 10 !== 0) return null
  const joined = isMark(tokens, to, '-') && isGlued(tokens, to)
  const second = joined ? (yearAt(tokens, to + 1) ?? tensAt(tokens, to + 1)) : null
  if (!second) return { moment: { type: 'years', first, last: first + 9 }, to }
  const last = second.value < 100 ? 1900 + second.value : second.value
  return last % 10 === 0 ? { moment: { type: 'years', first, last: last + 9 }, to: second.to } : null
}

const NUMERALS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** « xix » is 19; 0 for what is no numeral. */
function roman(text: string): number {
  let total = 0
  for (let i = 0; i < text.length; i += 1) {
    const value = NUMERALS[text[i] ?? '']
    if (value === undefined) return 0
    total += value < (NUMERALS[text[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/** « XXe siècle », « 21e siècle », « le siècle dernier ». */
export const century: Parser = (reading, at) => {
  const { tokens } = reading
  if (tokens[at]?.entry.unit !== 'century') return null
  const before = wordAt(tokens, at - 1)
  const whole = /^[ivx]{1,6}(?=e$|eme$|er$)/.exec(before)
  const split = ['e', 'eme', 'er'].includes(before) ? roman(wordAt(tokens, at - 2)) : 0
  const ordinal = ordinalBefore(reading, at)
  const number = whole ? roman(whole[0]) : split || (ordinal?.value ?? 0)
  if (number < 1 || number > 21) return null
  const from = whole ? at - 1 : split ? at - 2 : (ordinal?.from ?? at)
  if (wordAt(tokens, at + 1) === 'avant') return null
  return { moment: { type: 'years', first: number * 100 - 99, last: number * 100 }, from, to: at + 1 }
}

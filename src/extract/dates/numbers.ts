import { follows, isGlued, isMark, wordAt } from './reader.ts'
import type { Token } from './tokens.ts'

type Tokens = readonly Token[]

export interface NumberRead {
  readonly value: number
  readonly to: number
}

function inWords(tokens: Tokens, at: number): NumberRead | null {
  const first = tokens[at]?.entry.number
  if (first === undefined) return null
  const dash = isMark(tokens, at + 1, '-') && isGlued(tokens, at + 1)
  const next = dash || wordAt(tokens, at + 1) === 'et' ? at + 2 : at + 1
  const second = tokens[next]?.entry.number
  const tens = first >= 20 && first <= 60 && second !== undefined && second < 20
  const teens = first === 10 && dash && second !== undefined && second >= 7 && second <= 9
  return tens || teens ? { value: first + (second ?? 0), to: next + 1 } : { value: first, to: at + 1 }
}

/** A whole number in digits or words (« 3 », « vingt et un »); null for « 2,5 » and « 2 000 ». */
export function numberAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return inWords(tokens, at)
  if (Number.isNaN(token.value)) return null
  const separated = (isMark(tokens, at + 1, ',') || isMark(tokens, at + 1, '.')) && isGlued(tokens, at + 1)
  if (separated && tokens[at + 2]?.kind === 'number' && isGlued(tokens, at + 2)) return null
  return tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.end === (tokens[at + 1]?.start ?? 0) + 3
    ? null
    : { value: token.value, to: at + 1 }
}

/** A day of the month as a number: « 12 », « 1er », « premier », « vingt et un »; at most 99, not checked. */
export function dayAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    if (token.end - token.start > 2) return null
    const ordinal = token.value === 1 && wordAt(tokens, at + 1) === 'er' ? 1 : 0
    return { value: token.value, to: at + 1 + ordinal }
  }
  if (token?.word === 'premier') return { value: 1, to: at + 1 }
  const read = inWords(tokens, at)
  return read && read.value <= 31 ? read : null
}

/** « soixante-huit », « 68 »: what « mai 68 » and « les années 60 » say; 1900 is added by the caller. */
export function tensAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    return token.end - token.start === 2 ? { value: token.value, to: at + 1 } : null
  }
  if (follows(tokens, at, 'soixante', '-', 'dix')) return { value: 70, to: at + 3 }
  if (!follows(tokens, at, 'quatre', '-')) return inWords(tokens, at)
  if (wordAt(tokens, at + 2) !== 'vingt' && wordAt(tokens, at + 2) !== 'vingts') return null
  return follows(tokens, at + 3, '-', 'dix') ? { value: 90, to: at + 5 } : { value: 80, to: at + 3 }
}

/** Four digits from 1000 to 2199 that stand alone. */
export function yearAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null
  if (token.value < 1000 || token.value > 2199) return null
  const point = (isMark(tokens, at + 1, ',') || isMark(tokens, at + 1, '.')) && isGlued(tokens, at + 1)
  return point && tokens[at + 2]?.kind === 'number' && isGlued(tokens, at + 2)
    ? null
    : { value: token.value, to: at + 1 }
}

/** No day of the month, and the year of no century but the last: « 62 ». */
const EARLIEST_SHORT_YEAR = 32

/** « 62 » for 1962, where the caller knows that a year stands there. */
export function shortYearAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.end - token.start !== 2 || token.value < EARLIEST_SHORT_YEAR)
    return null
  const joined = isGlued(tokens, at + 1) && tokens[at + 2]?.kind === 'number' && isGlued(tokens, at + 2)
  return joined ? null : { value: 1900 + token.value, to: at + 1 }
}

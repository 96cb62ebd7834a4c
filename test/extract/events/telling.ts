import type { Precision } from '../../../src/domain/civil-date.ts'
import type { Happening } from '../../../src/extract/events/merging/happening.ts'

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' }

function daysOf(text: string): Happening['date'] {
  const [from = '', to = from] = text.split('..')
  const precision = PRECISIONS[from.length] ?? 'day'
  const start = from.padEnd(10, '-01').replace(/^(\d{4})-01$/, '$1-01-01')
  const last = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)) || 12, 0)).getUTCDate()
  const end = to.length === 10 ? to : to.length === 7 ? `${to}-${last}` : `${to}-12-31`
  return { start, end, precision, basis: 'stated' }
}

/** « kind; label; day or days; place or -; participants, separated by commas ». */
export function telling(text: string): Happening {
  const [kind = '', label = '', date = '', place = '-', who = ''] = text.split(';').map((part) => part.trim())
  return {
    kind,
    label,
    date: daysOf(date),
    place: place === '-' ? null : place,
    participants: who === '' ? [] : who.split(',').map((name) => name.trim()),
  }
}

/** The pairs of a table: one a line, « // » between the two tellings. */
export const pairsOf = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('//').map((part) => part.trim())
      return [one, other] as const
    })

import type { CivilDate } from '../../../src/domain/civil-date.ts'

/** « expression | value » a line; a value is as `written` writes it, `-` for no date. */
export const rows = (table: string): readonly (readonly [expression: string, value: string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const bar = line.lastIndexOf('|')
      return [line.slice(0, bar).trim(), line.slice(bar + 1).trim()] as const
    })

function short({ start, end, precision }: CivilDate): string {
  if (precision === 'day' && start === end) return start
  if (precision === 'month' && start.endsWith('-01') && end.slice(0, 7) === start.slice(0, 7))
    return start.slice(0, 7)
  if (precision === 'year' && start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`)
    return start.slice(0, 4)
  return `${start}..${end} ${precision}`
}

/** `2022-01-12`, `2022-01`, `2022`, or `2022-01-10..2022-01-16 week`. */
export const written = (date: CivilDate | null): string => (date ? short(date) : '-')

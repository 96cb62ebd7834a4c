import { expect, test } from 'vitest'
import { dayPattern, fillPattern } from '../../src/replies/dates/day-pattern.ts'

const DAY_MS = 86_400_000
const FIRST = Date.UTC(1895, 11, 28)

test.each(['fr', 'en'] as const)(
  'a day is written as Intl writes it, all through a leap year and far from it: %s',
  (locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
    const pattern = dayPattern(format)
    const days = [
      ...Array.from({ length: 366 }, (_, i) => Date.UTC(2024, 0, 1) + i * DAY_MS),
      ...Array.from({ length: 200 }, (_, i) => FIRST + i * 331 * DAY_MS),
    ]
    for (const day of days) {
      const intl = format.format(day)
      const expected = locale === 'fr' ? intl.replace(/ 1 /, ' 1er ') : intl
      expect(fillPattern(pattern, new Date(day), locale)).toBe(expected)
    }
  },
)

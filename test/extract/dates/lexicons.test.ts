import { describe, expect, it } from 'vitest'
import dates from '../../../data/lexicons/dates.json' with { type: 'json' }
import context from '../../../data/lexicons/dates-context.json' with { type: 'json' }
import holidays from '../../../data/lexicons/dates-holidays.json' with { type: 'json' }
import { fold } from '../../../src/text/fold.ts'

describe('the lexicons of dates', () => {
  it.each(Object.entries(context))('%s is sorted, without doubles or gaps', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort())
    expect(words.every((word) => word !== '' && word === word.toLowerCase())).toBe(true)
  })

  it('have every form once in its table', () => {
    for (const table of [
      dates.months,
      dates.weekdays,
      Object.values(dates.units),
      Object.values(dates.parts),
    ]) {
      const forms = table.flat().map(fold)
      expect(new Set(forms).size).toBe(forms.length)
    }
    expect([dates.months.length, dates.weekdays.length]).toEqual([12, 7])
  })

  it('name no holiday twice', () => {
    const names = holidays.holidays.flatMap((holiday) => holiday.names.map(fold))
    expect(new Set(names).size).toBe(names.length)
  })
})

import { describe, expect, it } from 'vitest'
import { runWhen } from '../../src/cli/when/run-when.ts'
import { commandLine } from './support/surroundings.ts'

describe('when', () => {
  it.each([
    ['la semaine prochaine', { start: '2022-01-24', end: '2022-01-30', precision: 'week' }],
    ['12 janvier 2022', { start: '2022-01-12', end: '2022-01-12', precision: 'day' }],
    ['hier', { start: '2022-01-20', end: '2022-01-20', precision: 'day' }],
  ])('« %s » on 21 January 2022', (expression, expected) => {
    const { io, out } = commandLine()
    expect(runWhen(expression, { on: '2022-01-21', json: true }, io)).toBe(0)
    expect(JSON.parse(out())).toEqual(expected)
  })

  it('counts from today where no day is given', () => {
    const { io, out } = commandLine({ today: () => '2030-06-02' })
    expect(runWhen('demain', { json: true }, io)).toBe(0)
    expect(JSON.parse(out())).toMatchObject({ start: '2030-06-03' })
  })

  it.each(['le chat', '31 février 2022', ''])('says that « %s » means no day', (expression) => {
    const { io, out } = commandLine()
    expect(runWhen(expression, { json: true }, io)).toBe(1)
    expect(out()).toBe('null\n')
  })

  it('speaks to people too', () => {
    const { io, out, err } = commandLine()
    expect(runWhen('demain', {}, io)).toBe(0)
    expect(out()).toContain('22 janvier 2022')
    expect(runWhen('le chat', {}, io)).toBe(1)
    expect(err).toEqual(['« le chat » ne désigne aucune date.'])
  })
})

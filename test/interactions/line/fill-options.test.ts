import { describe, expect, it } from 'vitest'
import { fillOptions, fillTyping } from '../../../src/interactions/line/fill-options.ts'
import { option, parsed } from '../../web/support/stub-lines.ts'

const filled = (line: string) => {
  const filling = fillOptions(parsed(line))
  return filling.ok ? filling.options.map(({ name, type, value }) => [name, type, value]) : filling.problem
}

describe('options as Discord sends them', () => {
  it.each([
    ['/event 12 janvier', [['query', 3, '12 janvier']]],
    ['/quote kind:Entière', [['kind', 3, 'full']]],
    ['/quote kind:entiere', [['kind', 3, 'full']]],
    ['/quote kind:partial', [['kind', 3, 'partial']]],
    ['/quote count:3', [['count', 4, 3]]],
    ['/quote unsure:vrai', [['unsure', 5, true]]],
    ['/quote unsure:Non', [['unsure', 5, false]]],
    ['/quote query: kind:full', [['kind', 3, 'full']]],
    ['/digest start channel:#verbatim', [['channel', 7, '1100000000000000002']]],
    ['/quote', []],
  ])('%s gives %j', (line, expected) => {
    expect(filled(line)).toEqual(expected)
  })

  it('sends the value of what was picked, not its name', () => {
    const chosen = { query: { name: 'le phare', value: 'id-1' } }
    expect(fillOptions(parsed('/event query:le phare', chosen))).toMatchObject({
      options: [{ value: 'id-1' }],
    })
  })
})

describe('options that Discord would refuse', () => {
  it.each([
    ['/event', { code: 'missing', option: option('/event', 'query') }],
    ['/event   ', { code: 'missing' }],
    [`/event ${'é'.repeat(201)}`, { code: 'too-long', limit: 200 }],
    [`/quote ${'a'.repeat(6001)}`, { code: 'too-long', limit: 6000 }],
    ['/quote kind:whole', { code: 'not-a-choice' }],
    ['/quote count:beaucoup', { code: 'not-a-number' }],
    ['/quote count:1,5', { code: 'not-a-number' }],
    ['/quote count:6', { code: 'too-great', limit: 5 }],
    ['/quote count:0', { code: 'too-small', limit: 1 }],
    ['/quote unsure:peut-être', { code: 'not-yes-or-no' }],
    ['/digest start channel:général', { code: 'not-a-choice' }],
    ['/digest stop now', { code: 'surplus', option: null }],
  ])('%s: %j', (line, problem) => {
    expect(filled(line)).toMatchObject(problem)
  })
})

describe('options while one of them is being typed', () => {
  it('marks it, keeps the others that are right, and leaves out the others that are not', () => {
    const line = parsed('/quote ga kind:full count:many')
    expect(fillTyping(line, { option: option('/quote', 'query'), text: 'ga' })).toEqual([
      { name: 'kind', type: 3, value: 'full' },
      { name: 'query', type: 3, value: 'ga', focused: true },
    ])
  })
})

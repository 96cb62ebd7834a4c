import { describe, expect, it } from 'vitest'
import { optionAt, parseLine } from '../../../src/interactions/line/parse-line.ts'
import { costOf } from '../../support/cost.ts'
import { known, parsed } from '../../web/support/stub-lines.ts'

const valuesOf = (line: string) =>
  Object.fromEntries(parsed(line).values.map(({ option, text }) => [option.name, text]))

const pathOf = (line: string) => parsed(line).invocable.path.map(({ name }) => name)

describe('the command of a line', () => {
  it.each([
    ['/event 12 janvier', ['event']],
    ['/événement 12 janvier', ['event']],
    ['/evenement', ['event']],
    ['/Event x', ['event']],
    ['  /quote', ['quote']],
    ['/citation gaz', ['quote']],
    ['/digest stop', ['digest', 'stop']],
    ['/digest   commencer  channel:verbatim', ['digest', 'start']],
  ])('%s calls %j', (line, path) => {
    expect(pathOf(line)).toEqual(path)
  })

  it.each([
    ['bonjour', 'not-a-command'],
    ['', 'not-a-command'],
    ['   ', 'not-a-command'],
    ['le 1/2', 'not-a-command'],
    ['/', 'no-command'],
    ['/ event', 'no-command'],
    ['/even', 'unknown'],
    ['/events', 'unknown'],
    ['//event', 'unknown'],
    ['/digest', 'unknown'],
    ['/digest restart', 'unknown'],
  ])('%j calls none: %s', (line, code) => {
    expect(parseLine(line, known)).toMatchObject({ ok: false, code })
  })
})

describe('the options of a line', () => {
  it.each([
    ['/event 12 janvier', { query: '12 janvier' }],
    ['/event query:12 janvier', { query: '12 janvier' }],
    ['/event recherche: 12 janvier ', { query: '12 janvier' }],
    ['/event QUERY:12', { query: '12' }],
    ['/quote gaz naturel kind:full', { query: 'gaz naturel', kind: 'full' }],
    ['/quote kind:full gaz', { kind: 'full gaz' }],
    ['/quote kind:full query:gaz', { kind: 'full', query: 'gaz' }],
    ['/quote gaz query:pétrole', { query: 'pétrole', kind: 'gaz' }],
    ['/event query:a query:b', { query: 'a query:b' }],
    ['/event à 12:30', { query: 'à 12:30' }],
    ['/event auteur:moi', { query: 'auteur:moi' }],
    ['/event https://exemple.test/a', { query: 'https://exemple.test/a' }],
    ['/quote count:', { count: '' }],
    ['/quote', {}],
  ])('%s gives %j', (line, values) => {
    expect(valuesOf(line)).toEqual(values)
  })

  it('has no place for text where there is no option', () => {
    expect(parsed('/digest stop now')).toMatchObject({ values: [], surplus: 'now' })
  })

  it('takes what was picked as one value, whatever it looks like', () => {
    const choice = { name: '13 mars 2023 : kind: le phare', value: 'id-1' }
    const { values } = parsed(`/quote query:${choice.name} kind:full`, { query: choice })
    expect(values.map(({ option, text, choice: picked }) => [option.name, text, picked])).toEqual([
      ['query', choice.name, choice],
      ['kind', 'full', null],
    ])
  })

  it('forgets what was picked once the text says something else', () => {
    const chosen = { query: { name: 'le phare', value: 'id-1' } }
    expect(parsed('/event query:le phare rouge', chosen).values).toMatchObject([
      { text: 'le phare rouge', choice: null },
    ])
    expect(parsed('/event query:le phare', chosen).values).toMatchObject([{ choice: chosen.query }])
  })

  it('reads a line of any length in no time', () => {
    const line = `/event ${'a:'.repeat(20_000)}${' a'.repeat(20_000)}`
    expect(costOf(() => parsed(line))).toBeLessThan(500)
  })
})

describe('the option at the caret', () => {
  it.each([
    ['/event|', null],
    ['/event |', ['query', '']],
    ['/event 12 jan|', ['query', '12 jan']],
    ['/event query:|', ['query', '']],
    ['/quote |kind:full', ['kind', 'full']],
    ['/quote gaz| kind:full', ['query', 'gaz']],
    ['/quote gaz kind:|', ['kind', '']],
    ['/digest stop |', null],
  ])('in %s is %j', (marked, expected) => {
    const caret = marked.indexOf('|')
    const at = optionAt(parsed(marked.replace('|', '')), caret)
    expect(at && [at.option.name, at.text]).toEqual(expected)
  })
})

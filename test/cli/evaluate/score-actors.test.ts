import { describe, expect, it } from 'vitest'
import { bareName } from '../../../src/cli/evaluate/names.ts'
import { scoreActors } from '../../../src/cli/evaluate/score-actors.ts'
import type { Actor } from '../../../src/domain/actor.ts'
import { body, person, place } from '../../support/dossiers.ts'
import { gold } from './parts.ts'

const score = (actors: unknown[], found: Actor[], more = {}, also: string[] = []) =>
  scoreActors(gold({ actors, ...more }), found, also).tallies
const one = (name: string, kind = 'person', more = {}) => ({ name, kind, ...more })

describe('actors found', () => {
  it('counts people apart from bodies and places', () => {
    const tallies = score(
      [one('Awa Diop'), one('Paul Petit'), one('Otan', 'organisation'), one('Brest', 'place')],
      [person('Awa Diop'), person('Jean Valjean'), body('OTAN'), place('Lille')],
    )
    expect(tallies.people).toEqual({ expected: 2, hits: 1, extra: 1 })
    expect(tallies.bodies).toEqual({ expected: 2, hits: 1, extra: 1 })
    expect(tallies.actors).toEqual({ expected: 4, hits: 2, extra: 2 })
  })

  it('takes a person for no place', () => {
    expect(score([one('Florence', 'place')], [person('Florence')]).actors).toEqual({
      expected: 1,
      hits: 0,
      extra: 1,
    })
  })

  it('knows them by an alias, a title or an article in front of it', () => {
    expect(score([one('Awa Diop')], [person('A. Diop', ['Awa Diop'])]).people?.hits).toBe(1)
    expect(score([one('Awa Diop', 'person', { aliases: ['Mme Diop'] })], [person('Diop')]).people?.hits).toBe(
      1,
    )
    expect(score([one('Le Havre', 'place')], [place('HAVRE')]).bodies?.hits).toBe(1)
  })

  it('finds a person who was not merged once too often', () => {
    const annotated = [one('Awa Diop', 'person', { aliases: ['Mme Diop', 'Awa'] })]
    const tallies = score(annotated, [person('Awa Diop', ['Awa']), person('Diop')])
    expect(tallies.people).toEqual({ expected: 1, hits: 1, extra: 1 })
    expect(tallies.aliases).toEqual({ expected: 2, hits: 1, extra: 0 })
  })

  it('lets optional ones be found or not', () => {
    const annotated = [one('Awa Diop', 'person', { optional: true })]
    expect(score(annotated, [person('Awa Diop')]).people).toEqual({ expected: 0, hits: 0, extra: 0 })
    expect(score(annotated, []).people).toEqual({ expected: 0, hits: 0, extra: 0 })
  })

  it('lets bodies and places pass that the annotations name elsewhere', () => {
    const event = {
      what: 'vote',
      start: '2020-01-01',
      end: '2020-01-01',
      precision: 'day',
      place: 'Lille',
      participants: [],
      statusInArticle: 'held',
      core: true,
    }
    expect(score([], [place('Lille')]).bodies?.extra).toBe(1)
    expect(score([], [place('Lille')], { events: [event] }).bodies?.extra).toBe(0)
    expect(score([], [body('Conseil des ports')], {}, ['Conseil des ports']).bodies?.extra).toBe(0)
    expect(score([], [person('Lille')], { events: [event] }).people?.extra).toBe(1)
  })

  it('says nothing where the annotations do not', () => {
    expect(scoreActors(gold({}), [person('Awa Diop')])).toEqual({ tallies: {}, findings: [] })
  })
})

describe('names as they are compared', () => {
  it.each([
    ['M. Diop', 'diop'],
    ['M.Diop', 'diop'],
    ["l'Alliance", 'alliance'],
    ['docteur Awa Diop', 'awa diop'],
    ['Le', ''],
    ['Jean-Luc de La Tour', 'jean luc de la tour'],
  ])('%s → %s', (name, bare) => {
    expect(bareName(name)).toBe(bare === '' ? 'le' : bare)
  })
})

import { describe, expect, it } from 'vitest'
import { samePlace, scoreEvents } from '../../../src/cli/evaluate/score-events.ts'
import { type MentionParts, makeDossier } from '../../support/dossiers.ts'
import { gold } from './parts.ts'

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const expected = (more: Record<string, unknown> = {}) => ({
  what: 'réunion du conseil',
  start: '2020-05-04',
  end: '2020-05-04',
  precision: 'day',
  place: 'Brest',
  participants: ['Awa Diop'],
  statusInArticle: 'held',
  core: true,
  ...more,
})
const mention = (more: Partial<MentionParts> = {}): MentionParts => ({
  label: 'réunion du conseil',
  on: '2020-05-04',
  place: 'Brest',
  participants: ['Awa Diop'],
  ...more,
})
const score = (annotated: unknown[], found: MentionParts[]) =>
  scoreEvents(
    gold({ events: annotated }).events ?? [],
    makeDossier({ name: 'x', events: found }).events,
    same,
  )

const right = { expected: 1, hits: 1, extra: 0 }
const wrong = { expected: 1, hits: 0, extra: 1 }

describe('events found', () => {
  it.each([
    ['all of it', mention(), right],
    ['another status', mention({ status: 'scheduled' }), right],
    ['a participant, no place', mention({ place: null }), right],
    ['the place, nobody', mention({ participants: [] }), right],
    ['a participant, another place', mention({ place: 'Rennes' }), right],
    ['neither place nor participant', mention({ place: null, participants: ['Paul Petit'] }), wrong],
    ['another day', mention({ on: '2020-05-05' }), wrong],
    ['more days', mention({ on: ['2020-05-04', '2020-05-05'] }), wrong],
  ])('%s', (_, found, tally) => {
    expect(score([expected()], [found]).tallies.events).toEqual(tally)
  })

  it('needs the date only where the text gives neither place nor participant', () => {
    const nobody = expected({ place: null, participants: [] })
    expect(score([nobody], [mention({ place: 'Rennes', participants: [] })]).tallies.events).toEqual(right)
  })

  it('lets events that are no core ones be found or not', () => {
    const beside = expected({ core: false })
    expect(score([beside], [mention()]).tallies.events).toEqual({ expected: 0, hits: 0, extra: 0 })
    expect(score([beside], []).findings).toEqual([])
  })

  it('takes a second mention of one happening for too much', () => {
    expect(score([expected()], [mention(), mention()]).tallies.events).toEqual({
      expected: 1,
      hits: 1,
      extra: 1,
    })
  })

  it.each([
    ['all of it', mention(), 1],
    ['no place told', mention({ place: null }), 1],
    ['another place', mention({ place: 'Rennes' }), 0],
    ['another status', mention({ status: 'cancelled' }), 0],
    ['nobody who took part', mention({ participants: [] }), 0],
  ])('wants everything of a core event: %s', (_, found, hits) => {
    expect(score([expected()], [found]).tallies.coreEvents).toEqual({ expected: 1, hits, extra: 0 })
  })

  it('counts status and place of those found', () => {
    const { tallies } = score(
      [expected(), expected({ what: 'vote', start: '2020-06-01', end: '2020-06-01' })],
      [mention({ status: 'scheduled' }), mention({ label: 'vote', on: '2020-06-01', place: 'Rennes' })],
    )
    expect(tallies.eventStatus).toEqual({ expected: 2, hits: 1, extra: 0 })
    expect(tallies.eventPlaces).toEqual({ expected: 2, hits: 1, extra: 0 })
  })

  it('knows a place by a shorter or a longer name', () => {
    expect(samePlace('port de Brest', 'Brest', same)).toBe(true)
    expect(samePlace('Le Havre', 'HAVRE', same)).toBe(true)
    expect(samePlace('Brest', 'Rennes', same)).toBe(false)
  })
})

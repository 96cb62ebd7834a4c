import { describe, expect, it } from 'vitest'
import { goldCorpus } from '../../../src/cli/evaluate/gold.ts'
import { scoreTogether } from '../../../src/cli/evaluate/score-together.ts'
import { body, person } from '../../support/dossiers.ts'
import { extraction } from './parts.ts'

const council = (name: string, place: string | null) =>
  extraction({
    name,
    actors: [body('Ligue des ports', ['LDP']), person(name === '01' ? 'Sergueï Riabkov' : 'Sergei Ryabkov')],
    events: [{ label: 'réunion de la Ligue', on: '2020-05-04', place, participants: ['Ligue des ports'] }],
  })
const documents = [
  ['01_abc.txt', council('01', 'Brest')],
  ['02_def.txt', council('02', null)],
] as const

const together = (parts: Record<string, unknown>) =>
  scoreTogether(goldCorpus.parse({ articles: [], ...parts }), documents)
const merged = (sources: string[], more = {}) => ({
  mergedEvents: [{ start: '2020-05-04', place: 'Brest', what: 'réunion', sources, ...more }],
})

describe('what comes together over documents', () => {
  it.each([
    ['exactly its sources', merged(['01', '02']), 1],
    ['a source too many', merged(['01']), 0],
    ['a source too few', merged(['01', '02', '03']), 0],
    ['another day', merged(['01', '02'], { start: '2020-05-05' }), 0],
    ['another place', merged(['01', '02'], { place: 'Lille' }), 0],
  ])('events: %s', async (_, gold, hits) => {
    expect((await together(gold)).tallies.mergedEvents).toEqual({ expected: 1, hits, extra: 0 })
  })

  it.each([
    ['two spellings', ['Sergueï Riabkov', 'Sergueï Ryabkov'], 0],
    ['two spellings that were found', ['Sergueï Riabkov', 'Sergei Ryabkov'], 1],
    ['an acronym', ['Ligue des ports', 'LDP', 'la LDP'], 1],
    ['two actors', ['LDP', 'Sergueï Riabkov'], 0],
    ['nobody', ['Personne'], 0],
  ])('actors: %s', async (_, names, hits) => {
    expect((await together({ sameActor: [names] })).tallies.sameActor).toEqual({
      expected: 1,
      hits,
      extra: 0,
    })
  })

  it('opens no store for nothing', async () => {
    expect(await together({})).toEqual({ tallies: {}, findings: [] })
  })
})

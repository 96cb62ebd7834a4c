import { describe, expect, it } from 'vitest'
import { type Ask, gather } from '../../../src/search/lookup/gather.ts'
import { termsOf } from '../../../src/search/lookup/terms-of.ts'
import { packWords } from '../../../src/search/vocabulary/pack.ts'

const many = Array.from({ length: 30 }, (_, i) => [`port${i + 10}`, 2] as const)
const counts = [
  ['accord', 900],
  ['bateau', 40],
  ['bateaux', 30],
  ['de', 5000],
  ['grue', 12],
  ['la', 6000],
  ['marin', 60],
  ['quai', 25],
  ...many,
] as const
const table = packWords({
  version: '1',
  words: counts.map(([word]) => word),
  counts: counts.map(([, count]) => count),
})

/** Runs a query against made-up answers: how many ids for which question. Tells the questions. */
async function run(query: string, answers: Readonly<Record<string, number>> = {}) {
  const questions: string[] = []
  const ask: Ask = async (groups, limit) => {
    const question = groups.map((group) => group.slice(0, 3).join('|')).join(' & ')
    questions.push(question)
    return Array.from({ length: Math.min(limit, answers[question] ?? 0) }, (_, i) => `${question} ${i}`)
  }
  const { terms, stop } = termsOf(table, query.split(' '))
  const few = terms.length < 3 ? 4 : 1
  return { ...(await gather(ask, table, terms, stop, { pool: 20, few })), questions }
}

describe('gathering records', () => {
  it('asks once for words that records have together, the rarest first', async () => {
    const { questions, ids, loose } = await run('accord marin grue', { 'grue & marin & accord': 1 })
    expect(questions).toEqual(['grue & marin & accord'])
    expect(ids).toHaveLength(1)
    expect(loose).toBe(false)
  })

  it('takes near words for one that no record has', async () => {
    const { questions, loose } = await run('marim accord grue', { 'grue & marim|marin & accord': 2 })
    expect(questions).toEqual(['grue & marim|marin & accord'])
    expect(loose).toBe(false)
  })

  it('lets the last word go on', async () => {
    expect((await run('grue bat', { 'grue & bateau|bateaux': 9 })).questions).toEqual([
      'grue & bateau|bateaux',
    ])
  })

  it('asks for the others alone where the last word may go on in too many ways', async () => {
    const { questions, ids } = await run('grue port', { grue: 12 })
    expect(questions).toEqual(['grue'])
    expect(ids).toHaveLength(12)
  })

  it('asks for both where the others alone fill the pool', async () => {
    const { questions, ids } = await run('accord port', { accord: 99, 'port10|port11|port12 & accord': 3 })
    expect(questions).toEqual(['accord', 'port10|port11|port12 & accord'])
    expect(ids.slice(0, 4).map((id) => id.split(' & ').length)).toEqual([2, 2, 2, 1])
    expect(ids).toHaveLength(20)
  })

  it('never asks for all words that begin with a letter or two', async () => {
    expect((await run('accord p', { accord: 99 })).questions).toEqual(['accord'])
    expect((await run('accord po', { accord: 99 })).questions).toEqual(['accord'])
  })

  it('narrows a full pool by stop words', async () => {
    const { questions, ids } = await run('accord de la', { accord: 99, 'accord & de & la': 2 })
    expect(questions).toEqual(['accord', 'accord & de & la'])
    expect(ids[0]).toBe('accord & de & la 0')
    expect(ids).toHaveLength(20)
  })

  it('goes on to near words, pairs and the rarest word, and never asks for one common word', async () => {
    const { questions, loose } = await run('accord marin grue quai')
    expect(questions).toEqual([
      'grue & quai & marin & accord',
      'grue & quai',
      'grue & marin',
      'quai & marin',
      'grue & accord',
      'quai & accord',
      'marin & accord',
      'grue',
    ])
    expect(loose).toBe(true)
  })

  it('stops at pairs when they find something', async () => {
    const { questions, ids } = await run('accord marin grue', { 'grue & marin': 3 })
    expect(questions.at(-1)).toBe('marin & accord')
    expect(ids).toHaveLength(3)
  })

  it('asks only once where nothing is like the words', async () => {
    expect((await run('xylophone')).questions).toEqual(['xylophone'])
  })
})

describe('terms', () => {
  it('are the telling words, once each; the last may go on', () => {
    const { terms, stop } = termsOf(table, ['la', 'grue', 'de', 'grue', 'bat'])
    expect(terms.map(({ typed, position }) => [typed, position])).toEqual([
      ['grue', 1],
      ['bat', 4],
    ])
    expect(terms.map(({ expansions }) => expansions?.words ?? null)).toEqual([null, 2])
    expect(stop).toEqual(['la', 'de'])
  })

  it('are all words where none tells', () => {
    expect(termsOf(table, ['de', 'la']).terms.map(({ typed }) => typed)).toEqual(['de', 'la'])
  })

  it('are the rarest ten of many, in the order typed', () => {
    const typed = ['accord', ...many.map(([word]) => word).slice(0, 12), 'inconnu']
    expect(termsOf(table, typed).terms.map((term) => term.typed)).toEqual(typed.slice(1, 11))
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/create-search.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { asking, page, told } from './support/ask.ts'
import { world } from './support/world.ts'

async function sqlite(): Promise<Store> {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  await opened.value.put(world.map((dossier) => ({ dossier, text: null })))
  return opened.value
}

const stores = [
  ['memory', createMemoryStore(world)],
  ['SQLite', await sqlite()],
] as const

afterAll(async () => {
  for (const [, store] of stores) await store.close()
})

const council = 'réunion du Conseil Otan-Russie'
const quays = 'inauguration des quais rénovés'
const talks = 'entretien entre les chefs de la diplomatie'

describe.each(stores)('with the grammar of dates, over a store in %s', (_, store) => {
  const search = createSearch({ facts: store.facts, port: store.search })

  it.each([
    ['12 janvier', `found 2: ${council} | ${quays}`],
    ['12 janv. 2022', `found 1: ${council}`],
    ['12/01/2022', `found 1: ${council}`],
    ['2022-01-12', `found 1: ${council}`],
    ['January 12', `found 2: ${council} | ${quays}`],
    ['mercredi 12 janvier', `found 2: ${council} | ${quays}`],
    ['du 10 au 13 janvier 2022', `found 1: ${council}`],
    ['01/2022', `found 3: ${council} | ${talks} | campagne de mesures en mer`],
    ['mars 2021', 'found 1: saison de la coquille'],
    ['otan 12 janvier', `found 1: ${council}`],
    ['12 janvier quais', `found 1: ${quays}`],
    ['NATO January 12', `found 1: ${council}`],
    ['conseil otan russie', `found 1: ${council}`],
    ['conseil otan-russie', `found 1: ${council}`],
    ['genève', `found 1: ${talks}`],
    ['genf', `found 1: ${talks}`],
    ['entretien genf', `found 1: ${talks}`],
    ['inaugurasion', `found 1: ${quays}`],
    ['15 janvier 2022', `near 2022-01-15: ${council} < > ${talks}`],
    ['hier', 'near 2022-01-31: campagne de mesures en mer < > —'],
    ['31 février', 'invalid impossible-date: 31 février'],
    ['12/13/2022', 'invalid impossible-date: 12/13/2022'],
    ['du 13 au 10 janvier', 'invalid reversed-range: du 13 au 10 janvier'],
    ['rencontre à Bruxelles', `found 1: ${council}`],
    ['zzxqv', 'none'],
  ])('/event « %s »', async (query, expected) => {
    expect(told(await search.events(query, page, asking))).toBe(expected)
  })

  it.each([
    ['lavrof', 'found 2: La balle est dans leur camp | Cet ultimatum ne vient pas de nous'],
    ['lavrov ultimatum', 'found 1: Cet ultimatum ne vient pas de nous'],
    ['Ryabkov', 'found 1: Aucune garantie orale ne nous suffira'],
    ['stoltenberg 11 janvier', 'found 1: Nous sommes prêts à discuter, pas à céder devant un ultimatum'],
    ['le 12 janvier restera', "found 1: Le 12 janvier restera une date à part pour les pêcheurs d'ici"],
    [
      'lavrov 14 janvier',
      'near 2022-01-14: Cet ultimatum ne vient pas de nous < > La balle est dans leur camp',
    ],
    ['Macron', 'none'],
  ])('/quote « %s »', async (text, expected) => {
    expect(told(await search.quotes({ text }, page, asking))).toBe(expected)
  })

  it.each([
    ['Ryabkov', 'found 1: Sergueï Riabkov'],
    ['nato', 'found 1: Otan'],
    ['alliance atlantique', 'found 1: Otan'],
    ['port lannec', 'found 1: Port-Lannec'],
    ['Antony', 'unsure: Antony Blinken'],
    ['nat', 'none'],
    ['ministre des Affaires étrangères', 'unsure: Sergueï Lavrov'],
    ['ministre', 'unsure: Sergueï Lavrov'],
    ['maire de Port-Lannec', 'unsure: Maëlle Kerivin | Port-Lannec'],
    ['le ministre Lavrov', 'found 1: Sergueï Lavrov'],
  ])('/actor « %s »', async (name, expected) => {
    expect(told(await search.actors(name, asking))).toBe(expected)
  })

  it('offers dates that it understands when they are chosen', async () => {
    for (const locale of ['fr', 'en'] as const)
      for (const typed of ['', '12 janvier', '12 ja', 'jan', 'hier'])
        for (const { value } of await search.completeDate(typed, {
          ...asking,
          locale,
        })) {
          const chosen = await search.quotes({ text: '', from: value }, page, { ...asking, locale })
          expect([value, chosen.kind]).not.toEqual([value, 'invalid'])
        }
  })

  it('offers ids that lead to what was shown', async () => {
    for (const { name, value } of await search.completeEvent('', asking)) {
      const answer = await search.events(value, page, asking)
      expect(answer.kind === 'found' && name.startsWith(answer.matches[0]?.item.label ?? '—')).toBe(true)
    }
    for (const { name, value } of await search.completeActor('', asking))
      expect(told(await search.actors(value, asking))).toBe(`found 1: ${name}`)
  })
})

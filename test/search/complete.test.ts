import { describe, expect, it } from 'vitest'
import { dossierOf } from '../support/dossier-builder.ts'
import { asking, searchOver } from './support/ask.ts'

const search = searchOver()
const english = { ...asking, locale: 'en' } as const
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name)

describe('completing an event', () => {
  it.each([
    ['otan', ['réunion du Conseil Otan-Russie · 12 janv. 2022']],
    ['réu', ['réunion du Conseil Otan-Russie · 12 janv. 2022']],
    ['nat', ['réunion du Conseil Otan-Russie · 12 janv. 2022']],
    ['réunion 12 ja', ['réunion du Conseil Otan-Russie · 12 janv. 2022']],
    ['conseil 12', ['réunion du Conseil Otan-Russie · 12 janv. 2022']],
    ['coquille', ['saison de la coquille · mars 2021']],
    ['mesures', ['campagne de mesures en mer · 24–28 janv. 2022']],
    [
      '12 janvier',
      ['réunion du Conseil Otan-Russie · 12 janv. 2022', 'inauguration des quais rénovés · 12 janv. 2021'],
    ],
    ['quais 12 janvier', ['inauguration des quais rénovés · 12 janv. 2021']],
    [
      '14 janvier 2022',
      [
        'réunion du Conseil Otan-Russie · 12 janv. 2022',
        'entretien entre les chefs de la diplomatie · 21 janv. 2022',
      ],
    ],
    ['zzxqv', []],
    ['31 février', []],
  ])('« %s »', async (typed, expected) => {
    expect(names(await search.completeEvent(typed, asking))).toEqual(expected)
  })

  it('offers what there is before anything is typed', async () => {
    expect(names(await search.completeEvent('', asking))).toHaveLength(6)
  })

  it('writes dates in the language of the asker', async () => {
    expect(names(await search.completeEvent('mesures', english))).toEqual([
      'campagne de mesures en mer · 24–28 Jan 2022',
    ])
  })
})

describe('completing a quote', () => {
  it.each([
    [
      'lav',
      [
        'Sergueï Lavrov',
        '« La balle est dans leur camp » — Sergueï Lavrov',
        '« Cet ultimatum ne vient pas de nous » — Sergueï Lavrov',
      ],
    ],
    ['carnet', ['« Le carnet de commandes est plein » — Piotr Ivanov']],
    ['simple', ['« une simple formalité »']],
    ['otan', []],
    ['zzxqv', []],
  ])('« %s »', async (typed, expected) => {
    expect(names(await search.completeQuote(typed, asking))).toEqual(expected)
  })

  it('offers the newest before anything is typed', async () => {
    const [first] = await search.completeQuote('', asking)
    expect(first?.name).toContain('Les propositions écrites')
  })
})

describe('completing an actor', () => {
  it.each([
    ['serg', ['Sergueï Lavrov', 'Sergueï Riabkov']],
    ['nat', ['Otan (NATO)']],
    ['ota', ['Otan']],
    ['ryabkov', ['Sergueï Riabkov']],
    ['xyz', []],
  ])('« %s »', async (typed, expected) => {
    expect(names(await search.completeActor(typed, asking))).toEqual(expected)
  })

  it('offers the most mentioned before anything is typed', async () => {
    expect(
      names(await search.completeActor('', asking))
        .slice(0, 3)
        .sort(),
    ).toEqual(['Otan', 'Russie', 'Sergueï Lavrov'])
  })
})

describe('completing a source', () => {
  it.each([
    ['', ['Le Courrier du Port', 'La Gazette de Rives', 'Mer et Métiers']],
    ['cour', ['Le Courrier du Port']],
    ['metiers', ['Mer et Métiers']],
    ['gazete', ['La Gazette de Rives']],
    ['zzxqv', []],
  ])('« %s »', async (typed, expected) => {
    expect(names(await search.completeSource(typed, asking))).toEqual(expected)
  })
})

describe('completing a date', () => {
  it.each([
    ['12 janvier', ['mercredi 12 janvier 2022', 'mardi 12 janvier 2021']],
    ['12 janvier 2021', ['mardi 12 janvier 2021']],
    ['jan', ['janvier 2022', 'janvier 2021']],
    ['janvier 2021', ['janvier 2021']],
    ['12 ja', ['mercredi 12 janvier 2022', 'mardi 12 janvier 2021']],
    ['31 ju', ['samedi 31 juillet 2021', 'vendredi 31 juillet 2020']],
    ['du 10 au 13 janvier 2022', ['du 10 au 13 janvier 2022']],
    ['hier', ['lundi 31 janvier 2022']],
    ['zzxqv', []],
    ['31 février', []],
  ])('« %s »', async (typed, expected) => {
    expect(names(await search.completeDate(typed, asking))).toEqual(expected)
  })

  it('offers the months of the corpus, newest first', async () => {
    const months = names(await search.completeDate('', asking))
    expect(months.slice(0, 2)).toEqual(['janvier 2022', 'décembre 2021'])
    expect(months.at(-1)).toBe('juin 2020')
  })

  it('offers nothing over an empty corpus', async () => {
    expect(await searchOver([]).completeDate('jan', asking)).toEqual([])
  })
})

describe('Discord takes every list', () => {
  const long = 'mot '.repeat(60).trim()
  const crowd = searchOver([
    dossierOf({
      title: 'Foule',
      publisher: 'x'.repeat(120),
      actors: Array.from({ length: 40 }, (_, i) => ({ name: `Témoin ${long} ${i}` })),
      quotes: [
        ...Array.from({ length: 40 }, (_, i) => ({ text: `Déclaration numéro ${i} : ${long} 🎉`, by: null })),
        { text: '🎉'.repeat(90), by: `Témoin ${long} 1` },
      ],
      events: Array.from({ length: 40 }, (_, i) => ({
        label: `rencontre ${long} ${i}`,
        on: `2022-01-${10 + (i % 9)}`,
      })),
    }),
    dossierOf({ title: 'Encore', publisher: 'La Gazette', quotes: [{ text: 'mot', by: null }] }),
    dossierOf({ title: 'Autre', publisher: null }),
  ])
  const typed = [
    '',
    'm',
    'mot',
    'rencontre',
    'témoin',
    'déclaration',
    '🎉',
    '12 janvier',
    long,
    `${long} ${long} ${long} ${long} ${long}`,
  ]
  it.each(typed)('for « %s »', async (text) => {
    for (const list of [
      await crowd.completeEvent(text, asking),
      await crowd.completeQuote(text, asking),
      await crowd.completeActor(text, asking),
      await crowd.completeSource(text, asking),
      await crowd.completeDate(text, asking),
    ]) {
      expect(list.length).toBeLessThanOrEqual(25)
      expect(new Set(names(list)).size).toBe(list.length)
      expect(new Set(list.map(({ value }) => value)).size).toBe(list.length)
      for (const { name, value } of list) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(100)
        expect(value.length).toBeGreaterThan(0)
        expect(value.length).toBeLessThanOrEqual(100)
        expect(name).not.toMatch(/\p{Cs}/u)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { asking, marked, page, searchOver, told } from './support/ask.ts'

const search = searchOver()
const camp = 'La balle est dans leur camp'
const ours = 'Cet ultimatum ne vient pas de nous'
const ready = 'Nous sommes prêts à discuter, pas à céder devant un ultimatum'
const oral = 'Aucune garantie orale ne nous suffira'
const written = 'Les propositions écrites arriveront avant la fin du mois'
const cranes = 'Nous avons réparé les grues en trois semaines'
const quays = 'Les quais sont à tout le monde'
const twelfth = "Le 12 janvier restera une date à part pour les pêcheurs d'ici"
const orders = 'Le carnet de commandes est plein'
const ask = async (text: string) => told(await search.quotes({ text }, page, asking))

describe('quotes of a speaker', () => {
  it.each([
    ['Lavrov', `found 2: ${camp} | ${ours}`],
    ['lavrof', `found 2: ${camp} | ${ours}`],
    ['LAVROV', `found 2: ${camp} | ${ours}`],
    ['M. Lavrov', `found 2: ${camp} | ${ours}`],
    ['qu’a dit Lavrov ?', `found 2: ${camp} | ${ours}`],
    ['Sergei Lavrov', `found 2: ${camp} | ${ours}`],
    ['Lavrov Sergueï', `found 2: ${camp} | ${ours}`],
    ['Ryabkov', `found 1: ${oral}`],
    ['blinkin', `found 1: ${written}`],
    ['Stoltanberg', `found 1: ${ready}`],
    ['ivanov', `found 2: ${cranes} | ${orders}`],
  ])('« %s »: all of them, newest first', async (query, expected) => {
    expect(await ask(query)).toBe(expected)
  })

  it('come page by page with their number', async () => {
    expect(told(await search.quotes({ text: 'lavrov' }, { offset: 1, limit: 1 }, asking))).toBe(
      `found 2: ${ours}`,
    )
  })
})

describe('quotes by words', () => {
  it.each([
    ['ultimatum', `found 2: ${ours} | ${ready}`],
    ['lavrov ultimatum', `found 1: ${ours}`],
    ['ultimatom lavrof', `found 1: ${ours}`],
    ['ryabkov garanties', `found 1: ${oral}`],
    ['balle camp', `found 1: ${camp}`],
    ['propositon ecrit', `found 1: ${written}`],
    ['Le 12 janvier restera une date à part', `found 1: ${twelfth}`],
    [ready, `found 1: ${ready}`],
    ['formalité', 'found 1: une simple formalité'],
  ])('« %s »', async (query, expected) => {
    expect(await ask(query)).toBe(expected)
  })

  it('marks the matched words, accents or not', async () => {
    expect(marked(await search.quotes({ text: 'cedez ultimatun' }, page, asking))).toEqual([
      ['céder', 'ultimatum'],
    ])
  })
})

describe('quotes of a date', () => {
  it.each([
    ['12 janvier 2021', `found 2: ${quays} | ${cranes}`],
    ['12 janvier', `found 2: ${quays} | ${cranes}`],
    ['janvier 2021', `found 3: ${twelfth} | ${quays} | ${cranes}`],
    ['stoltenberg 11 janvier', `found 1: ${ready}`],
    ['lavrov 21 janvier 2022', `found 1: ${camp}`],
    ['grues janvier 2021', `found 1: ${cranes}`],
    ['3 mai 2019', `near 2019-05-03: — < > ${orders}`],
    ['14 janvier', `near 2021-01-14: ${twelfth} < > ${ours}`],
    ['14 janvier 2022', `near 2022-01-14: ${ready} < > ${oral}`],
    ['lavrov 14 janvier', `near 2022-01-14: ${ours} < > ${camp}`],
    ['lavrov 3 mai 2023', `near 2023-05-03: ${camp} < > —`],
    ['ultimatum 14 janvier', `near 2022-01-14: ${ready} < > —`],
    ['xylophone 14 janvier', 'none'],
  ])('« %s »', async (query, expected) => {
    expect(await ask(query)).toBe(expected)
  })

  it('tells the date in the year that was looked at, and none where every year was', async () => {
    expect(await search.quotes({ text: '12 janvier 2021' }, page, asking)).toMatchObject({
      date: { start: '2021-01-12' },
    })
    expect(await search.quotes({ text: '12 janvier' }, page, asking)).toMatchObject({ date: null })
  })
})

describe('options', () => {
  it.each([
    [{ text: '', speaker: 'lavrov' }, `found 2: ${camp} | ${ours}`],
    [{ text: 'ultimatum', speaker: 'Stoltenberg' }, `found 1: ${ready}`],
    [{ text: 'ultimatum', speaker: 'lavrof' }, `found 1: ${ours}`],
    [{ text: '', speaker: 'ivanov', source: 'mer et métiers' }, `found 1: ${orders}`],
    [
      { text: '', source: 'courrier' },
      `found 6: ${written} | ${camp} | ${oral} | ${twelfth} | ${quays} | ${cranes}`,
    ],
    [{ text: '', source: 'gazete', speaker: 'lavrov' }, `found 1: ${ours}`],
    [{ text: '', from: '19 janvier 2022' }, `found 3: ${written} | ${camp} | ${oral}`],
    [{ text: '', to: 'juin 2020' }, `found 1: ${orders}`],
    [
      { text: '', from: '10 janvier 2022', to: '11 janvier 2022' },
      `found 3: ${ready} | ${ours} | une simple formalité`,
    ],
    [{ text: 'janvier 2022', to: '10 janvier 2022' }, `found 1: ${ours}`],
    [{ text: 'lavrov', from: '20 janvier 2022' }, `found 1: ${camp}`],
    [{ text: '14 janvier', speaker: 'riabkov' }, `near 2022-01-14: — < > ${oral}`],
    [
      { text: '14 janvier 2022', to: '14 janvier 2022', source: 'gazette' },
      `near 2022-01-14: ${ready} < > —`,
    ],
    [{ text: '', source: 'Le Moniteur' }, 'none'],
    [{ text: '', speaker: 'zzxqv' }, 'none'],
    [{ text: '', speaker: 'sergueï' }, 'unsure: Sergueï Lavrov | Sergueï Riabkov'],
    [{ text: '', from: 'blabla' }, 'invalid impossible-date: blabla'],
    [{ text: '', to: '31 février' }, 'invalid impossible-date: 31 fevrier'],
    [
      { text: '', from: '12 janvier 2022', to: '1 janvier 2022' },
      'invalid reversed-range: 12 janvier 2022 – 1 janvier 2022',
    ],
    [{ text: '' }, 'invalid empty: '],
  ])('%j', async (query, expected) => {
    const order = (line: string): string => {
      const [head = '', list = ''] = line.split(': ')
      return `${head}: ${list.split(' | ').sort().join(' | ')}`
    }
    expect(order(told(await search.quotes(query, page, asking)))).toBe(order(expected))
  })
})

describe('no answer where there is none', () => {
  it.each(['xylophone', 'zzxqv', 'Macron', 'otan', 'brintol kavuse'])(
    '« %s » finds nothing',
    async (query) => {
      expect(await ask(query)).toBe('none')
    },
  )

  it.each([
    ['lavrov xylophone', 'Sergueï Lavrov'],
    ['kerivin grues', cranes],
    ['grues bateaux', cranes],
  ])('« %s » asks back', async (query, suggestion) => {
    const answer = await ask(query)
    expect(answer).toMatch(/^unsure/)
    expect(answer).toContain(suggestion)
  })
})

describe('chosen quotes', () => {
  it('are found by id, whatever else is asked', async () => {
    const [first] = await search.completeQuote('carnet', asking)
    expect(told(await search.quotes({ text: first?.value ?? '' }, page, asking))).toBe(`found 1: ${orders}`)
  })

  it('of a speaker or about an event are found by its id', async () => {
    const [lavrov] = await search.completeActor('lavrov', asking)
    const [talks] = await search.completeEvent('entretien', asking)
    const id = lavrov?.value ?? ''
    expect(await ask(id)).toBe(`found 2: ${camp} | ${ours}`)
    expect(told(await search.quotes({ text: 'ultimatum', speaker: id }, page, asking))).toBe(
      `found 1: ${ours}`,
    )
    expect(await ask(talks?.value ?? '')).toBe(`found 2: ${written} | ${camp}`)
  })
})

import { describe, expect, it } from 'vitest'
import { dossierOf } from '../support/dossier-builder.ts'
import { asking, marked, page, searchOver, told } from './support/ask.ts'

const search = searchOver()
const council = 'réunion du Conseil Otan-Russie'
const quays = 'inauguration des quais rénovés'
const talks = 'entretien entre les chefs de la diplomatie'
const survey = 'campagne de mesures en mer'

describe('events of a date', () => {
  it.each([
    ['12 janvier', `found 2: ${council} | ${quays}`],
    ['12 janvier 2021', `found 1: ${quays}`],
    ['que s’est-il passé le 12 janvier ?', `found 2: ${council} | ${quays}`],
    ['du 10 au 13 janvier', `found 2: ${council} | ${quays}`],
    ['du 10 au 13 janvier 2022', `found 1: ${council}`],
    ['26 janvier 2022', `found 1: ${survey}`],
    ['janvier 2022', `found 3: ${council} | ${talks} | ${survey}`],
    ['janvier', `found 4: ${council} | ${talks} | ${survey} | ${quays}`],
    ['mars', 'found 1: saison de la coquille'],
  ])('« %s »', async (query, expected) => {
    expect(told(await search.events(query, page, asking))).toBe(expected)
  })

  it.each([
    ['15 janvier 2022', `near 2022-01-15: ${council} < > ${talks}`],
    ['15 janvier', `near 2022-01-15: ${council} < > ${talks}`],
    ['hier', `near 2022-01-31: ${survey} < > —`],
    ['2 mai', 'near 2020-05-02: — < > rachat du chantier naval'],
    ['29 février', 'near 2020-02-29: — < > rachat du chantier naval'],
    ['4 avril 1950', 'near 1950-04-04: — < > rachat du chantier naval'],
  ])('« %s » has none: the neighbours', async (query, expected) => {
    expect(told(await search.events(query, page, asking))).toBe(expected)
  })

  it.each([
    [{ offset: 0, limit: 1 }, `found 4: ${council}`],
    [{ offset: 2, limit: 2 }, `found 4: ${survey} | ${quays}`],
    [{ offset: 9, limit: 2 }, 'found 4: '],
  ])('are read page by page over the years: %j', async (part, expected) => {
    expect(told(await search.events('janvier', part, asking))).toBe(expected)
  })

  it('say which date was understood', async () => {
    const answer = await search.events('otan 12 janvier 2022', page, asking)
    expect(answer).toMatchObject({
      kind: 'found',
      date: { start: '2022-01-12', precision: 'day' },
    })
  })

  it('are none in an empty corpus', async () => {
    expect(told(await searchOver([]).events('12 janvier', page, asking))).toBe('none')
  })
})

describe('events by words', () => {
  it.each([
    ['conseil otan', council, 'words'],
    ['OTAN CONSEIL', council, 'another order, capitals'],
    ['reunion du conseil', council, 'no accents'],
    ['conseil otann', council, 'a letter too many'],
    ['inaugurasion', quays, 'another letter'],
    ['inugurration', quays, 'two slips'],
    ['inaug', quays, 'a word not yet finished'],
    ['NATO', council, 'an alias'],
    ['nato bruxelles', council, 'an alias and a place'],
    ['alliance atlantique', council, 'an alias of two words'],
    ['Genève', talks, 'a place'],
    ['lavrov blinken', talks, 'participants'],
    ['entretien Lavrof', talks, 'a word and a misspelt participant'],
    ['otan 12 janvier', council, 'a word and a date'],
    ['12 janvier quais', quays, 'a date and a word'],
    ['nato le 12 janvier 2022', council, 'an alias and a date'],
  ])('« %s » finds « %s »: %s', async (query, label) => {
    expect(told(await search.events(query, page, asking))).toBe(`found 1: ${label}`)
  })

  it.each([
    ['otan 20 janvier 2022', `near 2022-01-20: ${council} < > —`],
    ['quais 3 janvier', `near 2021-01-03: — < > ${quays}`],
  ])('« %s »: the neighbours that have the words', async (query, expected) => {
    expect(told(await search.events(query, page, asking))).toBe(expected)
  })

  it('asks back when half of it fits, with the date in the label', async () => {
    expect(told(await search.events('carnaval otan', page, asking))).toBe(
      `unsure: ${council} · 12 janv. 2022`,
    )
    expect(told(await search.events('carnaval otan', page, { ...asking, locale: 'en' }))).toBe(
      `unsure: ${council} · 12 Jan 2022`,
    )
  })

  it.each(['zzxqv', 'blorvane', 'kelbutrix fanor', 'carnaval', 'xy', 'e0000000000'])(
    '« %s » finds nothing',
    async (query) => {
      expect(told(await search.events(query, page, asking))).toBe('none')
    },
  )

  it.each(['o', 're', 'a'])('« %s » is too little for an answer', async (query) => {
    expect(told(await search.events(query, page, asking))).not.toMatch(/^found/)
  })

  it('marks the matched words in the label', async () => {
    expect(marked(await search.events('reunoin otan', page, asking))).toEqual([['réunion', 'Otan']])
    expect(marked(await search.events('nato', page, asking))).toEqual([['Otan']])
  })
})

describe('chosen events', () => {
  it('are found by id', async () => {
    const [first] = await search.completeEvent('quais', asking)
    expect(told(await search.events(first?.value ?? '', page, asking))).toBe(`found 1: ${quays}`)
  })

  it('of an actor are found by its id', async () => {
    const [lavrov] = await search.completeActor('lavrov', asking)
    expect(told(await search.events(lavrov?.value ?? '', page, asking))).toBe(`found 1: ${talks}`)
  })
})

it('prefers what stands close together', async () => {
  const events = [
    {
      label: 'accord sur le climat et vote du budget',
      on: '2022-01-01',
      kind: 'a',
    },
    { label: 'vote sur un accord de principe', on: '2022-01-02', kind: 'b' },
  ]
  const answer = await searchOver([dossierOf({ title: 'Deux votes', events })]).events(
    'vote accord',
    page,
    asking,
  )
  expect(told(answer)).toBe(`found 2: ${events[1]?.label} | ${events[0]?.label}`)
})

import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../../src/extract/actors/gazetteer.ts'
import { tokens } from '../../../src/text/tokens.ts'

const gazetteer = createGazetteer()
const match = (text: string): string | null => {
  const found = gazetteer.match(tokens(text), 0)
  return found && `${found.entry.name} (${found.entry.kind}, ${found.length})`
}

describe('the gazetteer', () => {
  it.each([
    ['Russie', 'Russie (place, 1)'],
    ['RUSSIE', 'Russie (place, 1)'],
    ['États-Unis', 'États-Unis (place, 1)'],
    ['Etats-Unis', 'États-Unis (place, 1)'],
    ['OTAN', 'Otan (organisation, 1)'],
    ['Nato', 'Otan (organisation, 1)'],
    ['Alliance atlantique', 'Otan (organisation, 2)'],
    ['Émirats arabes unis', 'Émirats arabes unis (place, 3)'],
    ['Vladimir Putin', 'Vladimir Poutine (person, 2)'],
    ['République du Mali et Niger', 'Mali (place, 3)'],
    ['Cotonou', 'Cotonou (place, 1)'],
    ['Saint Dizier', 'Saint-Dizier (place, 2)'],
    ['Amérique du Nord', 'Amérique du Nord (place, 3)'],
    ['Leicester', 'Leicester (place, 1)'],
    ['Addis Abeba', 'Addis-Abeba (place, 2)'],
    ['Burkina-Faso', 'Burkina Faso (place, 1)'],
    ['Port au Prince', 'Port-au-Prince (place, 3)'],
  ])('knows %j', (text, expected) => {
    expect(match(text)).toBe(expected)
  })

  it.each([
    'russie',
    'mali',
    'otan-bis',
    'Poutinerie',
    'alliance atlantique',
    'us',
    'Us',
    'Manage',
    'Plaisir',
    'la Russie',
    '',
  ])('does not know %j', (text) => {
    expect(match(text)).toBeNull()
  })

  it.each([
    ['au Télégramme', 'Le Télégramme'],
    ['un journaliste du Monde diplomatique', 'Le Monde'],
    ['au Mans', 'Le Mans'],
    ['la Coupe du Monde', null],
    ['du monde', null],
    ['de Monde', null],
  ])('knows what went into the preposition of %j', (text, expected) => {
    const list = tokens(text)
    const from = list.findIndex(({ lower }) => /^(?:monde|télégramme|mans)$/u.test(lower))
    expect(gazetteer.match(list, from)?.entry.name ?? null).toBe(expected)
  })

  it('leaves out the people, and nobody else, when told so', () => {
    const without = createGazetteer({ withoutPeople: true })
    expect(without.match(tokens('Vladimir Poutine'), 0)).toBeNull()
    expect(without.match(tokens('Otan'), 0)?.entry.name).toBe('Otan')
    expect(without.match(tokens('Russie'), 0)?.entry.name).toBe('Russie')
  })

  it('knows what may stand for a government', () => {
    const entry = (text: string) => gazetteer.match(tokens(text), 0)?.entry
    expect(entry('Moscou')).toMatchObject({ capital: true, country: 'Russie' })
    expect(entry('Alsace')).toMatchObject({ capital: false, country: 'France' })
    expect(entry('Afrique')).toMatchObject({ country: null })
  })
})

describe('demonyms', () => {
  it.each([
    ['russe', 'Russie'],
    ['russes', 'Russie'],
    ['francaise', 'France'],
    ['malienne', 'Mali'],
    ['americain', 'États-Unis'],
    ['emirati', 'Émirats arabes unis'],
    ['tcheque', 'Tchéquie'],
  ])('%s is of %s', (word, country) => {
    expect(gazetteer.demonym(word)).toBe(country)
  })

  it.each(['rouge', 'breton', 'national', 'ministre', ''])('%j is of no country', (word) => {
    expect(gazetteer.demonym(word)).toBeNull()
  })

  it.each([
    ['russo-americain', ['Russie', 'États-Unis']],
    ['franco-allemande', ['France', 'Allemagne']],
    ['franco-quelconque', []],
    ['grand-russe', []],
    ['russe', []],
    ['', []],
  ])('%j joins %j', (word, countries) => {
    expect(gazetteer.compound(word)).toEqual(countries)
  })
})

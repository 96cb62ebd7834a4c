import { describe, expect, it } from 'vitest'
import { createExtract } from '../../../src/extract/extract.ts'
import { articleOf } from '../support/reader.ts'

const extract = createExtract()

/** « days | place | participants | status » of each event. */
const told = (title: string, text: string): readonly string[] =>
  extract({ ...articleOf(text), title }).events.map(({ date, place, participants, status }) =>
    [date.start, place ?? '-', [...participants].sort().join(', ') || '-', status].join(' | '),
  )

describe('whom an event without names is about', () => {
  it.each([
    [
      'Rencontre à Riga',
      'Le Premier ministre Ilmar Kask a reçu le président Jaan Tamm. Les deux hommes se reverront le 2 mars.',
      '2022-03-02 | - | Ilmar Kask, Jaan Tamm | scheduled',
    ],
    [
      'Un avis attendu',
      'La préfecture de la Drôme rendra sa décision le 7 février.',
      '2022-02-07 | - | préfecture de la Drôme | scheduled',
    ],
  ])('%s: %s', (title, text, expected) => {
    expect(told(title, text)).toEqual([expected])
  })

  it.each([
    ['Corbin Letertre, sculpteur', 'Ses obsèques auront lieu mardi.', '2022-01-25 | - | - | scheduled'],
    [
      'Le procès reprend',
      'Le prévenu, Anselme Cordier, nie. Le jugement sera rendu le 3 février.',
      '2022-02-03 | - | - | scheduled',
    ],
  ])('is not said to be whom the article is about: %s', (title, text, expected) => {
    expect(told(title, text)).toEqual([expected])
  })

  it('is nobody who only speaks near an accident', () => {
    const text =
      'Une avalanche a emporté deux skieurs mercredi. « Un miracle », a dit la maire, Luce Ferrand.'
    expect(told('Avalanche', text)).toEqual(['2022-01-19 | - | - | held'])
  })
})

describe('where an event is that names no place itself', () => {
  it.each([
    [
      'Un festival évacué',
      'Hier soir, le festival de Brantôme a été évacué en vingt minutes.',
      '2022-01-20 | Brantôme | festival de Brantôme | held',
    ],
    [
      'Un randonneur secouru',
      'Un randonneur a fait une chute dimanche dans le massif de la Chartreuse.',
      '2022-01-16 | Chartreuse | - | held',
    ],
    [
      'Mobilisation',
      'Un rassemblement est prévu samedi place du Vally.',
      '2022-01-22 | place du Vally | - | scheduled',
    ],
    [
      'Blocage',
      'Une opération escargot est prévue lundi sur la RN122.',
      '2022-01-24 | RN122 | - | scheduled',
    ],
    [
      'Élections à Port-Lazo',
      'À Port-Lazo, on attend.\n\nLe second tour aura lieu le 30 janvier.',
      '2022-01-30 | Port-Lazo | - | scheduled',
    ],
  ])('%s: %s', (title, text, expected) => {
    expect(told(title, text)).toEqual([expected])
  })
})

describe('dates that tell no event', () => {
  it.each([
    'La préfète avait évoqué dans une note du 3 janvier des mesures.',
    'Au centre de la tempête, le maire se tait depuis un bilan communiqué jeudi.',
    'Le marché de samedi matin est gai.',
    "J'ai signé quatre placements en septembre 2021.",
  ])('%s', (text) => {
    expect(told('Un titre', text)).toEqual([])
  })
})

describe('the town of the title', () => {
  it.each([
    ['La grève attendra. Une manifestation aura lieu le 2 mars.', '2022-03-02 | Redon | - | scheduled'],
    [
      'La foule grossit à Lyon. Une manifestation aura lieu le 2 mars à midi.',
      '2022-03-02 | Lyon | - | scheduled',
    ],
  ])('is where what names no place happens: %s', (text, expected) => {
    expect(told('Redon : la colère monte', `À Redon, on attend.\n\n${text}`)).toEqual([expected])
  })

  it('is not where a paragraph tells of another one', () => {
    const text =
      'À Redon, on attend.\n\nElles ont défilé samedi à Lyon. Une autre marche aura lieu le 2 mars.'
    expect(told('Redon : la colère monte', text).at(-1)).toBe('2022-03-02 | - | - | scheduled')
  })
})

describe('a place that is not where it happens', () => {
  it.each([
    [
      'Libre depuis son départ de l’usine à Lyon, Anne Rivoal a été élue mardi.',
      '2022-01-18 | - | Anne Rivoal | held',
    ],
    ['Elle a été élue mardi, a-t-on appris auprès de la préfecture.', '2022-01-18 | - | - | held'],
    ['Anne Rivoal a gagné la Coupe de France mardi.', '2022-01-18 | - | Anne Rivoal | held'],
  ])('%s', (text, expected) => {
    expect(told('Un titre', text)).toEqual([expected])
  })
})

describe('a place that the sentence before names', () => {
  it.each([
    [
      'La halle de Brive attend du monde. Le concert aura lieu mardi.',
      ['2022-01-25 | Brive | - | scheduled'],
    ],
    [
      'Il avait été arrêté le 10 janvier à Lyon. Le procès s’est ouvert mardi.',
      ['2022-01-10 | Lyon | - | held', '2022-01-18 | - | - | held'],
    ],
  ])('is not that of another day: %s', (text, expected) => {
    expect(told('Un titre', text)).toEqual(expected)
  })
})

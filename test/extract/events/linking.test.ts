import { describe, expect, it } from 'vitest'
import { line, readEvents } from './read-events.ts'

const told = (text: string): readonly string[] => readEvents(text).map(line)

describe('a date goes with what happens on it', () => {
  it.each([
    [
      'Les championnats de Lens (3-13 mars) approchent.',
      'championnats de Lens | 2022-03-03..2022-03-13 | Lens | - | scheduled',
    ],
    [
      '21 mars 1996 : naissance de Rose Jurquet à Nouméa.',
      'naissance de Rose Jurquet | 1996-03-21 | Nouméa | Rose Jurquet | held',
    ],
    [
      'Prochaine étape le 9 février : le conseil municipal de Lens doit voter.',
      'le conseil municipal de Lens doit voter | 2022-02-09 | Lens | conseil municipal de Lens | scheduled',
    ],
    [
      'Le siège est vacant depuis le 11 janvier, date de la nomination de Rose Jurquet.',
      'nomination de Rose Jurquet | 2022-01-11 | - | Rose Jurquet | held',
    ],
    [
      'Mercredi, les chalutiers ont encore bloqué le port de Brest.',
      'les chalutiers ont encore bloqué le port de Brest | 2022-01-19 | Brest | - | held',
    ],
    [
      "Le gouvernement a décrété le 10 janvier l'état d'urgence.",
      "Le gouvernement a décrété l'état d'urgence | 2022-01-10 | - | - | held",
    ],
    ['Une étude est parue jeudi à Lens.', 'Une étude est parue à Lens | 2022-01-20 | Lens | - | held'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event])
  })
})

describe('who takes part is said', () => {
  it.each([
    [
      '« Nous en débattrons à Chamonix le 3 février », a dit Rose Jurquet.',
      'Nous en débattrons à Chamonix | 2022-02-03 | Chamonix | Rose Jurquet | scheduled',
    ],
    [
      'La ministre Rose Jurquet a annoncé mardi sa démission.',
      'La ministre Rose Jurquet a annoncé sa démission | 2022-01-18 | - | Rose Jurquet | held',
    ],
    [
      'Le préfet Paul Duroc a voté mardi, et Jeanne Roy, élue de Lens, se tait.',
      'Le préfet Paul Duroc a voté | 2022-01-18 | - | Paul Duroc | held',
    ],
    [
      'Les Belges élisent samedi leur président, et Jeanne Roy, qui vend des journaux, se tait.',
      'Les Belges élisent leur président | 2022-01-22 | Belgique | - | scheduled',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event])
  })

  it('not by the sentence before', () => {
    const text = 'Jeanne Roy dirige le club. Le match aura lieu le 3 février.'
    expect(told(text)).toEqual(['match | 2022-02-03 | - | - | scheduled'])
  })

  it('not by another noun of the kind', () => {
    const text =
      "Le rachat de l'italien Bonfanti a fait parler. Le versement de la prime est fixé au 26 février."
    expect(told(text)).toEqual(['versement de la prime | 2022-02-26 | - | - | scheduled'])
  })

  it('by the quote that its « qui » goes on from', () => {
    const text = '« Assez », a souri Jeanne Roy, qui quittera le club le 1er février pour Bakou.'
    const [event] = readEvents(text)
    expect(event).toMatchObject({ place: 'Bakou', participants: ['Jeanne Roy'] })
  })
})

describe('the place is said', () => {
  it.each([
    [
      'Samedi, les tombeurs de Nîmes iront à Fleury, leur victime se rendant la veille à Lorient.',
      ['Fleury', 'Lorient'],
    ],
    ['Une rencontre est prévue le 19 février à 18 h, librairie Le Failler.', ['librairie Le Failler']],
    ['Libreville accueillera du 10 au 14 mars la conférence mondiale sur les tortues.', ['Libreville']],
    ['Le théâtre de Namur a accueilli les répétitions mardi.', ['théâtre de Namur']],
    ['La brigade a perquisitionné mardi le siège du groupe Duroc.', ['siège du groupe Duroc']],
    ["L'attentat de Nice, le 14 juillet 2016, a marqué la ville.", ['Nice']],
    ['Le tribunal a condamné mardi un fabricant de jouets en bois.', [null]],
  ])('%s', (text, places) => {
    expect(readEvents(text).map(({ place }) => place)).toEqual(places)
  })
})

describe('no event is told by', () => {
  it.each([
    "Les passagers peuvent reporter leur voyage jusqu'au 5 février.",
    "Elle n'a manqué aucun scrutin depuis le 21 octobre 1945.",
    "Les foyers restaient privés d'électricité lundi.",
    'La ministre a salué lundi « une artiste ».',
    'Le suspect est en prison, a-t-on appris vendredi.',
    'Le 1er mai, on vend du muguet.',
    'Le club a joué à deux reprises.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

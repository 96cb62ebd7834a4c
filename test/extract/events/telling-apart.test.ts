import { describe, expect, it } from 'vitest'
import { line, readEvents } from './read-events.ts'

/** Articles of a Friday, 21 January 2022. */
const told = (text: string): readonly string[] => readEvents(text).map(line)
const column = (text: string, index: number): string | undefined => told(text).at(-1)?.split(' | ')[index]

const INTERVIEW = (question: string, answer: string): string =>
  `La cheffe Verena Kohler, 48 ans, dirige l’orchestre de Metz.\n\nLA GAZETTE : ${question}\n\nVerena Kohler : ${answer}\n\nLA GAZETTE : Et demain ?\n\nVerena Kohler : Demain est loin, je n’en sais rien.`

describe('what who answers in an interview has done is a happening', () => {
  it.each([
    [
      'Une saison de plus ?',
      'Oui. En avril 2021, j’ai enregistré des contes dans ma cuisine.',
      '2021-04-01..2021-04-30',
    ],
    ['Vous ouvrirez la saison le 9 février ?', 'Avec joie, et avec tout le monde autour.', '2022-02-09'],
    ['Que s’est-il passé ?', 'J’ai été convoquée le 12 janvier, sans raison, par un juge.', '2022-01-12'],
  ])('%s %s', (question, answer, days) => {
    const events = told(INTERVIEW(question, answer))
    expect(events.map((event) => event.split(' | ').slice(1, 4))).toEqual([[days, '-', 'Verena Kohler']])
  })

  it.each([
    ['Une saison de plus ?', 'Oui. Le 12 janvier, je dormais encore à midi, comme souvent.'],
    ['Une saison de plus ?', 'Oui. Je n’ai pas enregistré de contes le 12 janvier, croyez-moi.'],
  ])('but not: %s %s', (question, answer) => {
    expect(told(INTERVIEW(question, answer))).toEqual([])
  })
})

describe('who only tells of an event takes no part in it', () => {
  it.each([
    [
      'La maire Pauline Arnoux rappelle qu’une entente signée le 21 juin 2021 prévoyait une gestion commune.',
      '-',
    ],
    ['Les deux voisins s’accordent, d’après un texte que Le Progrès a pu consulter mardi.', undefined],
    ['La maire Pauline Arnoux a promis que les travaux débuteront le 3 mai.', 'Pauline Arnoux'],
    ['La route sera coupée à Redon mardi entre Nantes et Vannes.', '-'],
    ['Le match entre Nantes et Vannes aura lieu mardi.', 'Nantes, Vannes'],
    ['Le collectif organise mardi une marche entre la gare et la mairie.', '-'],
    ['Le maire Luc Roy est absent. Le groupe Valtorn présentera ses résultats mardi.', 'Valtorn'],
  ])('%s', (text, who) => {
    expect(column(text, 3)).toBe(who)
  })
})

describe('where it happens', () => {
  it.each([
    ['La foire aux équidés de Laruns aura lieu mardi.', 'Laruns'],
    ['Elle vise le podium aux championnats du monde de Doha, au Qatar, du 3 au 12 octobre.', 'Doha'],
    ['La fermeture du bar vient d’Ambert, où un café a fermé mardi.', 'Ambert'],
    ['Le club s’est imposé mardi en Coupe du monde à Nice.', 'Nice'],
    ['Le sommet, prévu les 10 et 11 mars à Riga, a été avancé au 8 mars.', 'Riga'],
    ['Une délégation sera reçue mardi à Bercy.', 'Bercy'],
    ['La préfecture du Cher avait fermé trois écoles mardi.', '-'],
    ['La collecte se tiendra mardi à la salle polyvalente de Tourouvre.', 'salle polyvalente de Tourouvre'],
  ])('%s', (text, place) => {
    expect(column(text, 2)).toBe(place)
  })
})

describe('the towns that head the entries of a calendar', () => {
  const ENTRIES =
    'SAINT-LOUP. Le bal aura lieu le 3 février.\n\nMARVANE. La kermesse se tiendra le 4 février.'

  it('are where what they tell of happens', () => {
    const places = told(`${ENTRIES}\n\nORCHELLES. Le loto aura lieu le 5 février à la mairie.`)
    expect(places.map((event) => event.split(' | ')[2])).toEqual(['Saint-Loup', 'Marvane', 'mairie'])
  })

  it('are rubrics where hardly any stand so', () => {
    expect(told(ENTRIES).map((event) => event.split(' | ')[2])).toEqual(['-', '-'])
  })
})

describe('the day that « celle du … » tells', () => {
  it('is one of what the sentence before names', () => {
    const text =
      'La conférence du 17 janvier à Bulle a réuni du monde. Celle du 24 janvier à Romont est annulée.'
    expect(told(text).at(-1)).toBe('conférence | 2022-01-24 | Romont | - | cancelled')
  })

  it('is of nothing where no noun goes with it', () => {
    expect(
      told('Le match du 17 janvier à Bulle a attiré du monde. Celle du 24 janvier est annulée.'),
    ).toHaveLength(1)
  })
})

describe('what was to be and was given up is called off', () => {
  it.each([
    ['La foire de Laruns, qui devait se tenir demain, n’aura pas lieu.', 'cancelled'],
    ['Le médecin Luc Ferrand, qui devait arriver le 6 janvier, s’est désisté.', 'cancelled'],
    ['Le médecin Luc Ferrand, qui devait arriver le 6 janvier, est là.', 'held'],
  ])('%s', (text, status) => {
    expect(column(text, 4)).toBe(status)
  })
})

describe('dates of something else than a happening', () => {
  it.each([
    // Of an aside, of a name, of a comparison, of how long a house is open.
    'La centrale de Brive, rénovée en 2015, sert aujourd’hui de modèle.',
    'Le compte administratif 2013 a été adopté à l’unanimité à Brive.',
    'Dix-neuf randonneurs ont péri à Brive, contre trente-huit en 2020.',
    'Camping ouvert du 1er juin au 16 septembre à Brive.',
    '« Je n’ai rien vu, rien du tout », s’est défendu mardi Paul Roy.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

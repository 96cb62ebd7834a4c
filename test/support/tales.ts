import type { Dossier } from '../../src/domain/dossier.ts'
import { body, makeDossier, person, place } from './dossiers.ts'

const PEOPLE = ['Ada Byron', 'Louise Michel', 'Jean Valmont', 'Aïcha Benali', 'Yann Le Goff']
const BODIES = ['Ligue du Nord', 'Conseil des ports', 'Comité du canal']
const PLACES = ['Arles', 'Brest', 'Nîmes']

const pick = (items: readonly string[], at: number): string => items[at % items.length] ?? ''

/** The article of a number, the same each time: two quotes, two events; neighbours tell the same happenings. */
export function makeTale(number: number): Dossier {
  const [who, whom] = [pick(PEOPLE, number), pick(BODIES, Math.floor(number / 3))]
  const day = `2021-${String((Math.floor(number / 3) % 12) + 1).padStart(2, '0')}-${String((number % 20) + 8).padStart(2, '0')}`
  const on = `${day.slice(0, 8)}0${1 + (Math.floor(number / 3) % 7)}`
  return makeDossier({
    name: `récit ${number}`,
    published: day,
    publisher: pick(['Le Soir', 'Le Matin'], number),
    actors: [person(who, [`M. ou Mme ${who.split(' ').at(-1)}`]), body(whom), place(pick(PLACES, number))],
    quotes: [
      { text: `Le canal numéro ${number} sera creusé.`, speaker: who, saidOn: on },
      { text: `Nous avons voté ${number} fois.`, speaker: whom },
    ],
    events: [
      { label: `séance du ${whom}`, on, participants: [whom] },
      { label: 'année du canal', on: ['2021-01-01', '2021-12-31'], precision: 'year', participants: [who] },
    ],
  })
}

import type { Dossier } from '../../../src/domain/dossier.ts'
import { body, makeDossier, person, place } from '../../support/dossiers.ts'

const ville = place('Port-Ambre')
const ligue = body('Ligue des ports', ['LDP'])
const maire = person('Odile Varenne', ['Varenne'], ['maire / Port-Ambre'])
const chef = person('Igor Malsky', ['Igor Malski'], ['chef de la délégation / Ligue des ports'])

const mention = (label: string, status: 'held' | 'scheduled') => ({
  label,
  on: '2031-03-14',
  place: 'Port-Ambre',
  participants: ['Ligue des ports', 'Odile Varenne'],
  status,
})

/** A small press of an invented country: one meeting told twice, four quotations, another day. */
export const sampleDossiers: readonly Dossier[] = [
  makeDossier({
    name: 'phare',
    title: 'La Ligue des ports se réunira à Port-Ambre',
    publisher: 'Le Phare',
    published: '2031-03-10',
    actors: [ville, ligue, maire],
    events: [mention('réunion de la Ligue des ports', 'scheduled')],
    quotes: [
      {
        text: 'Nous attendons des actes, et nous les attendons à quai.',
        speaker: 'Odile Varenne',
        saidOn: '2031-03-09',
      },
    ],
  }),
  makeDossier({
    name: 'gazette',
    title: 'Les délégués sont repartis sans accord',
    publisher: 'La Gazette',
    published: '2031-03-15',
    actors: [ville, ligue, maire, chef],
    events: [
      mention('réunion de la Ligue des ports', 'held'),
      {
        label: 'visite du phare',
        on: '2031-03-20',
        place: 'Port-Ambre',
        participants: ['Igor Malsky'],
        status: 'scheduled',
      },
    ],
    quotes: [
      {
        text: 'Personne ici n’a dit *non*, mais personne n’a signé.',
        speaker: 'Igor Malsky',
        saidOn: '2031-03-14',
      },
      { text: 'La houle ne négocie pas.', speaker: 'Igor Malsky', saidOn: '2031-03-14' },
      {
        text: 'Nous reviendrons au printemps <b>prochain</b>.',
        speaker: { role: 'un délégué', organisation: 'Ligue des ports' },
      },
    ],
  }),
]

import type { Dossier } from '../../src/domain/dossier.ts'
import { type DossierDraft, dossierOf } from './dossier-builder.ts'

const MAYOR = {
  name: 'Odile Maréchal',
  role: ['maire de Portneuf', 'Portneuf'],
  aliases: ['O. Maréchal'],
} as const
const DOCKERS = { name: 'Syndicat des dockers', kind: 'organisation' } as const
const PORT = { name: 'Portneuf', kind: 'place' } as const

const DRAFTS: readonly DossierDraft[] = [
  {
    title: 'Portneuf prépare la réouverture de ses quais',
    publisher: 'Le Phare',
    published: '2031-05-02',
    actors: [MAYOR, PORT],
    quotes: [{ text: 'Nous rouvrirons les quais avant l’été', by: 'Odile Maréchal', on: '2031-05-01' }],
    events: [
      {
        label: 'réouverture des quais de Portneuf',
        on: '2031-05-12',
        place: 'Portneuf',
        who: ['Odile Maréchal'],
        status: 'scheduled',
      },
    ],
  },
  {
    title: 'Les quais rouverts, les dockers sceptiques',
    publisher: 'Agence Rivale',
    published: '2031-05-13',
    actors: [MAYOR, DOCKERS, PORT],
    quotes: [
      { text: 'C’est un grand jour pour le port', by: 'Odile Maréchal', on: '2031-05-12' },
      { text: 'Rien n’est réglé pour les équipes de nuit', by: 'Syndicat des dockers', on: '2031-05-12' },
      { text: 'On verra bien', by: null },
    ],
    events: [
      {
        label: 'réouverture des quais de Portneuf',
        on: '2031-05-12',
        place: 'Portneuf',
        who: ['Odile Maréchal'],
      },
      {
        label: 'grève des dockers',
        on: '2031-05-30',
        place: 'Portneuf',
        who: ['Syndicat des dockers'],
        status: 'scheduled',
      },
    ],
  },
]

/** Two articles of an invented port, and as many more of a chronicle as a test wants. */
export const harbour = (chronicles = 0): readonly Dossier[] =>
  [...DRAFTS, ...Array.from({ length: chronicles }, (_, i) => chronicle(i))].map(dossierOf)

function chronicle(i: number): DossierDraft {
  const day = `2030-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 27) + 1).padStart(2, '0')}`
  return {
    title: `Chronique du port, numéro ${i}`,
    publisher: 'Le Phare',
    published: day,
    actors: [{ name: 'Basile Renaud', role: ['capitaine du port', null] }],
    quotes: [{ text: `La marée numéro ${i} fut haute et belle`, by: 'Basile Renaud', on: day }],
    events: [{ label: `visite du navire ${i}`, on: day, who: ['Basile Renaud'] }],
  }
}

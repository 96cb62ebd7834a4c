import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const relays = (source: string): (string | null)[] => reader.quotes(source).map(({ relay }) => relay)

describe('who passes words on', () => {
  it.each([
    [
      'Le président du club, cité par la radio locale DYFM, a assuré que le bateau était « en règle ».',
      'DYFM',
    ],
    ['Marc Riou a salué « une vitesse impensable chez nous », cité par Le Monde.', 'Le Monde'],
    ['La réponse du père, rapportée par le fils : « Alors trouve-lui-en une. »', 'le fils'],
    ['Marc Riou a salué « une vitesse impensable ». Le livre est cité par Le Monde.', null],
    ['Selon un porte-parole cité par l’AFP, « tout va bien ».', 'Agence France-Presse'],
    ['Selon Le Parisien, Paul Garnier aurait dit « on tient bon ».', 'Le Parisien'],
    ['La famille a dit, par l’intermédiaire de son avocate, être « soulagée ».', 'son avocate'],
    ['La CGT, via son secrétaire Paul Garnier, dénonce « une trahison ».', 'son secrétaire Paul Garnier'],
    ['Le fils affirme que son père avait juré d’« en finir ».', 'Le fils'],
    ['Léa Diaz rappelle que la chambre des comptes avait pointé une « dérive ».', 'Léa Diaz'],
    ['Léa Diaz rappelle que le préfet est « en colère ».', null],
    ['Paris, par la voix de son ministre Paul Garnier, a réclamé « cinq ans ».', null],
  ])('%s', (source, relay) => {
    expect(relays(source)).toEqual([relay])
  })
})

it.each([
  ['Paris, par la voix de son ministre Paul Garnier, a réclamé « cinq ans ».', 'Paul Garnier'],
  ['La CGT, par la voix d’un délégué, dénonce « une trahison ».', 'Confédération générale du travail'],
  ['Marc Riou a dit, par la voix de son avocat, être « soulagé ».', 'Marc Riou'],
])('who speaks in « %s »', (source, speaker) => {
  expect(reader.quotes(source).map((quote) => quote.speaker?.name)).toEqual([speaker])
})

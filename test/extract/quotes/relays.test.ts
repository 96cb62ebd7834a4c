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
  ])('%s', (source, relay) => {
    expect(relays(source)).toEqual([relay])
  })
})

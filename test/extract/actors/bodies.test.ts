import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const bodies = (source: string): string[] =>
  reader
    .actors(source)
    .filter(({ kind }) => kind === 'organisation')
    .map(({ name }) => name)

describe('bodies', () => {
  it.each([
    ['Le Conseil national des pêches du Ponant s’est réuni.', ['Conseil national des pêches du Ponant']],
    ['Il préside l’Agence des mers du Sud.', ['Agence des mers du Sud']],
    ['Le Syndicat des marins pour la pêche côtière proteste.', ['Syndicat des marins pour la pêche côtière']],
    [
      'L’Union régionale des éleveurs et des bergers a voté.',
      ['Union régionale des éleveurs et des bergers'],
    ],
    ['La FNTB appelle à la grève.', ['FNTB']],
    ['L’AFP a publié la nouvelle.', ['Agence France-Presse']],
  ])('%s', (source, expected) => {
    expect(bodies(source)).toEqual(expected)
  })

  it.each(['Le conseil est bon.', 'Un bureau vide, une équipe absente.', 'Les agences ferment.'])(
    'none in « %s »',
    (source) => {
      expect(bodies(source)).toEqual([])
    },
  )

  it('are one with their acronym', () => {
    const [body, ...others] = reader.actors(
      'L’Organisation maritime des détroits (OMD) publie son rapport. Selon l’OMD, rien ne va.',
    )
    expect(others).toEqual([])
    expect(body).toMatchObject({
      name: 'Organisation maritime des détroits',
      kind: 'organisation',
      aliases: ['OMD'],
    })
  })

  it('are one under a longer and a shorter name, but not under two complements', () => {
    expect(
      bodies('Le Comité national des pêches de Bretagne vote. Le Comité national des pêches attend.'),
    ).toHaveLength(1)
    expect(bodies('La Ligue de Bretagne vote. La Ligue de Normandie attend.')).toHaveLength(2)
  })
})

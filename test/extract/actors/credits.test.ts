import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const people = (source: string): string[] =>
  reader
    .actors(source)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => [name, ...roles.map(({ title }) => title)].join(', '))

describe('who signs', () => {
  it.each([
    [
      '(Reportage Nerija Adomaityte et Gwenda Fouchet, version française Hugues Lenormand)',
      ['Nerija Adomaityte', 'Gwenda Fouchet', 'Hugues Lenormand'],
    ],
    ['(Rédigé par Marta Kowal, version française Sofia Brandt)', ['Marta Kowal', 'Sofia Brandt']],
    ['Dépêche AFP éditée par Amandine Roussel', ['Amandine Roussel']],
    ['Infographie Zorka Lambic', ['Zorka Lambic']],
    ['La Française Clara Dubreuil a gagné.', ['Clara Dubreuil, Française']],
    ['La joueuse française Clara Dubreuil a gagné.', ['Clara Dubreuil, joueuse française']],
  ])('%s', (source, expected) => {
    expect(people(source)).toEqual(expected)
  })
})

describe('what belongs to somebody in office', () => {
  it.each([
    [
      'Le parti de l’ancien Premier ministre Aldo Ferrante a gagné.',
      ['Aldo Ferrante, ancien Premier ministre'],
    ],
    ['Le gouvernement du Premier ministre Aldo Ferrante tombe.', ['Aldo Ferrante, Premier ministre']],
  ])('is no body: %s', (source, expected) => {
    expect(people(source)).toEqual(expected)
    expect(reader.actors(source)).toHaveLength(1)
  })

  it('but a body named after its office is one', () => {
    expect(reader.actors('Le parquet de Lyon a ouvert une enquête.').map(({ name }) => name)).toContain(
      'parquet de Lyon',
    )
  })
})

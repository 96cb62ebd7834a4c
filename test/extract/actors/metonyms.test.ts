import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const names = (source: string): string[] => reader.actors(source).map(({ name }) => name)

describe('a capital that acts stands for its country', () => {
  it.each([
    ['Moscou a protesté hier.', ['Russie']],
    ['La réponse de Paris se fait attendre.', ['France']],
    ['L’ambassadeur de Londres a été reçu.', ['Royaume-Uni']],
    ['Pristina a refusé de signer.', ['Kosovo']],
  ])('%s', (source, expected) => {
    expect(names(source)).toEqual(expected)
  })
})

describe('a capital that is a town is itself', () => {
  it.each([
    ['La maire de Paris s’est rendue sur place.', ['Paris']],
    ['Le procureur de Paris a été saisi.', ['Paris']],
    ['Le convoi a quitté Moscou dans la nuit.', ['Moscou']],
    ['Elle habite à Londres depuis dix ans.', ['Londres']],
    // The capital of a territory has no government that would act.
    ['Le maire de Saint-Denis Mathieu Roche a signé.', ['Saint-Denis', 'Mathieu Roche']],
  ])('%s', (source, expected) => {
    expect(names(source)).toEqual(expected)
  })
})

describe('a name behind the place that an office is of', () => {
  it.each([
    'Le député de l’Isère Olivier Brun a dénoncé le projet.',
    'Le préfet du Nord Olivier Brun a dénoncé le projet.',
    'La sénatrice de la Drôme Olivia Brun a dénoncé le projet.',
  ])('%s', (source) => {
    expect(names(source).some((name) => /^Olivi(?:er|a) Brun$/u.test(name))).toBe(true)
    expect(names(source).filter((name) => /\S+ Olivi/u.test(name))).toEqual([])
  })
})

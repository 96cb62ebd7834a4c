import { describe, expect, it } from 'vitest'
import lexicon from '../../../data/lexicons/boilerplate.json' with { type: 'json' }
import { furniture } from '../../../src/ingest/cleaning/boilerplate.ts'
import { fold } from '../../../src/text/fold.ts'

describe('furniture', () => {
  it.each([
    ['PARTAGEZ:', 'furniture'],
    ['Partager sur Facebook', 'furniture'],
    ['• Publicité •', 'furniture'],
    ['Commentaires (12)', 'furniture'],
    ['À lire aussi : Le gaz manque en Moldavie', 'furniture'],
    ['LIRE AUSSI > Le gaz manque en Moldavie', 'furniture'],
    ['Vous pouvez vous désinscrire à tout moment.', 'furniture'],
    ['Les positions prises dans ces articles sont celles de leurs auteurs.', 'furniture'],
    ['À lire aussi', 'teaser'],
    ['Lire aussi :', 'teaser'],
    ['Sur le même sujet', 'end'],
    ['LES PLUS LUS', 'end'],
  ])('« %s » is %s', (line, expected) => {
    expect(furniture(line)).toBe(expected)
  })

  it.each([
    'La publicité pour le tabac recule.',
    'Partager le pouvoir ne suffit pas',
    '« Nous utilisons des cookies », admet le site.',
    'Les tendances de fond restent les mêmes',
    'Elle veut lire aussi les comptes de la société.',
    'Le partage des terres',
    'Commentaires acerbes à l’Assemblée',
    '',
  ])('« %s » belongs to the article', (line) => {
    expect(furniture(line)).toBeNull()
  })
})

describe('data/lexicons/boilerplate.json', () => {
  it.each(Object.entries(lexicon))('%s are sorted, without doubles and gaps', (_, entries) => {
    const keys = entries.map(fold)
    expect(keys).toEqual([...keys].sort())
    expect(new Set(keys).size).toBe(keys.length)
    expect(entries.filter((entry) => entry.trim() !== entry || entry === '')).toEqual([])
  })
})

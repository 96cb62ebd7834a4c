import { describe, expect, it } from 'vitest'
import { byline } from '../../../src/ingest/metadata/byline.ts'

describe('byline', () => {
  it.each([
    ['Par Jeanne Marchegay', 'Jeanne Marchegay'],
    ['Par Zhor El Kabbaj-Thiam', 'Zhor El Kabbaj-Thiam'],
    ['Par Jeanne Marchegay et Luc de La Motte', 'Jeanne Marchegay, Luc de La Motte'],
    ['Par Jeanne Marchegay (avec AFP)', 'Jeanne Marchegay'],
    ['Par Jeanne Marchegay avec AFP', 'Jeanne Marchegay'],
    ['Par Jeanne Marchegay, envoyée spéciale à Oslo', 'Jeanne Marchegay'],
    ['Par Jeanne Marchegay, publié le 3 mars 2020', 'Jeanne Marchegay'],
    ['Propos recueillis par Jeanne Marchegay', 'Jeanne Marchegay'],
    ['Jeanne Marchegay', 'Jeanne Marchegay'],
    ['Jeanne Marchegay, AFP', 'Jeanne Marchegay'],
    ['Jeanne Marchegay, correspondante à Vannes', 'Jeanne Marchegay'],
    ['Par Jeanne Marchegay, la correspondante à Vannes', 'Jeanne Marchegay'],
    ['By Jane Marchmont', 'Jane Marchmont'],
  ])('« %s » is signed by %s', (line, author) => {
    expect(byline(line)).toEqual({ author, publisher: null })
  })

  it.each([
    ['Le Figaro avec AFP', 'Le Figaro'],
    ['Par Le Figaro avec AFP', 'Le Figaro'],
    ['Par franceinfo', 'franceinfo'],
  ])('« %s » is signed by a newsroom', (line, publisher) => {
    expect(byline(line)).toEqual({ author: null, publisher })
  })

  it.each([
    'Par ailleurs, le texte reste en discussion',
    'Par la fenêtre de la mairie',
    'Jeanne Marchegay, escrimeuse : « Je continue »',
    'Jeanne Marchegay a gagné.',
    'Jeanne Marchegay, la voix des marais',
    'Jeanne Marchegay, l’oreille du port',
    'Jeanne Marchegay, une vie sous l’eau',
    'Saint-Flour Agglomération',
    'Tour Eiffel',
    'Le Figaro',
    '',
  ])('« %s » signs nothing', (line) => {
    expect(byline(line)).toBeNull()
  })
})

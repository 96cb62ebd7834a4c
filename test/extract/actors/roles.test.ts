import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

/** Titles of one person with what each is of. */
const roles = (source: string, name: string): string[] =>
  (reader.actors(source).find((actor) => actor.name === name)?.roles ?? []).map(({ title, of }) =>
    of === null ? title : `${title} / ${of}`,
  )

describe('roles in apposition', () => {
  it.each([
    ['Le maire, Paul Kervern, est absent.', 'Paul Kervern', ['maire']],
    ['Paul Kervern, maire, est absent.', 'Paul Kervern', ['maire']],
    ['Le maire Paul Kervern est absent.', 'Paul Kervern', ['maire']],
    ['Paul Kervern (maire) est absent.', 'Paul Kervern', ['maire']],
    [
      'Le président du syndicat FO, Hervé Salaün, a claqué la porte.',
      'Hervé Salaün',
      ['président du syndicat FO / Force ouvrière'],
    ],
    [
      'Le vice-ministre russe des Affaires étrangères, Piotr Voronine, est arrivé.',
      'Piotr Voronine',
      ['vice-ministre russe des Affaires étrangères / Russie'],
    ],
    [
      'Ousmane Traoré, porte-parole du gouvernement malien, a démenti.',
      'Ousmane Traoré',
      ['porte-parole du gouvernement malien / Mali'],
    ],
    [
      'La secrétaire générale de l’Otan Karin Lund a parlé.',
      'Karin Lund',
      ['secrétaire générale de l’Otan / Otan'],
    ],
    ['Anna Leroux devient directrice du musée.', 'Anna Leroux', ['directrice du musée']],
    ['Maria Oliveira, 34 ans, est infirmière.', 'Maria Oliveira', ['infirmière']],
    ['L’adjoint à l’éducation, Loïc Prigent, a voté contre.', 'Loïc Prigent', ['adjoint à l’éducation']],
    ['L’ancien ministre Yves Cornic est mort.', 'Yves Cornic', ['ancien ministre']],
    ['Le Dr Ismaël Koné, chef de service, démissionne.', 'Ismaël Koné', ['chef de service']],
    [
      'Le président de la Fédération nationale des transports (FNT), Luc Roy, a parlé.',
      'Luc Roy',
      ['président de la Fédération nationale des transports / Fédération nationale des transports'],
    ],
    [
      'Le ministre de l’Économie a annoncé une taxe. « C’est un effort », a justifié Pierre Vannier.',
      'Pierre Vannier',
      ['ministre de l’Économie'],
    ],
  ])('%s', (source, name, expected) => {
    expect(roles(source, name)).toEqual(expected)
  })

  it.each([
    ['Le maire a reçu hier Paul Kervern et sa fille.', 'Paul Kervern'],
    ['Les ministres Paul Kervern et Anna Leroux sont venus.', 'Paul Kervern'],
    ['« Attention », a prévenu Paul Kervern.', 'Paul Kervern'],
    ['Devant le préfet, Paul Kervern a protesté longuement.', 'Paul Kervern'],
    ['Le président de l’association Paul Kervern se plaint.', 'Paul Kervern'],
    [
      'Le ministre de l’Économie a annoncé une taxe. « C’est une honte », a dénoncé Paul Kervern.',
      'Paul Kervern',
    ],
  ])('none in « %s »', (source, name) => {
    expect(roles(source, name)).toEqual([])
  })

  it('are kept once each, in their order', () => {
    const source =
      'Le maire, Paul Kervern, est absent. Paul Kervern, maire, revient. Le sénateur Paul Kervern vote.'
    expect(roles(source, 'Paul Kervern')).toEqual(['maire', 'sénateur'])
  })

  it('tell the country of a colleague, but are no title', () => {
    const { members } = reader.cast('Le chancelier autrichien a reçu son homologue tchèque Petr Dvořák.')
    const petr = members.find(({ name }) => name === 'Petr Dvořák')
    expect(petr?.roles).toEqual([])
    expect([...(petr?.countries ?? [])]).toEqual(['Tchéquie'])
  })
})

describe('noun phrases of role', () => {
  const phrases = (source: string): string[] =>
    reader
      .cast(source)
      .phrases.map(({ determiner, title, organisation, gender, noun }) =>
        [determiner, title, organisation ?? '-', noun.plural ? 'plural' : (gender ?? 'mf')].join(' | '),
      )

  it.each([
    ['Le ministre russe se tait.', ['definite | ministre russe | - | m']],
    ['Une porte-parole de l’UE se tait.', ['indefinite | porte-parole de l’UE | UE | f']],
    ['Cette avocate se tait.', ['demonstrative | avocate | - | f']],
    ['Son avocat se tait.', ['possessive | avocat | - | m']],
    ['Les pompiers partent.', ['definite | pompiers | - | plural']],
    [
      'Le chef de la diplomatie russe part.',
      ['definite | chef de la diplomatie russe | diplomatie russe | m'],
    ],
  ])('%s', (source, expected) => {
    expect(phrases(source)).toEqual(expect.arrayContaining(expected))
  })
})

/** Titles of one person with when they are held. */
const held = (source: string, name: string): string[] =>
  (reader.actors(source).find((actor) => actor.name === name)?.roles ?? []).map(({ title, time }) =>
    time === undefined ? title : `${title} | ${time}`,
  )

describe('the time of a role', () => {
  it.each([
    ['Paul Kervern, maire depuis 2014, se retire.', ['maire | depuis 2014']],
    ['Paul Kervern, maire depuis mars 2020, se retire.', ['maire | depuis mars 2020']],
    ['Paul Kervern, maire depuis le 5 juillet 2020, se retire.', ['maire | depuis le 5 juillet 2020']],
    ['Paul Kervern, maire depuis plus de vingt ans, se retire.', ['maire | depuis plus de vingt ans']],
    ['Paul Kervern, maire depuis mi-2019, se retire.', ['maire | depuis mi-2019']],
    ['Paul Kervern, préfet de la Drôme de 2012 à 2017, témoigne.', ['préfet de la Drôme | de 2012 à 2017']],
    ['Paul Kervern, maire jusqu’en 2017, a témoigné.', ['maire | jusqu’en 2017']],
    ['Le directeur du théâtre depuis 2011, Paul Kervern, s’en va.', ['directeur du théâtre | depuis 2011']],
    ['Le préfet Paul Kervern, en poste depuis septembre, a tranché.', ['préfet | en poste depuis septembre']],
    ['Le maire Paul Kervern, réélu en mars 2020, a tranché.', ['maire | réélu en mars 2020']],
    [
      'Le maire, Paul Kervern, est absent. Paul Kervern, maire depuis 2014, revient.',
      ['maire | depuis 2014'],
    ],
  ])('%s', (source, expected) => {
    expect(held(source, 'Paul Kervern')).toEqual(expected)
  })

  it.each([
    'Paul Kervern, maire depuis toujours, se retire.',
    'Le maire Paul Kervern se tait depuis 2014.',
    'Le maire, Paul Kervern, se tait depuis mars.',
    'Le maire Paul Kervern, réélu sans peine, se tait.',
  ])('is not told in « %s »', (source) => {
    expect(held(source, 'Paul Kervern')).toEqual(['maire'])
  })
})

import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const people = (source: string): string[] =>
  reader
    .actors(source)
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)

describe('people who are in no list', () => {
  it.each([
    ['Le maire de Concarneau, Yannick Le Bihan, a inauguré la criée.', ['Yannick Le Bihan']],
    ['Ludwig von Hartmann et Pieter van der Meer ont signé.', ['Ludwig von Hartmann', 'Pieter van der Meer']],
    ['Omar al-Jabiri a rencontré Youssef Ben Slimane.', ['Omar al-Jabiri', 'Youssef Ben Slimane']],
    ['Maria dos Santos Oliveira, 34 ans, est infirmière.', ['Maria dos Santos Oliveira']],
    ['Le chanteur Malo et l’actrice Inès Roudaut se marient.', ['Malo', 'Inès Roudaut']],
    ['Me Sabine Courtois défend l’accusé.', ['Sabine Courtois']],
    ['Le Pr Alain Guégan opère à Rennes.', ['Alain Guégan']],
    ['M. Kervella a refusé. Mme Diallo a accepté.', ['Kervella', 'Diallo']],
    ['Thomas, 19 ans, étudiant, manifeste.', ['Thomas']],
    ['Madame la maire Sylvie Kerdraon parle.', ['Sylvie Kerdraon']],
    ['Le Président Alain Robic arrive.', ['Alain Robic']],
    ['Le chancelier Karl Brunner a reçu Petr Dvořák.', ['Karl Brunner', 'Petr Dvořák']],
    ['La ministre des Armées Solène Kerdoncuff s’est rendue au Mali.', ['Solène Kerdoncuff']],
    ['L’ancien entraîneur de Brest Michel Tanguy est mort.', ['Michel Tanguy']],
    ['Arnaud Le Guen (divers gauche) succède à Petra Novotná.', ['Arnaud Le Guen', 'Petra Novotná']],
    ['La porte-parole de la diplomatie chinoise Hua Lin a réagi.', ['Hua Lin']],
  ])('%s', (source, expected) => {
    expect(people(source).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    'Hier, Paris dormait. Bonjour tout le monde.',
    'Les guirlandes seront posées avant le premier Noël du marché. Noël approche.',
    'Orin Bladet, le quotidien de la région, a fermé. Tarv Post, l’autre journal de la ville, hésite.',
    'La rue Victor-Hugo et la place Jean-Jaurès sont fermées.',
    'L’affaire Dupont-Lambert revient devant la cour.',
    'Le lycée Simone-Veil ferme ses portes.',
    'Le Conseil national des pêches s’est réuni à Lorient.',
    'Aucun blessé. Beaucoup de peur. Plusieurs fuites.',
    'La Loire a débordé lundi et la Seine mardi.',
    'Le président de l’association Eau vive se plaint.',
    'Noël approche, la Toussaint est loin.',
    '',
  ])('nobody in « %s »', (source) => {
    expect(people(source)).toEqual([])
  })
})

describe('a person and a place of the same name', () => {
  it('are two', () => {
    const actors = reader.actors('La ville de Vannes a voté. Le préfet Arnaud Vannes a réagi.')
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['Vannes', 'place'],
        ['Arnaud Vannes', 'person'],
      ]),
    )
  })

  it('are told apart by « à » and by an age', () => {
    const actors = reader.actors('Florence, 41 ans, habite à Sauve.')
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['Florence', 'person'],
        ['Sauve', 'place'],
      ]),
    )
  })
})

describe('one person under several names', () => {
  it.each([
    ['JEAN-PAUL MARTEL a démissionné. M. Martel était ministre.', ['Jean-Paul Martel']],
    ['Hervé Salaün a claqué la porte. Salaün ne reviendra pas.', ['Hervé Salaün']],
    ['Jean-Pierre Morel a écrit un livre. Le livre de J.-P. Morel plaît.', ['Jean-Pierre Morel']],
    ['Jean Morel a écrit un livre. Le livre de J. Morel plaît.', ['Jean Morel']],
    ['Dmitri Kozlov est arrivé. Dmitry Kozlov repart demain.', ['Dmitri Kozlov']],
    ['Ursula von Brandt a signé. Mme von Brandt est repartie.', ['Ursula von Brandt']],
    ['Claire Morvan parle. Mme Morvan cultive du sarrasin.', ['Claire Morvan']],
    ['Lucie Ferrand vit à Nantes. Lucie a deux enfants.', ['Lucie Ferrand']],
  ])('%s', (source, expected) => {
    expect(people(source)).toEqual(expected)
  })

  it.each([
    ['Claire Morvan et son frère Luc Morvan ont repris la ferme.', ['Claire Morvan', 'Luc Morvan']],
    ['Paul Ferrand est boulanger. Lucie Ferrand est libraire.', ['Paul Ferrand', 'Lucie Ferrand']],
    ['Jean-Pierre Morel écrit. J.-M. Morel dessine.', ['Jean-Pierre Morel', 'J.-M. Morel']],
    ['Jean Morel écrit. P. Morel dessine.', ['Jean Morel', 'P. Morel']],
    ['Marc Petit arrive. Marie Petitjean repart.', ['Marc Petit', 'Marie Petitjean']],
    ['Jean Durand parle. Jeanne Durand écoute.', ['Jean Durand', 'Jeanne Durand']],
  ])('but two stay two: %s', (source, expected) => {
    expect(people(source)).toEqual(expected)
  })

  it('gives a surname to the one whose gender fits', () => {
    const { mentions } = reader.cast(
      'Claire Morvan et Luc Morvan ont repris la ferme. Mme Morvan rit. M. Morvan part.',
    )
    expect(mentions.map(({ member }) => member.name)).toEqual([
      'Claire Morvan',
      'Luc Morvan',
      'Claire Morvan',
      'Luc Morvan',
    ])
  })

  it('gives a surname to the last of that name', () => {
    const { mentions } = reader.cast(
      'Anne Rivoal est venue. Hier, Marc Rivoal est venu. Puis Rivoal a dit non.',
    )
    expect(mentions.at(-1)?.member.name).toBe('Marc Rivoal')
  })

  it('gives a given name to nobody when two have it', () => {
    const { mentions } = reader.cast('Lucie Ferrand et Lucie Kermorgant jouent. Hier, Lucie a gagné.')
    expect(mentions.slice(2).map(({ member }) => member.name)).not.toEqual(
      expect.arrayContaining(['Lucie Ferrand']),
    )
  })
})

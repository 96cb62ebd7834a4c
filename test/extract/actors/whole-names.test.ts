import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

/** « kind: name = alias » of each actor but countries and towns of the gazetteer. */
const named = (source: string): string[] =>
  reader.actors(source).map(({ kind, name, aliases }) => `${kind}: ${[name, ...aliases].join(' = ')}`)

describe('a body that an acronym in brackets follows is taken whole', () => {
  it.each([
    [
      'Le Front populaire pour l’unité et la liberté (FPUL) a dénoncé une manœuvre.',
      ['organisation: Front populaire pour l’unité et la liberté = FPUL'],
    ],
    [
      'Le Front national pour la sauvegarde du fleuve (FNSF), dissous en mai, proteste. Le FNSF appelle au calme.',
      ['organisation: Front national pour la sauvegarde du fleuve = FNSF'],
    ],
    [
      'La Commission économique et maritime de l’Adriatique (Cémad) siège. La Cémad attend.',
      ['organisation: Commission économique et maritime de l’Adriatique = Cémad'],
    ],
    ['Les Forces de la relève (FDR) avancent. Les FDR ont nié.', ['organisation: Forces de la relève = FDR']],
    ['Le Mouvement du 12 avril (M12) a cédé.', ['organisation: Mouvement du 12 avril = M12']],
    [
      'Le Haut Conseil des pêcheurs (HCP) a salué la trêve.',
      ['organisation: Haut Conseil des pêcheurs = HCP'],
    ],
    [
      'Le Rassemblement national des indépendants (RNI) a gagné.',
      ['organisation: Rassemblement national des indépendants = RNI'],
    ],
    [
      'Le Parti pastoral (PS) a gagné. « C’est fini », dit un élu du PS.',
      ['organisation: Parti pastoral = PS'],
    ],
  ])('%s', (source, expected) => {
    expect(named(source)).toEqual(expected)
  })

  it('is the known body of that acronym, however it is spelled out', () => {
    const actors = reader.actors(
      'La Communauté économique des Etats d’Afrique de l’Ouest (Cédéao) se réunit. La Cédéao a tranché.',
    )
    expect(actors).toHaveLength(1)
    expect(actors[0]?.name).toBe('Cédéao')
  })

  it.each([
    ['Le Parti socialiste du député Paul Garnier (PSA) a voté.', 'PSA'],
    ['Le Conseil s’est réuni à Conakry (CAC).', 'CAC'],
  ])('but not past a person or a verb: %s', (source, acronym) => {
    expect(named(source).filter((one) => one.includes('=') && one.includes(acronym))).toEqual([])
  })
})

describe('a known body that goes on is another one', () => {
  it.each([
    ['La Croix-Rouge malienne a évacué douze blessés.', 'Croix-Rouge malienne'],
    ['Le Parti socialiste unifié a voté contre.', 'Parti socialiste unifié'],
    ['L’Assemblée nationale du Niger est dissoute.', 'Assemblée nationale du Niger'],
    ['Le Sénat des États-Unis a voté.', 'Sénat des États-Unis'],
    [
      'Le Front national pour la défense des libertés, dissous, proteste.',
      'Front national pour la défense des libertés',
    ],
  ])('%s', (source, expected) => {
    expect(
      reader
        .actors(source)
        .filter(({ kind }) => kind === 'organisation')
        .map(({ name }) => name),
    ).toEqual([expected])
  })

  it('and what it is called by later', () => {
    expect(named('La Croix-Rouge malienne est là. « Nous manquons de tout », dit la Croix-Rouge.')).toEqual([
      'organisation: Croix-Rouge malienne = Croix-Rouge',
    ])
  })

  it.each([
    ['Le Parti socialiste pour sa part attend.', 'Parti socialiste'],
    ['La Croix-Rouge française recrute.', 'Croix-Rouge'],
    ['Le Parti socialiste a voté.', 'Parti socialiste'],
    ['Il accuse le Parti socialiste de trahison.', 'Parti socialiste'],
    ['La sortie de l’Union européenne du Royaume-Uni a coûté cher.', 'Union européenne'],
  ])('but not in « %s »', (source, expected) => {
    expect(reader.actors(source)[0]?.name).toBe(expected)
  })
})

describe('a name inside the name of a thing', () => {
  it.each([
    ['Le prix Nobel est doté. Alfred Nobel est mort en 1896. Le Nobel fait rêver.', ['person: Alfred Nobel']],
    ['La loi Sapin a été votée. Michel Sapin se tait.', ['person: Michel Sapin']],
    ['Le porte-avions Charles de Gaulle a appareillé.', []],
    ['La tempête Leslie a tout emporté, et Leslie faiblit.', []],
    ['Le gouvernement Mirval est tombé.', []],
    ['L’incendie a pris rue Victor-Hugo.', ['place: rue Victor-Hugo']],
    ['Le lycée Jean-Moulin est fermé.', ['organisation: lycée Jean-Moulin']],
    ['On se retrouve place Maurice-Thorez.', ['place: place Maurice-Thorez']],
    ['La foule gagne la place Maurice-Thorez.', ['place: place Maurice-Thorez']],
    ['Une adresse rue de Charonne lui plaît.', ['place: rue de Charonne']],
    ['Le concert du Palais des congrès est annulé.', ['place: Palais des congrès']],
    ['Des places au Parc des Princes se vendent.', ['place: Parc des Princes']],
    ['Le prix Nobel Muhammad Yunus a prêté serment.', ['person: Muhammad Yunus']],
    ['L’université Paris 8 est bloquée.', ['organisation: université Paris 8']],
  ])('%s', (source, expected) => {
    expect(named(source)).toEqual(expected)
  })

  it.each([
    ['Sur place, Marc Dubois attend.', 'Marc Dubois'],
    ['À son tour Marc Dubois a parlé.', 'Marc Dubois'],
    ['Le gardien ouvre la porte de Jana Dubois.', 'Jana Dubois'],
    ['Il a été mis en place par Marc Dubois.', 'Marc Dubois'],
  ])('is not seen in « %s »', (source, expected) => {
    expect(reader.actors(source).map(({ name }) => name)).toEqual([expected])
  })
})

describe('what only looks like a name', () => {
  it.each([
    ['Le roi Gilbert a salué Gilbert Godart. Il est parti.', ['person: Gilbert Godart', 'person: Gilbert']],
    ['Son Premier vice-président, Edmond Choque, a démissionné.', ['person: Edmond Choque']],
    ['Un géologue de l’université d’État a parlé.', []],
    ['Le parking de la place d’Armes sera fermé.', []],
    ['Des heurts ont éclaté place Murmont.', ['place: place Murmont']],
    ['En Top 14, tout reste à faire.', []],
    ['Projet Boréal : tout est à refaire.', []],
    ['Le conseiller aux Etats Olivier Lambert a voté.', ['person: Olivier Lambert']],
    [
      'Le Stade valmontois de Ronan Le Gall a gagné.',
      ['organisation: Stade valmontois', 'person: Ronan Le Gall'],
    ],
    ['La RN 90 est coupée, la RD 1006 aussi.', []],
    ['Le RN a 89 élus.', ['organisation: Rassemblement national = RN']],
    [
      'L’ouvrage a plu au député Open Vld Koen Declercq.',
      ['organisation: Open Vld', 'person: Koen Declercq'],
    ],
    [
      'La présidente de Droits sans frontières, Amélie Sarrazin, a parlé.',
      ['organisation: Droits sans frontières', 'person: Amélie Sarrazin'],
    ],
    ['Un avenir sans frontières, selon Marc Dubois.', ['person: Marc Dubois']],
    [
      'La chef de groupe Ecolo Stéphanie Hardy demande un vote.',
      ['organisation: Ecolo', 'person: Stéphanie Hardy'],
    ],
    [
      'Le Comité industriel de restructuration (Cir) supervise.',
      ['organisation: Comité industriel de restructuration = Cir'],
    ],
  ])('%s', (source, expected) => {
    expect(named(source)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { readEvents } from './read-events.ts'

/** « days label » of each event; articles of a Friday, 21 January 2022. */
const told = (text: string): readonly string[] =>
  readEvents(text).map(({ date, label }) =>
    [date.start === date.end ? date.start : `${date.start}..${date.end}`, label].join(' '),
  )

const days = (text: string): readonly string[] =>
  readEvents(text).map(({ date }) => (date.start === date.end ? date.start : `${date.start}..${date.end}`))

describe('what anybody does on a day is a happening', () => {
  it.each([
    ['Touché au genou mardi à Metz, Adil Benyoucef est absent.', '2022-01-18'],
    ['Le joueur Adil Benyoucef, touché au genou mardi à Metz, sera absent.', '2022-01-18'],
    ['Emporté par les flots le 4 août, Lucas Morin n’a jamais été retrouvé.', '2021-08-04'],
    ['Le 9 mai 2021, deux inconnus fracturent la vitrine de la bijouterie Lambert à Dijon.', '2021-05-09'],
    ['Colette Amsellem est devenue mardi présidente du club de Sète.', '2022-01-18'],
    ['Le projectionniste Aldo Brun a filmé mercredi la fonte du glacier à Tignes.', '2022-01-19'],
  ])('%s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it.each([
    // Nouns and adjectives that look like verbs.
    'Mardi, place aux jeunes de Lorient.',
    'La forte pousse des herbes inquiétait mardi Colette Amsellem.',
    // States: nobody does anything that day.
    'Mardi, un camion en panne gênait les habitués de Toulon.',
    'Une trentaine de passagers étaient toujours portés disparus mardi à Toulon.',
    'À Valence, 300 foyers étaient privés d’eau mercredi.',
  ])('but not: %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it('and what had been done is none of these states', () => {
    expect(days('Colette Amsellem s’était retirée mardi à Sète.')).toEqual(['2022-01-18'])
  })
})

describe('what began on a day is a happening', () => {
  it.each([
    ['La route est coupée depuis mercredi à Issoire.', '2022-01-19'],
    ['Julie Ferrand, qui préside le club de Nevers depuis le 3 janvier, se retire.', '2022-01-03'],
    ['La grève dure depuis le 3 janvier à Issoire.', '2022-01-03'],
  ])('%s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it.each([
    'L’indice de Bombay a connu sa plus forte baisse depuis le 3 janvier.',
    'Onze randonneurs ont péri dans les Alpes depuis le début de l’hiver.',
    'Le titre Amcor a gagné 9 % depuis le 3 janvier.',
    'Colette Amsellem attend sa valise depuis mercredi à Roissy.',
  ])('but not: %s', (text) => {
    expect(days(text)).toEqual([])
  })
})

describe('« c’est le 3 que »', () => {
  it.each([
    ['C’est le 3 janvier que Julie Ferrand a pris la tête de l’hôpital de Nevers.', '2022-01-03'],
    ['C’est à Metz, mardi, qu’un incendie a détruit un entrepôt.', '2022-01-18'],
    ['C’était le 3 mai 2020 que la banque Duroc fermait sa dernière agence.', '2020-05-03'],
  ])('%s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it('is not « c’est » with what follows a day', () => {
    expect(days('C’est mardi, et Julie Ferrand se repose.')).toEqual([])
  })
})

describe('what is said on a day', () => {
  it.each([
    ['Le verrier Amcor a prévenu jeudi que sa marge reculerait.', '2022-01-20'],
    [
      'Le groupe Amcor a indiqué mardi, avant l’ouverture, que le four de Rouen resterait froid.',
      '2022-01-18',
    ],
    ['La banque Duroc a relevé jeudi ses objectifs.', '2022-01-20'],
    [
      '« Rien ne change », a déclaré jeudi Julie Ferrand lors d’une conférence de presse à Nevers.',
      '2022-01-20',
    ],
  ])('is a happening where it is the news: %s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it.each([
    'Il a prévenu jeudi que rien ne changerait.',
    'Une phrase d’abord.\n\nLe verrier Amcor a prévenu jeudi que sa marge reculerait.',
    'Une phrase d’abord.\n\nLa banque Duroc a relevé jeudi que ses rivales se taisent.',
    '« Rien ne change », a déclaré jeudi Julie Ferrand lors de sa conférence de presse à Nevers.',
    'Le verrier Amcor regrette, dans un communiqué jeudi, une « méprise ».',
  ])('and otherwise not: %s', (text) => {
    expect(days(text)).toEqual([])
  })
})

describe('words that look like happenings', () => {
  it.each([
    'Amcor espère un retour à la normale dimanche à Rouen.',
    'Le chasseur d’orages Paul Grimm, samedi, dans la plaine.',
    'Fermé le mardi et le 25 décembre, à Lille.',
    'J’ai arrêté le 3 janvier, dit Paul Grimm.',
    'À Rouen, mardi, tout s’est arrêté.',
  ])('%s', (text) => {
    expect(told(text).filter((line) => /retour|orages|Fermé|arrest/u.test(line))).toEqual([])
    expect(readEvents(text).map(({ kind }) => kind)).not.toContain('arrest')
  })

  it.each([
    ['Le retour des Bleus est prévu dimanche à Rouen.', 'visit'],
    ['La police a arrêté le 3 janvier un caissier à Lille.', 'arrest'],
    ['Un caissier a été arrêté mardi à Lille.', 'arrest'],
    ['Un récital d’orgue a été donné mardi à Lille.', 'performance'],
  ])('but: %s', (text, kind) => {
    expect(readEvents(text).map((event) => event.kind)).toEqual([kind])
  })
})

it('a noun of the clause before is no subject', () => {
  const text =
    'Dix-sept marins ont péri mercredi dans le naufrage d’un ferry, et une trentaine étaient cherchés jeudi à Cebu.'
  expect(days(text)).toEqual(['2022-01-19'])
})

describe('what a verb tells with the words behind it', () => {
  it.each([
    ['La loi entrera en vigueur le 1er mars.', 'opening'],
    ['Le député Marc Ferrand a été mis en examen mardi.', 'arrest'],
    ['L’usine de Sète a mis à pied 43 salariés mardi.', 'sanction'],
    ['Julie Ferrand a pris ses fonctions mardi à Nevers.', 'appointment'],
  ])('%s', (text, kind) => {
    expect(readEvents(text).map((event) => event.kind)).toEqual([kind])
  })

  it('« entre lundi et mardi » and « la marche du podium » tell nothing', () => {
    expect(readEvents('Paul Grimm hésite entre lundi et mardi.')).toEqual([])
    expect(readEvents('Coralie Frasse est montée mardi sur la marche du podium à Oslo.')[0]?.kind).not.toBe(
      'protest',
    )
  })
})

describe('the clause that a date belongs to', () => {
  it.each([
    ['Le maire rappelle qu’en octobre dernier une tornade avait frappé Lens.', '2021-10-01..2021-10-31'],
    ['Julie Ferrand n’avait repris la course que le 3 janvier, à Madrid.', '2022-01-03'],
    ['Il y a un an, le 5 février 2021, un incendie ravageait la halle de Nantes.', '2021-02-05'],
    ['Le CNRS doit pointer ses miroirs vers Vega lundi.', '2022-01-24'],
    ['« Les Eaux basses », d’Inès Cantin, « un roman », paraîtra jeudi chez Duroc.', '2022-01-27'],
    ['On l’avait signalé le 11 janvier à Foix.', '2022-01-11'],
    ['L’épreuve de Sète, prévue samedi, a été avancée à vendredi.', '2022-01-21'],
  ])('%s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it('a denial of the sentence before denies nothing', () => {
    expect(
      days('Rien n’est simple, et il ne dort plus. Arrivé le 3 janvier à Foix, Paul Grimm dort.'),
    ).toEqual(['2022-01-03'])
  })
})

describe('what was done in a month', () => {
  it.each([
    'En juin 2019, un éboulement avait fait trois morts.',
    'La médiation, lancée en mars 2019, traîne.',
  ])('is told though nobody and no place is named: %s', (text) => {
    expect(readEvents(text)).toHaveLength(1)
  })

  it.each(['Une commission sera réunie en mars.', 'En 2003, une canicule fit des morts.'])(
    'is background when it lies ahead, or in a year: %s',
    (text) => {
      expect(readEvents(text)).toEqual([])
    },
  )

  it('what a participle behind a comma tells of is in the label', () => {
    expect(told('La médiation, lancée en mars 2019, traîne.')).toEqual([
      '2019-03-01..2019-03-31 médiation lancée',
    ])
  })
})

describe('where somebody was, and how many', () => {
  it.each([
    ['Marine Ferrand était mardi à Roubaix.', '2022-01-18 Marine Ferrand était à Roubaix'],
    ['Ils étaient 300 à défiler samedi à Foix.', '2022-01-15 Ils étaient 300 à défiler à Foix'],
    ['Tokyo a convoqué mardi l’ambassadeur du Chili.', '2022-01-18 Tokyo a convoqué l’ambassadeur du Chili'],
    [
      'Tout a changé : en juin, Claire Nadeau a quitté Lyon.',
      '2021-06-01..2021-06-30 Claire Nadeau a quitté Lyon',
    ],
    ['La fête du Printemps, qui tombe le 1er février, attend Lens.', '2022-02-01 fête du Printemps'],
    ['Rendez-vous le 9 juin pour le second tour.', '2022-06-09 second tour'],
    [
      'Le mouvement a débuté lundi à Lens, au lendemain de la grève.',
      '2022-01-17 Le mouvement a débuté à Lens',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toEqual([line])
  })

  it.each([
    'Marine Ferrand était mardi de mauvaise humeur.',
    'La chimiste Marine Ferrand, dont les verres équipent aujourd’hui la moitié des vitrines, est née à Nice.',
    'Les amateurs de Lens le troquent aujourd’hui à prix d’or.',
    'Comme annoncé dans notre édition du 4 janvier, rien ne bouge à Lens.',
    'L’ancien numéro 9 mondial, le 3 janvier, dort.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('« comme prévu » takes no date from the verb', () => {
    expect(told('Le texte arrivera comme prévu au Sénat lundi.')).toEqual([
      '2022-01-24 Le texte arrivera comme prévu au Sénat',
    ])
  })
})

describe('what goes on behind « avant de », a comma, a semicolon', () => {
  it.each([
    [
      'Béziers se rendra à Agen mardi, avant de recevoir Colomiers le 4 mars.',
      ['2022-01-25 Béziers se rendra à Agen', '2022-03-04 recevoir Colomiers'],
    ],
    ['Une autopsie, pratiquée le 19 novembre à Lyon, a conclu à une noyade.', ['2021-11-19 autopsie']],
    [
      'Paris a rappelé jeudi son ambassadeur à Quito.',
      ['2022-01-20 Paris a rappelé son ambassadeur à Quito'],
    ],
    ['Un séisme a frappé jeudi l’île de Sumatra.', ['2022-01-20 séisme']],
    [
      'En mai 2020, une tornade a frappé Lens ; deux mois plus tard, le maire fermait la halle de Lens.',
      ['2020-05-01..2020-05-31 tornade', '2020-07-01..2020-07-31 le maire fermait la halle de Lens'],
    ],
    [
      'Lucette Bornand épouse en 1949 le contrebassiste Raymond Bornand.',
      ['1949-01-01..1949-12-31 Lucette Bornand épouse le contrebassiste Raymond Bornand'],
    ],
  ])('%s', (text, lines) => {
    expect(told(text)).toEqual(lines)
  })

  it.each([
    // What opens the sentence ends at its comma.
    'Rentré au Chili, il dirige un quotidien de 1976 à 1982.',
    'Paul Grimm, âgé mardi de trente ans, dort.',
    'Paris a rappelé jeudi son attachement à Quito.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('who takes up a text arrests nobody', () => {
    expect(readEvents('Le Sénat se saisira du texte mardi.').map(({ kind }) => kind)).not.toContain('arrest')
  })
})

describe('days that are of something else', () => {
  it.each([
    'Zoé Lambert retrouvera son entraîneur, Marc Le Goff, victime d’un malaise en novembre.',
    'Le parquet de Nice rejugera Paul Grimm, malade en décembre.',
  ])('what lies ahead did not happen last autumn: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('who asks for something on a day has not got it', () => {
    expect(told('Le Chili a demandé mardi le départ des troupes.')).toEqual([
      '2022-01-18 Le Chili a demandé le départ des troupes',
    ])
    expect(told('Le Chili a salué le départ, mardi, des troupes.')).toEqual(['2022-01-18 départ des troupes'])
  })

  it('a court is no meeting, and a report made public is published', () => {
    expect(told('Paul Grimm, acquitté par la cour d’assises mardi, dort.').join()).not.toContain(
      'assises mardi',
    )
    expect(
      readEvents('Un rapport rendu public mercredi à Lille accuse Paul Grimm.').map(({ kind }) => kind),
    ).toEqual(['publication'])
    expect(readEvents('Les assises du livre auront lieu mardi à Lille.').map(({ kind }) => kind)).toEqual([
      'meeting',
    ])
  })

  it('what was forbidden is called off', () => {
    expect(
      readEvents('La marche prévue samedi à Lille a été interdite.').map(({ status }) => status),
    ).toEqual(['cancelled'])
    expect(
      readEvents('La marche prévue samedi à Lille a été filmée.').map(({ status }) => status),
    ).not.toContain('cancelled')
  })
})

describe('what is aimed at is not what happens', () => {
  it.each([
    'Julie Ferrand déposera jeudi à Sens un texte pour obliger les sites à retirer leurs annonces.',
    'Julie Ferrand déposera jeudi à Sens un texte afin de permettre des réunions.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^2022-01-27 Julie Ferrand déposera à Sens un texte/)])
  })
})

import { describe, expect, it } from 'vitest'
import { createExtract } from '../../../src/extract/extract.ts'
import { articleOf } from '../support/reader.ts'

const extract = createExtract()

/** « day | label | place | participants » of each event; articles of a Friday, 21 January 2022. */
const told = (title: string, text: string): readonly string[] =>
  extract({ ...articleOf(text), title }).events.map(({ date, label, place, participants }) =>
    [date.start, label, place ?? '-', [...participants].sort().join(', ') || '-'].join(' | '),
  )

describe('where an article is set', () => {
  it.each([
    [
      'Le lieu rouvre',
      'Au camping des Dunes, on repeint.\n\nUn travail long.\n\nInauguration samedi.',
      '2022-01-22 | Inauguration | camping des Dunes | -',
    ],
    [
      'Saint-Aubin-des-Bois. La salle attendra',
      'On en parle.\n\nUne réunion publique aura lieu mardi.',
      '2022-01-25 | réunion publique | Saint-Aubin-des-Bois | -',
    ],
    [
      'Saint-Aubin-des-Bois. La salle attendra',
      'Le conseil municipal se réunira mardi.',
      '2022-01-25 | Le conseil municipal se réunira | Saint-Aubin-des-Bois | conseil municipal',
    ],
    [
      'Togo : un camion explose',
      'Le pays pleure.\n\nLe gouvernement a démissionné mercredi.',
      '2022-01-19 | Le gouvernement a démissionné | Togo | -',
    ],
    [
      'Le maroquinier souffre',
      'La fermeture de boutiques chinoises le 3 janvier a pesé.',
      '2022-01-03 | fermeture de boutiques chinoises | Chine | -',
    ],
  ])('%s: %s', (title, text, expected) => {
    expect(told(title, text).at(-1)).toBe(expected)
  })

  it('is where a phase of the one competition is held, and no other match', () => {
    const text =
      'Au stade Carnot, on nage.\n\nL’épreuve a été avancée à mardi.\n\nUn derby aura lieu le 3 mars.'
    expect(told('Un titre', text).map((line) => line.split(' | ')[2])).toEqual(['stade Carnot', '-'])
  })

  it.each([
    // Two towns, a sea, and what nobody holds anywhere.
    ['Le lieu rouvre', 'À Lannion et à Guingamp, on repeint.\n\nInauguration samedi.'],
    ['Le lieu rouvre', 'Dans le golfe du Lion, on pêche.\n\nInauguration samedi.'],
  ])('is nowhere in doubt: %s, %s', (title, text) => {
    expect(told(title, text).at(-1)).toBe('2022-01-22 | Inauguration | - | -')
  })
})

it('is no anchor for those who met somewhere', () => {
  const text = 'Au port de Lannion, on lance.\n\nUne rencontre aura lieu mardi.'
  expect(told('Un titre', text).at(-1)?.split(' | ')[2]).toBe('-')
})

it('is no town of the sentence before for what a parliament is at', () => {
  const text = 'La ministre est en visite à Prague. Une motion de censure sera débattue mardi.'
  expect(told('Un titre', text).at(-1)?.split(' | ')[2]).toBe('-')
})

describe('before which court', () => {
  it.each([
    [
      'Me Anne Rivoal a saisi le conseil de prud’hommes. L’audience est fixée au 16 juin.',
      '2022-06-16 | audience | conseil de prud’hommes | conseil de prud’hommes',
    ],
    [
      'Le tribunal de commerce de Nevers a tranché. Le tribunal se réunira mardi.',
      '2022-01-25 | Le tribunal se réunira | tribunal de commerce de Nevers | tribunal de commerce de Nevers',
    ],
    [
      'La cour d’appel de Riom confirme. Le tribunal judiciaire de Cusset avait relaxé.\n\nVerdict mardi.',
      '2022-01-25 | Verdict | - | -',
    ],
  ])('%s', (text, expected) => {
    expect(told('Un procès', text).at(-1)).toBe(expected)
  })
})

describe('a sentence without a verb sets the scene', () => {
  it.each([
    [
      'Tribunal de Nîmes, jeudi. Luc Roy comparaît pour vol.',
      '2022-01-20 | Luc Roy comparaît pour vol | Tribunal de Nîmes | Luc Roy',
    ],
    [
      'Coup de théâtre à Couvin, ce vendredi matin. Luc Roy a annoncé son départ.',
      '2022-01-21 | Luc Roy a annoncé son départ | Couvin | Luc Roy',
    ],
  ])('%s', (text, expected) => {
    expect(told('Un titre', text)).toContain(expected)
  })

  it.each(['Nîmes, jeudi. Luc Roy avait été opéré.', 'On attend.\n\nNîmes, jeudi. Luc Roy comparaît.'])(
    'but not: %s',
    (text) => {
      expect(told('Un titre', text)).toEqual([])
    },
  )
})

describe('letters', () => {
  it.each([
    [
      'Dans un courrier daté du 3 janvier, Anne Rivoal refuse le projet.',
      '2022-01-03 | courrier daté | - | Anne Rivoal',
    ],
    [
      'Anne Rivoal a écrit au préfet le 3 janvier.',
      '2022-01-03 | Anne Rivoal a écrit au préfet | - | Anne Rivoal',
    ],
  ])('%s', (text, expected) => {
    expect(told('Un titre', text)).toEqual([expected])
  })

  it.each([
    'Dans un courrier daté du 3 janvier, on refuse le projet.',
    'Anne Rivoal l’a écrit à ce propos le 3 janvier.',
  ])('but not: %s', (text) => {
    expect(told('Un titre', text)).toEqual([])
  })
})

describe('whose it is, and who sits in a chamber', () => {
  it.each([
    ['Un titre', 'Anne Rivoal nie. Son bureau a été perquisitionné mardi.', 'Anne Rivoal'],
    ['Un titre', 'Anne Rivoal nie. Son mari a été interpellé mardi.', '-'],
    ['L’Assemblée vote', 'Les députés ont adopté mardi le projet de loi.', 'Assemblée'],
    ['Le budget', 'Les députés ont adopté mardi le projet de loi.', '-'],
  ])('%s: %s', (title, text, who) => {
    expect(told(title, text).map((line) => line.split(' | ')[3])).toEqual([who])
  })
})

describe('an opening participle only says how it came', () => {
  it.each([
    ['Menée d’un but mardi à Metz, Anne Rivoal a remporté la finale.', '2022-01-18', 'Anne Rivoal'],
    ['Interpellé mardi à Metz, Luc Roy a fui.', '2022-01-18', 'Luc Roy'],
  ])('%s', (text, day, who) => {
    expect(told('Un titre', text).map((line) => [line.split(' | ')[0], line.split(' | ')[3]])).toEqual([
      [day, who],
    ])
  })
})

describe('entries of a calendar', () => {
  it.each([
    [
      'Conférence. « Les Templiers », par l’historien Bruno Salles, mercredi à 18 h à la médiathèque.',
      '2022-01-26 | Conférence | médiathèque | Bruno Salles',
    ],
    [
      '« Le Malade imaginaire », par la compagnie du Figuier, dimanche à 17 h, salle Castel.',
      '2022-01-23 | « Le Malade imaginaire » | salle Castel | compagnie du Figuier',
    ],
  ])('%s', (text, expected) => {
    expect(told('Les sorties', text)).toEqual([expected])
  })

  it.each(['« Le Malade imaginaire », mercredi.', 'Théâtre. On attend. Mercredi, la pluie.'])(
    'but not: %s',
    (text) => {
      expect(told('Les sorties', text)).toEqual([])
    },
  )
})

describe('who has part in it', () => {
  it.each([
    [
      'Kolbe rachète Ondelis',
      'Ondelis et Kolbe vont bien. La transaction a été bouclée mardi.',
      'Kolbe, Ondelis',
    ],
    ['Kolbe rachète Ondelis', 'Ondelis et Kolbe vont bien. Une transaction a été bouclée mardi.', '-'],
    ['Un titre', 'Selon Mediapart, qui a publié son enquête mercredi, le maire ment.', 'Mediapart'],
    ['Un titre', 'L’hebdomadaire Merle Libre a publié mercredi un article.', 'Merle Libre'],
    ['Un titre', 'La maison a été fondée le 3 mai 2010 par les frères Rigault. Anne Rigault en rit.', '-'],
    ['Un titre', 'Une marche partira samedi de la place de la mairie.', '-'],
    [
      'Le roman de Luc Roy',
      'Luc Roy écrit. « Les Eaux » (Verdier, 288 p.), paru mardi, est beau.',
      'Luc Roy',
    ],
  ])('%s: %s', (title, text, who) => {
    const body = title.startsWith('Kolbe') ? `Le groupe Ondelis et la société Kolbe le disent. ${text}` : text
    expect(told(title, body).at(-1)?.split(' | ')[3]).toBe(who)
  })

  it('is nobody whom an announcement leaves unnamed', () => {
    expect(told('Un titre', 'Une équipe a annoncé mercredi la nouvelle.')).toEqual([])
  })
})

describe('what a verb tells, and what it does not', () => {
  it.each([
    ['Le procès de Luc Roy a été renvoyé au 12 mai.', '2022-05-12 | procès de Luc Roy | - | Luc Roy'],
    [
      'Luc Roy, qui a repris mardi, jouera un match samedi à Carnac.',
      '2022-01-22 | match à Carnac | Carnac | Luc Roy',
    ],
    [
      'Luc Roy nie. Le maire les recevra jeudi à Redon.',
      '2022-01-27 | Le maire les recevra à Redon | Redon | -',
    ],
  ])('%s', (text, expected) => {
    expect(told('Un titre', text)).toContain(expected)
  })

  it.each([
    'Luc Roy avait survolé la prison à onze reprises.',
    'Luc Roy a plaidé mardi pour une issue rapide.',
    'Arrêtés le 3 mai, ils nient.',
  ])('but not: %s', (text) => {
    expect(told('Un titre', text).filter((line) => !line.includes('Arrêtés'))).toEqual([])
  })
})

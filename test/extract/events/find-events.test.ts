import { describe, expect, it } from 'vitest'
import { castOf } from '../../../src/extract/actors/cast.ts'
import { createActorTools } from '../../../src/extract/actors/tools.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { analyse } from '../../../src/extract/document.ts'
import { findEvents } from '../../../src/extract/events/find-events.ts'
import { createEventLexicon } from '../../../src/extract/events/lexicon.ts'
import { articleOf, PUBLISHED } from './read-events.ts'

const tools = { ...createActorTools(), events: createEventLexicon() }

function events(text: string, published: string | null = PUBLISHED) {
  const article = articleOf(text, published)
  const document = analyse(article)
  return findEvents(document, castOf(document, tools), findDates(parseDates(text), article), tools)
}

/** « label | days | place | participants | status », an event a line. */
const told = (text: string): readonly string[] =>
  events(text).map(({ label, date, place, participants, status }) =>
    [
      label,
      date.start === date.end ? date.start : `${date.start}..${date.end}`,
      place ?? '-',
      [...participants].sort().join(', ') || '-',
      status,
    ].join(' | '),
  )

describe('events told with a noun', () => {
  it.each([
    [
      'La réunion du G20 aura lieu à Rome le 30 mars.',
      'réunion du G20 | 2022-03-30 | Rome | G20 | scheduled',
    ],
    [
      'Des pourparlers entre le Japon et la Corée du Sud se sont tenus mardi à Tokyo.',
      'pourparlers entre le Japon et la Corée du Sud | 2022-01-18 | Tokyo | Corée du Sud, Japon | held',
    ],
    [
      'Des consultations ont eu lieu le 14 janvier à Prague dans le cadre de l’OSCE.',
      'consultations | 2022-01-14 | Prague | OSCE | held',
    ],
    [
      'Le sort du lac a dominé une réunion du Conseil de sécurité à New York le 14 janvier.',
      'réunion du Conseil de sécurité | 2022-01-14 | New York | Conseil de sécurité | held',
    ],
    [
      'Les négociations avec l’Iran reprendront lundi à Vienne.',
      'négociations avec l’Iran | 2022-01-24 | Vienne | Iran | scheduled',
    ],
    [
      'Le sommet franco-allemand prévu le 3 février à Berlin est annulé.',
      'sommet franco-allemand | 2022-02-03 | Berlin | - | cancelled',
    ],
    [
      'La France et l’Allemagne préparent une conférence. Le sommet franco-allemand se tiendra le 3 février.',
      'sommet franco-allemand | 2022-02-03 | - | Allemagne, France | scheduled',
    ],
    [
      'Emmanuel Macron est arrivé mardi à Dakar pour une visite de trois jours.',
      'visite de trois jours | 2022-01-18..2022-01-20 | Dakar | Emmanuel Macron | held',
    ],
    [
      'Une marche pour le climat est organisée samedi à Lyon.',
      'marche pour le climat | 2022-01-22 | Lyon | - | scheduled',
    ],
    [
      'Le procès de Paul Marchand s’est ouvert lundi à Rennes.',
      'procès de Paul Marchand | 2022-01-17 | Rennes | Paul Marchand | held',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('events told with a verb', () => {
  it.each([
    ['Paul Marchand a été condamné mardi à Rennes.', '2022-01-18 | Rennes | Paul Marchand | held'],
    ['Le président turc Recep Tayyip Erdogan recevra lundi Viktor Orban à Ankara.', 'scheduled'],
    ['Le chanteur Paul Marchand est mort jeudi à Nice.', '2022-01-20 | Nice | Paul Marchand | held'],
    ['La Hongrie a signé mercredi le traité.', '2022-01-19 | - | Hongrie | held'],
    ['En décembre 2021, la Norvège a publié un rapport.', '2021-12-01..2021-12-31 | - | Norvège | held'],
  ])('%s', (text, end) => {
    expect(told(text).some((event) => event.endsWith(end))).toBe(true)
  })
})

describe('several dates and tellings', () => {
  it('makes an event of each item of a list', () => {
    const list = told('Les discussions auront lieu le 7 février à Rome, le 9 à Madrid et le 11 à Lisbonne.')
    expect(list.map((event) => event.split(' | ').slice(1, 3))).toEqual([
      ['2022-02-07', 'Rome'],
      ['2022-02-09', 'Madrid'],
      ['2022-02-11', 'Lisbonne'],
    ])
  })

  it('keeps the company of each item', () => {
    const list = told(
      'Moscou réagira aux discussions entre la Norvège et la Suède le 7 février à Rome, et entre la Norvège et la Finlande le 9 février à Madrid.',
    )
    expect(list).toContain(
      'discussions entre la Norvège et la Suède | 2022-02-07 | Rome | Norvège, Suède | scheduled',
    )
    expect(list).toContain(
      'discussions entre la Norvège et la Finlande | 2022-02-09 | Madrid | Finlande, Norvège | scheduled',
    )
  })

  it('makes one event of several tellings, the vaguer date within the exact one', () => {
    const list = told(
      'Le maire a prévu une réunion du comité la semaine prochaine. La réunion du comité aura lieu à Brest le 26 janvier.',
    )
    expect(list).toHaveLength(1)
    expect(list[0]).toContain('2022-01-26 | Brest')
  })

  it('keeps two meetings of one day in two towns apart', () => {
    const list = told('Une réunion a eu lieu mardi à Lyon. Une réunion a eu lieu mardi à Lille.')
    expect(list).toHaveLength(2)
  })

  it('counts from the narrative, not from the statement', () => {
    const list = told(
      '« Le 10 mars sera le jour des élections », déclarait jeudi le préfet. Les négociations avec la Suisse se tiendront deux jours plus tard.',
    )
    expect(list).toContain('négociations avec la Suisse | 2022-03-12 | - | Suisse | scheduled')
  })

  it('dates the talks at which something was said', () => {
    const list = told(
      'Washington répondra, a déclaré jeudi la ministre Anna Lindt, à l’issue d’entretiens avec le Mexique à Lima.',
    )
    expect(list.some((event) => event.startsWith('entretiens avec le Mexique | 2022-01-20 | Lima'))).toBe(
      true,
    )
  })

  it('gives an undated meeting the day of what was said at its place', () => {
    const list = told(
      'Les discussions entre la Norvège et la Suède, qui se sont déroulées à Lima, ont repris. Le 12 janvier à Lima, la Norvège a assuré vouloir un accord.',
    )
    expect(list).toEqual([
      'discussions entre la Norvège et la Suède | 2022-01-12 | Lima | Norvège, Suède | held',
    ])
  })

  it('calls off the old date and plans the new one', () => {
    const list = told('Le marathon de Lille attire du monde. Prévu ce dimanche, il est reporté au 6 février.')
    expect(list).toEqual([
      'marathon de Lille | 2022-01-23 | Lille | - | cancelled',
      'marathon de Lille | 2022-02-06 | Lille | - | scheduled',
    ])
  })
})

describe('no event', () => {
  it.each([
    'Il a déclaré mardi que rien ne changerait.',
    'Le forum semblait en danger en octobre.',
    'Le maire de Lens, Paul Duroc, l’a redit mardi à Lens.',
    'Le 12 janvier, quelqu’un a arrêté Paul Duroc à Lens.',
    '« Ton bail se termine le 31 mars à Lens », lui a écrit Paul Duroc.',
    'Il est arrivé mardi que le pont de Lens ferme.',
    'Nous n’avons plus de réunion le 3 février à Lens.',
    'Le standard de Lens a reçu plus de 3 000 appels mardi.',
    'Jean Roy n’a rien vendu mardi à Lens.',
    'Les ouvriers sont attendus mardi.',
    'Le pont rouvrira, ont annoncé mardi les organisateurs.',
    'La ministre a regretté à sa sortie mardi un échec.',
    'La réunion n’a pas de date.',
    '« Je suis arrivé lundi », raconte un touriste.',
    'Les prix augmentaient encore mardi.',
    'Depuis 2002, le format existe.',
    'Le musée est ouvert jusqu’au 31 mars.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

it('has ids that stay, spans inside the text, and the words of the date', () => {
  const text = 'La réunion du G20 aura lieu à Rome le 30 mars. Une grève est prévue lundi à Lyon.'
  const [first, second] = [events(text), events(text)]
  expect(first.map(({ id }) => id)).toEqual(second.map(({ id }) => id))
  expect(new Set(first.map(({ id }) => id)).size).toBe(first.length)
  for (const { span, dateText, label } of first) {
    expect(text.slice(span.start, span.end)).toContain(dateText)
    expect(text).toContain(label)
  }
})

it('finds no day where the publication is unknown and the text tells none', () => {
  expect(events('La réunion aura lieu mardi à Rome.', null)).toEqual([])
})

describe('what takes place behind a modal', () => {
  it.each([
    ['Le sommet doit avoir lieu samedi à Nantes.', 'sommet | 2022-01-22 | Nantes | - | scheduled'],
    [
      'Le sommet, qui devait avoir lieu samedi à Nantes, est maintenu.',
      'sommet | 2022-01-22 | Nantes | - | scheduled',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('what was to be and was called off', () => {
  it.each([
    [
      'La réunion du comité, à Lomé, devait se tenir jeudi mais avait été reportée.',
      'réunion du comité | 2022-01-20 | Lomé | - | cancelled',
    ],
    [
      'La visite que le ministre devait effectuer samedi à Toulon a été repoussée.',
      'visite | 2022-01-22 | Toulon | - | cancelled',
    ],
    [
      'La ligue a annoncé le report de la rencontre prévue samedi au stade Mayol.',
      'rencontre | 2022-01-22 | stade Mayol | - | cancelled',
    ],
    [
      'La mairie a annulé la foire prévue samedi à Colmar.',
      'foire | 2022-01-22 | Colmar | mairie | cancelled',
    ],
    [
      'La préfecture a interdit la manifestation qui devait se tenir samedi à Nantes.',
      'manifestation | 2022-01-22 | Nantes | préfecture | cancelled',
    ],
    [
      "L'annulation de la braderie programmée du 4 au 6 février à Lens a surpris.",
      'braderie | 2022-02-04..2022-02-06 | Lens | - | cancelled',
    ],
    // Neither the day on which it was called off nor the new one.
    [
      'La mairie a annulé mardi la foire de Colmar.',
      'La mairie a annulé la foire de Colmar | 2022-01-18 | Colmar | mairie | held',
    ],
    ['Le report du match au 12 février ne gêne pas Lens.', 'match | 2022-02-12 | - | - | scheduled'],
    [
      'La mairie n’a pas annulé la foire prévue samedi à Colmar.',
      'foire | 2022-01-22 | Colmar | mairie | scheduled',
    ],
    // Who says it takes no part in it.
    ['« Il passera des examens samedi », a précisé Luc Roy.', 'examens | 2022-01-22 | - | - | scheduled'],
    [
      'Le concert devait se tenir samedi à Brest, selon les organisateurs.',
      'concert | 2022-01-22 | Brest | - | scheduled',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('who only tells of it', () => {
  it.each([
    [
      'Selon le gouverneur régional, Oleg Roy, le pont s’est effondré mardi à Redon.',
      'le pont s’est effondré à Redon | 2022-01-18 | Redon | - | held',
    ],
    [
      'Pour la maire, Anne Roy, la réunion de mardi à Brest a été utile.',
      'réunion | 2022-01-18 | Brest | - | held',
    ],
    [
      'D’après Marc Noir, la réunion de mardi à Brest a réuni Anne Roy et le préfet.',
      'réunion | 2022-01-18 | Brest | Anne Roy | held',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

import { describe, expect, test } from 'vitest'
import { type EventPage, eventsReply, moreSourcesReply } from '../../src/replies/events-reply.ts'
import { nearEventsReply } from '../../src/replies/near-reply.ts'
import { type article, audience, components, day, event, labels, shown, source } from '../support/answers.ts'

const page = (rest: Partial<EventPage> = {}): EventPage => {
  const first = rest.shown ?? event()
  return { shown: first, quotes: 0, header: null, events: [first], offset: 0, total: 1, list: null, ...rest }
}

describe('an event', () => {
  test('is told with its day, place, people, status and source', () => {
    expect(shown(eventsReply(page(), audience()))).toBe(
      [
        'Réouverture des quais de Portneuf',
        'Date = lundi 12 mai 2031',
        'Lieu = Portneuf',
        'Statut = A eu lieu',
        'Participants = Odile Maréchal, Syndicat des dockers',
        'Source',
        '**Agence Rivale (média d’État)** · publié le mardi 6 mai 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
        '*Dit qu’il a eu lieu*',
      ].join('\n'),
    )
  })

  test('is told in English to those whose Discord is not in French', () => {
    expect(shown(eventsReply(page(), audience('en')))).toBe(
      [
        'Réouverture des quais de Portneuf',
        'Date = Monday, May 12, 2031',
        'Place = Portneuf',
        'Status = Took place',
        'Participants = Odile Maréchal, Syndicat des dockers',
        'Source',
        '**Agence Rivale (state media)** · published on Tuesday, May 6, 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
        '*Says it took place*',
      ].join('\n'),
    )
  })

  test.each([
    ['scheduled', '2031-05-10', 'Annoncé'],
    ['scheduled', '2031-05-12', 'Annoncé'],
    ['scheduled', '2031-05-13', 'Annoncé ; aucun article du corpus ne dit s’il a eu lieu'],
    ['cancelled', '2031-05-13', 'Annulé'],
    ['held', '2031-05-10', 'A eu lieu'],
  ] as const)('%s, read on %s, has the status « %s »', (status, today, expected) => {
    const told = event({ status, sources: [source({ status })] })
    expect(shown(eventsReply(page({ shown: told }), audience('fr', today)))).toContain(
      `Statut = ${expected}\n`,
    )
  })

  test('says what its sources do not', () => {
    const bare = event({
      place: null,
      participants: [],
      date: day('2031-05-12', '2031-05-12', { basis: 'unknown' }),
    })
    const text = shown(eventsReply(page({ shown: { ...bare, sources: [] } }), audience()))
    expect(text).toContain('Lieu = non précisé')
    expect(text).toContain('Date = date inconnue')
    expect(text).not.toContain('Participants')
  })

  const first = source(
    {
      status: 'scheduled',
      date: day('2031-05-12', '2031-05-12', { basis: 'inferred' }),
      dateText: 'dans dix jours',
    },
    {
      title: 'Bientôt',
      publisher: 'Le Phare',
      url: null,
      published: { date: '2031-05-02', basis: 'inferred' },
    },
  )
  const second = source(
    { status: 'scheduled', date: day('2031-05-12', '2031-05-13'), place: 'Grand-Quai' },
    { published: { date: '2031-05-06', basis: 'stated' } },
  )
  const third = source({}, { publisher: null, published: { date: '2031-05-13', basis: 'stated' } })
  const merged = event({
    date: day('2031-05-12', '2031-05-12', { basis: 'inferred' }),
    sources: [first, second, third],
  })
  const text = shown(eventsReply(page({ shown: merged }), audience()))

  test('tells how it changed from announced to held', () => {
    expect(text).toContain('D’une source à l’autre = Annoncé : 2 sources (2–6 mai 2031, en partie déduites)')
    expect(text).toContain('→ A eu lieu : 1 source (13 mai 2031)')
  })

  test('tells where the sources disagree, source by source', () => {
    expect(text).toContain(
      'Les sources ne concordent pas = Selon Le Phare (1), éditeur inconnu (3) : lundi 12 mai 2031',
    )
    expect(text).toContain('Selon Agence Rivale (2) : lundi 12 et mardi 13 mai 2031')
    expect(text).toContain('Selon Le Phare (1), éditeur inconnu (3) : Portneuf')
    expect(text).toContain('Selon Agence Rivale (2) : Grand-Quai')
  })

  test('lists every source with its number, and marks what was inferred', () => {
    expect(text).toContain('3 sources, de la plus ancienne à la plus récente')
    expect(text).toContain(
      [
        '**1. Le Phare** · publié le vendredi 2 mai 2031 (date déduite)',
        'Bientôt — adresse de l’article inconnue ; voir le [site de l’éditeur](https://phare.test/)',
        '*Annonce l’événement · date déduite de « dans dix jours »*',
      ].join('\n'),
    )
    expect(text).toContain('**3. éditeur inconnu** · publié le mardi 13 mai 2031')
  })

  test('a day that one source states is not called inferred because another implies it', () => {
    expect(text).toContain('Date = lundi 12 mai 2031\n')
    const implied = shown(eventsReply(page({ shown: { ...merged, sources: [first] } }), audience()))
    expect(implied).toContain('Date = lundi 12 mai 2031 (date déduite)\n')
  })

  test.each([
    ['month', 'inferred', 'début mai', 'date déduite de « début mai »'],
    ['month', 'stated', 'en mai', 'dans le texte : « en mai »'],
    ['day', 'inferred', '', 'date déduite'],
  ] as const)(
    'a date of precision %s, %s as « %s », is explained',
    (precision, basis, dateText, expected) => {
      const date = day('2031-05-01', '2031-05-31', { precision, basis })
      const vague = event({ date, sources: [source({ date, dateText })] })
      expect(shown(eventsReply(page({ shown: vague }), audience()))).toContain(`· ${expected}*`)
    },
  )

  test('sources that contradict each other to and fro are told by their first and last steps', () => {
    const statuses = ['scheduled', 'cancelled', 'scheduled', 'cancelled', 'scheduled', 'held'] as const
    const undecided = event({
      sources: statuses.map((status, i) => source({ status }, { title: `n° ${i}` })),
    })
    const told = shown(eventsReply(page({ shown: undecided }), audience()))
    expect(told.match(/Annoncé : 1 source|Annulé : 1 source|A eu lieu : 1 source/g)).toHaveLength(4)
  })
})

describe('the addresses of sources', () => {
  const withSource = (by: Parameters<typeof article>[0]) =>
    shown(eventsReply(page({ shown: event({ sources: [source({}, by)] }) }), audience()))

  test.each([
    [
      { url: null, publisher: 'Inconnu au bataillon' },
      'Le port rouvre ses quais — adresse de l’article inconnue\n',
    ],
    [{ url: null, publisher: null }, 'Le port rouvre ses quais — adresse de l’article inconnue\n'],
    [
      { url: 'javascript:alert(1)' },
      'adresse impossible à montrer ici ; voir le [site de l’éditeur](https://rivale.test/)',
    ],
    [{ url: 'ftp://x.test', publisher: null }, 'adresse impossible à montrer ici\n'],
    [{ title: '' }, '[article sans titre](https://rivale.test/port)'],
    [{ publisher: 'a.r.' }, 'a.r. (média d’État)'],
    [{ published: { date: null, basis: 'unknown' } }, 'date de publication inconnue'],
    [{ published: { date: 'un jour', basis: 'stated' } }, 'date de publication inconnue'],
    [{ url: 'https://rivale.test/a_(b)' }, '[Le port rouvre ses quais](https://rivale.test/a_%28b%29)'],
  ] as const)('%j', (by, expected) => {
    expect(withSource(by)).toContain(expected)
  })
})

describe('several events', () => {
  const list = { of: 'search', text: 'mai', asking: { locale: 'fr', today: '2031-05-20' } } as const
  const many = Array.from({ length: 25 }, (_, i) => event({ id: `e${i}`, label: `étape ${i}` }))

  test('stand in a menu, the shown one chosen', () => {
    const reply = eventsReply(
      page({ shown: many[1]!, events: many.slice(0, 3), total: 3, list, header: '**3**' }),
      audience(),
    )
    const [menu] = components(reply)
    expect(menu?.custom_id).toMatch(/^event:1ms\|0\|/)
    expect(menu?.options?.map(({ value, default: chosen }) => [value, chosen ?? false])).toEqual([
      ['e0', false],
      ['e1', true],
      ['e2', false],
    ])
    expect(labels(reply)).toEqual(['Choisir parmi 3 événements'])
  })

  test.each([
    [0, 60, ['Page suivante ›'], '1–25 sur 60'],
    [25, 60, ['‹ Page précédente', 'Page suivante ›'], '26–50 sur 60'],
    [35, 60, ['‹ Page précédente'], '36–60 sur 60'],
    [0, 25, [], null],
  ])('from %i of %i have only the buttons that lead somewhere', (offset, total, expected, position) => {
    const reply = eventsReply(page({ shown: many[0]!, events: many, offset, total, list }), audience())
    expect(labels(reply).slice(1)).toEqual(expected)
    if (position) expect(reply.content).toBe(position)
  })

  test('of a query too long for a button open beside their menu', () => {
    const long = { ...list, text: 'x'.repeat(200) }
    const reply = eventsReply(page({ shown: many[0]!, events: many, total: 60, list: long }), audience())
    expect(components(reply).map(({ custom_id: id }) => id)).toEqual(['event:1b'])
  })

  test('quotes and further sources are a button away, where there are some', () => {
    const sources = Array.from({ length: 80 }, (_, i) => source({}, { title: `Article ${i} `.repeat(10) }))
    const wide = event({ sources })
    const reply = eventsReply(page({ shown: wide, quotes: 3 }), audience())
    expect(labels(reply)).toEqual(['Citations (3)', 'Autres sources'])
    expect(shown(reply)).toMatch(/… et \d+ autres$/)
    expect(labels(eventsReply(page(), audience()))).toEqual([])
  })

  test('further sources go on where the event left off', () => {
    const sources = Array.from({ length: 24 }, (_, i) => source({}, { title: `Article ${i} `.repeat(12) }))
    const reply = moreSourcesReply(event({ sources }), 4, audience())
    expect(reply.flags).toBe(64)
    expect(shown(reply)).toMatch(/^Sources 5 à \d+ sur 24\n\*\*5\. Agence Rivale/)
    expect(labels(reply)).toEqual(['Autres sources'])
    expect(labels(moreSourcesReply(event({ sources }), 20, audience()))).toEqual([])
  })
})

describe('no event on a day', () => {
  const before = event({ id: 'e1', label: 'grève', sources: [source(), source()] })
  const after = event({ id: 'e2', label: 'fête', place: null })

  test('names the one before and the one after', () => {
    const reply = nearEventsReply('8 mai', { date: day('2031-05-08'), before, after }, audience())
    expect(shown(reply)).toBe(
      [
        'Rien dans le corpus pour « 8 mai » (jeudi 8 mai 2031). Voici le plus proche :',
        'Juste avant',
        '**Grève**',
        'lundi 12 mai 2031 · Portneuf · A eu lieu',
        'Source : [Agence Rivale](https://rivale.test/port) (média d’État), 6 mai 2031 et une autre source',
        'Juste après',
        '**Fête**',
        'lundi 12 mai 2031 · A eu lieu',
        'Source : [Agence Rivale](https://rivale.test/port) (média d’État), 6 mai 2031',
      ].join('\n'),
    )
    expect(labels(reply)).toEqual(['Avant : grève', 'Après : fête'])
    expect(components(reply).map(({ custom_id: id }) => id)).toEqual(['event:1o|e1', 'event:1o|e2'])
  })

  test('names the only neighbour, or none', () => {
    const one = nearEventsReply('8 mai', { date: day('2031-05-08'), before: null, after }, audience('en'))
    expect(labels(one)).toEqual(['After: fête'])
    const none = nearEventsReply('', { date: day('2031-05-08'), before: null, after: null }, audience('en'))
    expect(none.content).toContain('Nothing in the corpus on Thursday, May 8, 2031.')
    expect(none.flags).toBe(64)
  })

  test('links the publisher where the newest source has no address', () => {
    const orphan = event({ sources: [source({}, { url: null, publisher: 'Le Phare' })] })
    const reply = nearEventsReply(
      '8 mai',
      { date: day('2031-05-08'), before: orphan, after: null },
      audience(),
    )
    expect(shown(reply)).toContain(
      'Source : Le Phare, 6 mai 2031 — adresse de l’article inconnue ; voir le [site de l’éditeur](https://phare.test/)',
    )
  })
})

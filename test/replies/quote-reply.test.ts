import { describe, expect, test } from 'vitest'
import { contextReply } from '../../src/replies/context-reply.ts'
import { nearQuotesReply } from '../../src/replies/near-reply.ts'
import { type QuotePage, quotesReply } from '../../src/replies/quotes-reply.ts'
import { audience, components, day, labels, quote, shown, speaker } from '../support/answers.ts'

const page = (rest: Partial<QuotePage> = {}): QuotePage => ({
  header: null,
  matches: [{ item: quote(), ranges: [] }],
  offset: 0,
  total: 1,
  list: null,
  ...rest,
})
const one = (rest: Parameters<typeof quote>[0], locale: 'fr' | 'en' = 'fr') =>
  shown(quotesReply(page({ matches: [{ item: quote(rest), ranges: [] }] }), audience(locale)))

describe('a quote', () => {
  test('stands to the letter between guillemets, with who, when and where', () => {
    expect(one({})).toBe(
      [
        '« Nous rouvrirons les quais avant l’été »',
        '— **Odile Maréchal**, maire de Portneuf',
        'Dit le lundi 5 mai 2031',
        'Agence Rivale (média d’État) · publié le mardi 6 mai 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
      ].join('\n'),
    )
    expect(one({}, 'en')).toBe(
      [
        '« Nous rouvrirons les quais avant l’été »',
        '— **Odile Maréchal**, maire de Portneuf',
        'Said on Monday, May 5, 2031',
        'Agence Rivale (state media) · published on Tuesday, May 6, 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
      ].join('\n'),
    )
  })

  test('has no-break spaces inside its guillemets', () => {
    const reply = quotesReply(page(), audience())
    expect(reply.embeds?.[0]?.description).toMatch(/^«\u00A0Nous .* l’été\u00A0»\n/)
  })

  test.each([
    [{ speaker: speaker({ role: null }) }, '— **Odile Maréchal**\n'],
    [
      { speaker: speaker({ role: null, organisation: 'Port autonome' }) },
      '— **Odile Maréchal**, Port autonome\n',
    ],
    [
      { speaker: speaker({ organisation: 'Port autonome' }) },
      '— **Odile Maréchal**, maire de Portneuf, Port autonome\n',
    ],
    [{ speaker: speaker({ organisation: 'portneuf' }) }, '— **Odile Maréchal**, maire de Portneuf\n'],
    [
      {
        speaker: speaker({ name: null, role: 'porte-parole', organisation: 'Port autonome', unnamed: true }),
      },
      '— porte-parole, Port autonome (locuteur non nommé)\n',
    ],
    [
      { speaker: speaker({ name: null, role: null, organisation: 'Port autonome', unnamed: true }) },
      '— Port autonome (locuteur non nommé)\n',
    ],
    [{ speaker: speaker({ name: null, role: null, unnamed: true }) }, '— locuteur non nommé\n'],
    [
      { speaker: speaker({ name: 'Nom deviné', role: 'docker', unnamed: true }) },
      '— docker (locuteur non nommé)\n',
    ],
    [{ speaker: speaker({ name: null, role: null }) }, '— *locuteur inconnu*\n'],
    [{ speaker: null, confidence: 0.2 }, '— *locuteur inconnu*\n'],
    [{ confidence: 0.79 }, '— **Odile Maréchal**, maire de Portneuf, *attribution non certaine*\n'],
    [{ confidence: 0.8 }, '— **Odile Maréchal**, maire de Portneuf\n'],
    [
      { confidence: 0.5, speaker: speaker({ name: null, role: 'docker', unnamed: true }) },
      '— docker (locuteur non nommé), *attribution non certaine*\n',
    ],
    [
      { relay: 'un porte-parole du port' },
      'maire de Portneuf\nRapporté par : un porte-parole du port\nDit le',
    ],
    [{ saidOn: null }, '\nJour des propos non précisé\n'],
    [
      { saidOn: day('2031-05-05', '2031-05-05', { basis: 'inferred' }) },
      '\nDit le lundi 5 mai 2031 (date déduite)\n',
    ],
    [{ saidOn: day('2031-05-05', '2031-05-05', { basis: 'unknown' }) }, '\nJour des propos non précisé\n'],
    [{ saidOn: day('2031-05-01', '2031-05-31', { precision: 'month' }) }, '\nDit en mai 2031\n'],
    [{ saidOn: day('jamais') }, '\nJour des propos non précisé\n'],
    [{ extent: 'partial' }, '\nDit le lundi 5 mai 2031 · fragment de phrase\n'],
  ] as const)('%j', (rest, expected) => {
    expect(one(rest)).toContain(expected)
  })

  test('keeps its own marks, insertions and emphasis as written', () => {
    expect(one({ text: 'Je dis « non » à [la Russie], (...) *jamais* @everyone' })).toContain(
      '« Je dis « non » à \\[la Russie\\], (...) \\*jamais\\* \\@everyone »',
    )
  })

  test('shows the words that the query matched in bold', () => {
    const matches = [
      {
        item: quote(),
        ranges: [
          [5, 15],
          [20, 25],
        ] as const,
      },
    ]
    expect(shown(quotesReply(page({ matches }), audience()))).toContain(
      '« Nous **rouvrirons** les **quais** avant l’été »',
    )
  })
})

describe('a quote that is too long for a message', () => {
  const long = `${'mot '.repeat(1500)}fin`

  test('is cut between two words, with « […] », and says so', () => {
    const text = one({ text: long })
    expect(text).toMatch(/^« (mot )+\[…\] »\n/)
    expect(text).toContain(
      '*Citation raccourcie : elle dépasse ce qu’un message peut contenir. La suite est à la source.*',
    )
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(text.length).toBeGreaterThan(4000)
  })

  test('loses no word for its neighbours: they wait for the next page', () => {
    const matches = ['un', 'deux', 'trois'].map((word) => ({
      item: quote({ text: `${word} ${'mot '.repeat(500)}fin` }),
      ranges: [],
    }))
    const list = { of: 'actor', actor: 'a1' } as const
    const reply = quotesReply(page({ matches, total: 3, list }), audience())
    expect(reply.embeds).toHaveLength(2)
    expect(shown(reply)).not.toContain('[…]')
    expect(reply.content).toBe('1–2 sur 3')
    expect(components(reply).at(-1)?.custom_id).toBe('quote:1pa|2|a1')
  })
})

describe('pages of quotes', () => {
  const matches = Array.from({ length: 10 }, (_, i) => ({
    item: quote({ text: `parole ${i}`, id: `q${i}00000000` }),
    ranges: [],
  }))
  const list = {
    of: 'search',
    query: { text: 'parole' },
    asking: { locale: 'fr', today: '2031-05-20' },
  } as const

  test.each([
    [0, 12, ['Page suivante ›'], '**12** · 1–5 sur 12'],
    [5, 12, ['‹ Page précédente', 'Page suivante ›'], '**12** · 6–10 sur 12'],
    [7, 12, ['‹ Page précédente'], '**12** · 8–12 sur 12'],
    [0, 5, [], '**12**'],
  ])('from %i of %i have only the buttons that lead somewhere', (offset, total, expected, header) => {
    const reply = quotesReply(
      page({ matches: matches.slice(0, 5), offset, total, list, header: '**12**' }),
      audience(),
    )
    expect(labels(reply)).toEqual([...[1, 2, 3, 4, 5].map((n) => `Contexte ${n}`), ...expected])
    expect(reply.content).toBe(header)
  })

  test('number their quotes, but not a single one', () => {
    expect(shown(quotesReply(page({ matches: matches.slice(0, 2), total: 2 }), audience()))).toContain(
      '**2.** « parole 1 »',
    )
    expect(shown(quotesReply(page(), audience()))).not.toContain('**1.**')
    expect(labels(quotesReply(page(), audience()))).toEqual(['Contexte'])
  })

  test('of a query too long for a button carry the next quotes themselves', () => {
    const long = { ...list, query: { text: 'x'.repeat(300) } }
    const reply = quotesReply(page({ matches, total: 30, list: long }), audience())
    const id = components(reply).at(-1)?.custom_id
    expect(id).toBe('quote:1i|5|u|q500000000|q600000000|q700000000|q800000000|q900000000')
    expect(
      quotesReply(page({ matches: matches.slice(0, 5), total: 30, list: long }), audience()).components,
    ).toHaveLength(1)
  })
})

describe('no quote on a day', () => {
  test('shows the nearest ones', () => {
    const near = { date: day('2031-05-08'), before: quote(), after: quote({ text: 'Après' }) }
    const text = shown(nearQuotesReply('8 mai', near, audience()))
    expect(text).toContain('Rien dans le corpus pour « 8 mai » (jeudi 8 mai 2031). Voici le plus proche :')
    expect(text).toContain('**1.** « Nous')
    expect(text).toContain('**2.** « Après »')
    const none = nearQuotesReply('8 mai', { ...near, before: null, after: null }, audience())
    expect(shown(none)).toContain('Rien dans le corpus pour « 8 mai ».')
  })
})

describe('the context of a quote', () => {
  const said = 'Nous rouvrirons les quais avant l’été'
  const before = 'Le conseil s’est réuni hier soir. La salle était pleine.'
  const text = `Un chapeau.\n\n${before} « ${said} », a promis Mme Maréchal. Les dockers ont applaudi.\n\nUne suite.`
  const start = text.indexOf(said)
  const placed = quote({ span: { start, end: start + said.length } })

  test('is the paragraph around it, the quote in bold, with its attribution and its source', () => {
    const reply = contextReply(placed, text, audience())
    expect(reply.flags).toBe(64)
    expect(shown(reply)).toBe(
      [
        'Contexte',
        `${before} « **${said}** », a promis Mme Maréchal. Les dockers ont applaudi.`,
        '— **Odile Maréchal**, maire de Portneuf',
        'Dit le lundi 5 mai 2031',
        'Agence Rivale (média d’État) · publié le mardi 6 mai 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
        'Attribuée par les mots « a promis Mme Maréchal »',
      ].join('\n'),
    )
  })

  test('reaches into the neighbouring paragraphs where the quote fills its own', () => {
    const alone = `Premier paragraphe.\n\n« ${said} »\n\nDernier paragraphe.`
    const at = alone.indexOf(said)
    const reply = contextReply(quote({ span: { start: at, end: at + said.length } }), alone, audience())
    expect(reply.embeds?.[0]?.description).toBe(
      `Premier paragraphe.\n\n« **${said}** »\n\nDernier paragraphe.`,
    )
  })

  test('begins and ends with a sentence where the paragraph is long', () => {
    const filler = 'Une phrase ordinaire de remplissage. '.repeat(40)
    const wide = `${filler}« ${said} », a promis la maire. ${filler}`
    const at = wide.indexOf(said)
    const reply = contextReply(quote({ span: { start: at, end: at + said.length } }), wide, audience())
    const around = reply.embeds?.[0]?.description ?? ''
    expect(around).toMatch(/^\\\[…\\\] Une phrase/)
    expect(around).toMatch(/remplissage\. \\\[…\\\]$/)
    expect(around.length).toBeLessThan(1400)
  })

  test('keeps to words where a long paragraph has no sentence', () => {
    const wide = `${'mot '.repeat(400)}${said} ${'mot '.repeat(400)}`
    const at = wide.indexOf(said)
    const around = contextReply(quote({ span: { start: at, end: at + said.length } }), wide, audience())
      .embeds?.[0]?.description
    expect(around).toMatch(/^\\\[…\\\] (mot )+\*\*Nous.*été\*\*( mot)+ \\\[…\\\]$/)
  })

  test('keeps to the quote where nothing around it can be cut', () => {
    const wall = `${'x'.repeat(900)}${said}${'y'.repeat(900)}`
    const around = contextReply(quote({ span: { start: 900, end: 900 + said.length } }), wall, audience())
      .embeds?.[0]
    expect(around?.description).toBe(`\\[…\\] **${said}** \\[…\\]`)
  })

  test.each([
    ['no text is kept', null, placed, 'Le texte de l’article n’est pas conservé ici'],
    [
      'the text is another one',
      'Tout autre chose que ce qui a été dit ce jour-là, et bien plus long.',
      placed,
      'Ce passage ne se retrouve pas',
    ],
    [
      'the span is outside',
      text,
      quote({ span: { start: 5000, end: 5100 } }),
      'Ce passage ne se retrouve pas',
    ],
    ['the span is empty', text, quote({ span: { start: 3, end: 3 } }), 'Ce passage ne se retrouve pas'],
    ['the span is reversed', text, quote({ span: { start: -4, end: -9 } }), 'Ce passage ne se retrouve pas'],
  ])('where %s, that is said and the source is linked', (_, kept, item, expected) => {
    const reply = shown(contextReply(item, kept, audience()))
    expect(reply).toContain(expected)
    expect(reply).toContain(`« ${said} »`)
    expect(reply).toContain('Attribuée par les mots « a promis Mme Maréchal »')
    expect(reply).toContain('](https://rivale.test/port)')
  })

  test('names no cue where there is none', () => {
    expect(shown(contextReply(quote({ cue: null }), null, audience('en')))).not.toContain('Attributed')
  })
})

import { describe, expect, test } from 'vitest'
import { choicesFrom } from '../../src/replies/choices.ts'
import { helpReply } from '../../src/replies/help-reply.ts'
import { message } from '../../src/replies/message.ts'
import { embed } from '../../src/replies/parts/embed.ts'
import { invalidReply, noneReply, unsureReply } from '../../src/replies/problem-reply.ts'
import { publishersFrom } from '../../src/replies/publishers.ts'
import { type Quality, readQuality } from '../../src/replies/quality.ts'
import { documentsReply, sourcesReply } from '../../src/replies/sources-reply.ts'
import { article, audience, components, day, labels, PUBLISHERS, shown } from '../support/answers.ts'

const holdings = {
  articles: 1234,
  quotes: 5,
  events: 1,
  actors: 0,
  period: { from: '2029-01-01', to: '2031-05-06' },
  publishers: [
    { publisher: 'Agence Rivale', articles: 1230, quotes: 3 },
    { publisher: 'Le Phare', articles: 3, quotes: 2 },
    { publisher: 'Inconnu *au* bataillon', articles: 1, quotes: 0 },
    { publisher: null, articles: 1, quotes: 0 },
  ],
} as const
const documents = { items: [article(), article({ title: 'Autre', url: null })], total: 2 }
const figures = {
  documents: 12,
  quotes: 0.934,
  speakers: 0.9,
  wrongNames: 0,
  events: null,
  actors: 1,
  dates: null,
}
const unmeasured = { corpus: null, dev: null, heldout: null, fresh: null }
const quality: Quality = { measuredOn: '2031-05-01', ...unmeasured, corpus: figures }

describe('what the corpus holds', () => {
  const text = shown(sourcesReply(holdings, documents, quality, audience()))

  test('is told in numbers, period, publishers and articles', () => {
    expect(text).toContain('**1 234 articles**, **5 citations**, **1 événement**, **0 acteur**.')
    expect(text).toContain('Articles publiés du 1er janvier 2029 au 6 mai 2031.')
    expect(text).toContain(
      'Autre — adresse de l’article inconnue ; voir le [site de l’éditeur](https://rivale.test/)',
    )
    expect(text).toContain('Articles (2)\n')
  })

  test('names publishers with their label and where it is documented', () => {
    expect(text).toContain(
      '• [Agence Rivale](https://rivale.test/) · média d’État ([d’où vient cette mention](https://registre.test/medias)) · France · 1 230 articles, 3 citations',
    )
    expect(text).toContain('• [Le Phare](https://phare.test/) · 3 articles, 2 citations')
    expect(text).toContain('• **Inconnu \\*au\\* bataillon** · 1 article, 0 citation')
    expect(text).toContain('• **éditeur inconnu** · 1 article, 0 citation')
  })

  test('tells the measured quality, or that nothing was measured', () => {
    expect(text).toContain('Qualité mesurée de l’extraction = Mesurée le jeudi 1er mai 2031')
    expect(text).toContain(
      'Le corpus (12 articles) = citations 93,4 %, bon locuteur 90 %, nom erroné 0 %, acteurs 100 %\n*Les règles ont été écrites avec ces articles sous les yeux.*',
    )
    expect(text).not.toContain('Articles neufs')
    expect(shown(sourcesReply(holdings, documents, null, audience()))).toContain('Pas encore mesurée.')
    const empty = { measuredOn: '2031-05-01', ...unmeasured }
    expect(shown(sourcesReply(holdings, documents, empty, audience('en')))).toContain('Not measured yet.')
  })

  test.each([
    ['fr', 'Articles mis à part (12 articles)', 'plus cléments que pour des articles jamais mesurés'],
    ['fr', 'Articles neufs (12 articles)', 'Mesurés sans aucun réglage'],
    ['fr', 'Articles d’étude (12 articles)', 'avec ces articles sous les yeux'],
    ['en', 'Articles held out (12 articles)', 'milder than for articles never measured'],
    ['en', 'Fresh articles (12 articles)', 'Measured without any tuning'],
    ['en', 'Articles to work with (12 articles)', 'with these articles in view'],
  ] as const)('says in %s how well « %s » were known to those who wrote the rules', (locale, name, seen) => {
    const all = { ...quality, dev: figures, heldout: figures, fresh: figures }
    const lines = shown(sourcesReply(holdings, documents, all, audience(locale))).split('\n')
    expect(lines[lines.findIndex((line) => line.startsWith(`${name} = `)) + 1]).toContain(seen)
  })

  test('turns the pages of its articles beside itself', () => {
    const first = sourcesReply(holdings, { items: documents.items, total: 30 }, null, audience())
    expect(labels(first)).toEqual(['Plus anciens ›'])
    expect(shown(first)).toContain('Articles (30) · 1–2 sur 30')
    const middle = documentsReply({ items: documents.items, total: 30 }, 10, audience())
    expect(labels(middle)).toEqual(['‹ Plus récents', 'Plus anciens ›'])
    expect(components(middle).map(({ custom_id: id }) => id)).toEqual(['sources:1d|0', 'sources:1d|c'])
    expect(middle.flags).toBe(64)
    expect(labels(documentsReply({ items: documents.items, total: 12 }, 10, audience()))).toEqual([
      '‹ Plus récents',
    ])
  })

  test('without a period or articles says the rest', () => {
    const bare = sourcesReply(
      { ...holdings, period: null, publishers: [] },
      { items: [], total: 0 },
      null,
      audience(),
    )
    expect(shown(bare)).not.toContain('publiés du')
    expect(bare.embeds).toHaveLength(1)
  })
})

describe('publishers', () => {
  const find = publishersFrom([
    ...PUBLISHERS,
    { ...PUBLISHERS[1]!, name: 'Sans pays', country: 'nulle part' },
  ])

  test.each([
    ['agence rivale', 'Agence Rivale'],
    ['A.R.', 'Agence Rivale'],
    ['Le Phâre', 'Le Phare'],
    ['Phare', undefined],
    [null, undefined],
  ])('%s is %s', (name, expected) => {
    expect(find(name)?.name).toBe(expected)
  })

  test('documented in words are quoted in words; a country that is none is left out', () => {
    const odd = {
      ...audience(),
      publishers: publishersFrom([
        { ...PUBLISHERS[0]!, documented: 'Loi du 1er mai', country: 'nulle part' },
      ]),
    }
    const text = shown(sourcesReply(holdings, documents, null, odd))
    expect(text).toContain('· média d’État (Loi du 1er mai) · 1 230 articles')
    const bare = { ...odd, publishers: publishersFrom([{ ...PUBLISHERS[0]!, documented: null }]) }
    expect(shown(sourcesReply(holdings, documents, null, bare))).toContain('· média d’État · France')
  })
})

describe('the quality file', () => {
  test.each([
    [{ measuredOn: '2031-05-01', corpus: { documents: 3, quotes: 0.9 } }, true],
    [{ measuredOn: '2031-05-01' }, true],
    [{ measuredOn: '2031-05-01', fresh: { documents: 3, quotes: 0.9 } }, true],
    [{ measuredOn: '2031-05-01', fresh: { documents: 3, quotes: 90 } }, false],
    [{ measuredOn: '2031-05-01', corpus: { documents: 3, quotes: 90 } }, false],
    [{ measuredOn: 'hier' }, false],
    [null, false],
    ['x', false],
  ])('%j is read: %s', (json, expected) => {
    expect(readQuality(json) !== null).toBe(expected)
  })
})

describe('help', () => {
  test('gives examples of this corpus with the names of the commands in French', () => {
    const examples = { events: ['12 mai'], quotes: ['Odile `Maréchal`'], actors: ['Syndicat'] }
    const text = shown(helpReply(examples, audience()))
    expect(text).toContain('`/événement 12 mai`')
    expect(text).toContain('`/citation`\n`/citation Odile ’Maréchal’`')
    expect(text).toContain('`/acteur Syndicat`')
    expect(text).not.toContain('vide')
    expect(shown(helpReply(examples, audience('en')))).toContain('`/event 12 mai`')
  })

  test('says that an empty corpus answers nothing, and who can fill it', () => {
    const text = shown(helpReply({ events: [], quotes: [], actors: [] }, audience()))
    expect(text).toContain('Le corpus est vide.')
    expect(text).toContain('`verbatim ingest`')
  })
})

describe('when there is no answer', () => {
  test.each([
    ['empty', '', 'Dites ce que vous cherchez : une date, un nom ou des mots.'],
    ['too-long', 'x', 'La demande est trop longue.'],
    [
      'impossible-date',
      '31 février',
      '« 31 février » n’est pas une date possible. Essayez « 12 janvier 2022 »',
    ],
    ['impossible-date', '', 'Cette date n’existe pas.'],
    [
      'reversed-range',
      'du 13 au 10 mai',
      'La période « du 13 au 10 mai » finit avant de commencer. Inversez',
    ],
    ['reversed-range', '', 'La période finit avant de commencer.'],
  ] as const)('%s « %s » is told with what to do', (problem, part, expected) => {
    const reply = invalidReply(problem, part, audience())
    expect(shown(reply)).toContain(expected)
    expect(reply.flags).toBe(64)
    expect(shown(invalidReply(problem, part, audience('en')))).not.toBe('')
  })

  test.each([
    ['quais', null, 'Rien dans le corpus pour « quais ».'],
    ['', day('2031-05-12'), 'Rien dans le corpus le lundi 12 mai 2031.'],
    ['', null, 'Rien de tel dans le corpus.'],
    ['', day('jamais'), 'Rien de tel dans le corpus.'],
    ['**@everyone** `x`', null, 'Rien dans le corpus pour « \\*\\*\\@everyone\\*\\* \\`x\\` ».'],
  ])('« %s » on %j: what to try next', (query, date, expected) => {
    expect(shown(noneReply(query, date, audience()))).toContain(`${expected}\nEssayez avec moins de mots`)
  })

  test('a weak match is a question, not an answer', () => {
    const reply = unsureReply('Marchal', [{ id: 'a1', label: 'Odile Maréchal' }], 'actor:1m', audience())
    expect(shown(reply)).toBe('Rien qui corresponde vraiment à « Marchal ». Vouliez-vous dire…')
    expect(components(reply)[0]?.options).toEqual([{ label: 'Odile Maréchal', value: 'a1' }])
    expect(reply.flags).toBeUndefined()
  })

  test('a question with nothing to choose is no question', () => {
    for (const [suggestions, id] of [
      [[], 'actor:1m'],
      [[{ id: 'x'.repeat(101), label: 'x' }], 'actor:1m'],
      [[{ id: 'a1', label: 'x' }], null],
    ] as const) {
      expect(shown(unsureReply('Marchal', suggestions, id, audience()))).toContain('Rien dans le corpus')
    }
  })
})

describe('a message', () => {
  test('leaves out the last embeds where all would pass the limit', () => {
    const big = embed({ text: 'x'.repeat(4000) })
    const { embeds } = message({ embeds: [big, embed({ text: 'y'.repeat(2000) }), embed({ text: 'z' })] })
    expect(embeds).toHaveLength(2)
  })

  test('pings nobody', () => {
    expect(message({ content: 'x' }).allowed_mentions).toEqual({ parse: [] })
  })
})

describe('completions', () => {
  test('stay within 25 different choices of 100 characters', () => {
    const found = Array.from({ length: 40 }, (_, i) => ({
      name: `${'nom '.repeat(40)}${i}`,
      value: `v${i % 30}`,
    }))
    const choices = choicesFrom([
      { name: 'trop long', value: 'x'.repeat(101) },
      { name: ' ', value: 'v' },
      { name: 'x', value: '' },
      ...found,
    ])
    expect(choices).toHaveLength(25)
    expect(new Set(choices.map(({ value }) => value)).size).toBe(25)
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100)
  })
})

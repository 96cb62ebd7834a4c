import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorReply } from '../../src/replies/actor-reply.ts'
import { contextReply } from '../../src/replies/context-reply.ts'
import { eventsReply, moreSourcesReply } from '../../src/replies/events-reply.ts'
import { embedsLength } from '../../src/replies/fit/measure.ts'
import { helpReply } from '../../src/replies/help-reply.ts'
import { LIMITS } from '../../src/replies/limits.ts'
import { plain } from '../../src/replies/markdown/shown-units.ts'
import { nearEventsReply, nearQuotesReply } from '../../src/replies/near-reply.ts'
import { invalidReply, noneReply, unsureReply } from '../../src/replies/problem-reply.ts'
import { publishersFrom } from '../../src/replies/publishers.ts'
import { quotesReply } from '../../src/replies/quotes-reply.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { sourcesReply } from '../../src/replies/sources-reply.ts'
import { article, audience, event, mention, profile, quote, speaker } from '../support/answers.ts'
import { messageFaults } from '../support/discord/check/message.ts'

/** What Discord would refuse, counted here on our own: the specification's limits and the rules beside it. */
function faults(reply: Reply): string[] {
  const over = (what: string, text: string | undefined, most: number) =>
    (text?.length ?? 0) > most ? [`${what}: ${text?.length} above ${most}`] : []
  const buttons = (reply.components ?? []).flatMap((row) => row.components) as unknown as {
    custom_id: string
    label?: string
    placeholder?: string
    options?: { label: string; value: string; description?: string }[]
  }[]
  return [
    ...messageFaults(JSON.parse(JSON.stringify(reply))),
    ...over('content', reply.content, LIMITS.content),
    ...((reply.embeds?.length ?? 0) > 10 ? ['too many embeds'] : []),
    ...(reply.embeds ?? []).flatMap(({ title, description, fields = [] }) => [
      ...over('title', title, 256),
      ...over('description', description, 4096),
      ...(fields.length > 25 ? ['too many fields'] : []),
      ...fields.flatMap(({ name, value }) => [...over('name', name, 256), ...over('value', value, 1024)]),
    ]),
    ...(embedsLength(reply.embeds ?? []) > 6000 ? ['embeds too long together'] : []),
    ...buttons.flatMap(({ custom_id: id, label, placeholder, options = [] }) => [
      ...over('custom_id', id, 100),
      ...over('label', label, 80),
      ...over('placeholder', placeholder, 150),
      ...(options.length > 25 ? ['too many options'] : []),
      ...options.flatMap((option) => [
        ...over('option', option.label, 100),
        ...over('value', option.value, 100),
        ...over('about', option.description, 100),
        ...(option.label.trim() === '' ? ['an empty option'] : []),
      ]),
    ]),
    ...(reply.allowed_mentions.parse.length > 0 ? ['could ping'] : []),
    ...(reply.content || reply.embeds || reply.components ? [] : ['an empty message']),
  ]
}

/** As good as it gets, which is also as long as it gets. */
const best = { documents: 999_999, quotes: 1, speakers: 1, wrongNames: 1, events: 1, actors: 1, dates: 1 }
const quality = { measuredOn: '2031-05-01', corpus: best, dev: best, heldout: best, fresh: best }

const HOSTILE = [
  'mot ',
  '*',
  '_',
  '\\',
  '😀',
  '\u202E',
  '\u200B',
  '@everyone ',
  '<@123> ',
  '[x](',
  '||',
  '`',
  '\n# ',
  ':a:',
  'https://x.test ',
  '\ud800',
  'é',
  ' « ',
]
const text = (most: number) =>
  fc.oneof(
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...HOSTILE), fc.nat({ max: most })).map(([part, times]) => part.repeat(times)),
  )
const maybe = (most: number) => fc.option(text(most), { nil: null })
const days = fc.constantFrom('2031-05-12', '2031-05-30', '2032-02-29', '2031-02-30', 'jamais', '')
const date = fc.record({
  start: days,
  end: days,
  precision: fc.constantFrom('day', 'week', 'month', 'year', 'about'),
  basis: fc.constantFrom('stated', 'inferred', 'unknown'),
})
const url = fc.oneof(
  fc.constantFrom(null, 'javascript:x', 'https://a.test/(x)', 'http://x'),
  fc.nat({ max: 600 }).map((n) => `https://a.test/${'('.repeat(n % 90)}${'x'.repeat(n)}`),
)
const anArticle = fc
  .record({
    title: text(600),
    url,
    publisher: fc.oneof(maybe(300), fc.constant('Agence Rivale')),
    published: fc.record({
      date: fc.option(days, { nil: null }),
      basis: fc.constantFrom('stated', 'inferred', 'unknown'),
    }),
  })
  .map((parts) => article(parts as Parameters<typeof article>[0]))
const aQuote = fc
  .record({
    text: text(3000),
    speaker: fc.option(
      fc
        .record({ name: maybe(300), role: maybe(600), organisation: maybe(300), unnamed: fc.boolean() })
        .map(speaker),
      { nil: null },
    ),
    relay: maybe(400),
    saidOn: fc.option(date, { nil: null }),
    cue: maybe(500),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    article: anArticle,
    id: fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', '7') }),
    span: fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 9000 }) }),
  })
  .map((parts) => quote(parts as Parameters<typeof quote>[0]))
const aSource = fc
  .record({
    date,
    place: maybe(300),
    status: fc.constantFrom('held', 'scheduled', 'cancelled'),
    dateText: text(300),
    by: anArticle,
  })
  .map(({ by, ...told }) => ({ mention: mention(told as Parameters<typeof mention>[0]), article: by }))
const anEvent = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 110, unit: fc.constantFrom('a', 'b', '7') }),
    label: text(600),
    date,
    place: maybe(300),
    participants: fc.array(text(200), { maxLength: 600, size: 'max' }),
    status: fc.constantFrom('held', 'scheduled', 'cancelled'),
    sources: fc.array(aSource, { maxLength: 120, size: 'max' }),
  })
  .map((parts) => event(parts as Parameters<typeof event>[0]))
const aProfile = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 110, unit: fc.constantFrom('a', 'b', '7') }),
    name: text(400),
    aliases: fc.array(text(200), { maxLength: 40 }),
    roles: fc.array(fc.record({ title: text(400), of: maybe(300), article: anArticle }), {
      maxLength: 80,
      size: 'max',
    }),
  })
  .map((parts) => profile(parts))
const anAudience = fc.constantFrom(audience('fr'), audience('en'))
const asking = { locale: 'fr', today: '2031-05-20' } as const
// No shrinking: a counterexample of this size takes minutes to make small.
const runs = (seed: number, numRuns = 60) => ({ seed, numRuns, endOnFailure: true })

describe('whatever the corpus holds, a reply is one that Discord takes', () => {
  test('events', () => {
    fc.assert(
      fc.property(
        fc.array(anEvent, { minLength: 1, maxLength: 25 }),
        anAudience,
        text(600),
        fc.nat({ max: 99 }),
        (events, reader, typed, offset) => {
          const [first, second] = events
          const list = { of: 'search', text: typed, asking } as const
          const page = { shown: first!, quotes: 3, header: null, events, offset, total: 1000, list }
          expect(faults(eventsReply(page, reader))).toEqual([])
          expect(faults(moreSourcesReply(first!, 0, reader))).toEqual(
            first!.sources.length > 0 ? [] : expect.anything(),
          )
          const near = { date: first!.date, before: first!, after: second ?? null }
          expect(faults(nearEventsReply(typed, near, reader))).toEqual([])
        },
      ),
      runs(10),
    )
  })

  test('quotes', () => {
    fc.assert(
      fc.property(
        fc.array(aQuote, { minLength: 1, maxLength: 10 }),
        anAudience,
        text(600),
        (quotes, reader, typed) => {
          const matches = quotes.map((item) => ({
            item,
            ranges: [
              [0, 4],
              [9, 30],
            ] as const,
          }))
          const list = { of: 'search', query: { text: typed, speaker: typed }, asking } as const
          const reply = quotesReply({ header: null, matches, offset: 5, total: 1000, list }, reader)
          expect(faults(reply)).toEqual([])
          expect(reply.embeds?.length).toBeGreaterThan(0)
          const near = {
            date: quotes[0]!.saidOn ?? event().date,
            before: quotes[0]!,
            after: quotes[1] ?? null,
          }
          expect(faults(nearQuotesReply(typed, near, reader))).toEqual([])
          expect(faults(contextReply(quotes[0]!, typed.repeat(20), reader))).toEqual([])
          expect(faults(contextReply(quotes[0]!, null, reader))).toEqual([])
        },
      ),
      runs(11, 150),
    )
  })

  test('the context of a quote of any length', () => {
    fc.assert(
      fc.property(text(4000), text(900), text(900), anAudience, (said, before, after, reader) => {
        const around = `${before} ${said} ${after}`
        const start = before.length + 1
        const item = quote({ text: said, span: { start, end: start + said.length } })
        expect(faults(contextReply(item, around, reader))).toEqual([])
      }),
      runs(12, 150),
    )
  })

  test('actors', () => {
    fc.assert(
      fc.property(
        aProfile,
        aQuote,
        anEvent,
        fc.array(aProfile, { maxLength: 30 }),
        anAudience,
        (who, said, happened, others, reader) => {
          const view = {
            profile: who,
            quotes: { latest: said, total: 3 },
            events: { latest: happened, total: 3 },
            companions: others,
            others,
          }
          const reply = actorReply(view, reader)
          expect(faults(reply)).toEqual([])
          expect(reply.embeds?.length).toBeGreaterThanOrEqual(2)
        },
      ),
      runs(13),
    )
  })

  test('sources, help and problems', () => {
    const publishers = fc.array(fc.record({ publisher: maybe(300), articles: fc.nat(), quotes: fc.nat() }), {
      maxLength: 200,
      size: 'max',
    })
    fc.assert(
      fc.property(
        publishers,
        fc.array(anArticle, { maxLength: 10 }),
        text(6000),
        anAudience,
        (all, items, typed, reader) => {
          const period = { from: '2031-01-01', to: '2031-05-01' }
          const holdings = { articles: 9e9, quotes: 9e9, events: 9e9, actors: 9e9, period, publishers: all }
          expect(faults(sourcesReply(holdings, { items, total: 9_000_000 }, quality, reader))).toEqual([])
          expect(
            faults(helpReply({ events: [typed, typed], quotes: [typed], actors: [typed] }, reader)),
          ).toEqual([])
          expect(faults(noneReply(typed, null, reader))).toEqual([])
          expect(faults(invalidReply('impossible-date', typed, reader))).toEqual([])
          const suggestions = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, label: `${typed}${i}` }))
          expect(faults(unsureReply(typed, suggestions, 'quote:1m', reader))).toEqual([])
        },
      ),
      runs(14),
    )
  })
})

describe('when everything is as long as can be', () => {
  const long = '* '.repeat(5000)
  const far = `https://a.test/${'x'.repeat(490)}`
  const week = { start: '2031-12-29', end: '2032-01-04', precision: 'week', basis: 'inferred' } as const
  const publishers = publishersFrom([
    { name: long, aliases: [], site: far, country: 'FR', label: { fr: long, en: long }, documented: long },
  ])
  const worst = article({
    title: long,
    url: far,
    publisher: long,
    published: { date: '2031-09-24', basis: 'inferred' },
  })
  const orphan = { ...worst, url: `${far}${'x'.repeat(99)}` }

  test.each([
    ['fr', worst],
    ['fr', orphan],
    ['en', worst],
    ['en', orphan],
  ] as const)('replies in %s still fit', (locale, by) => {
    const reader = { ...audience(locale, '2033-01-01'), publishers }
    const office = speaker({ name: long, role: long, organisation: `x${long}` })
    const said = quote({
      text: long,
      speaker: office,
      relay: long,
      cue: long,
      saidOn: week,
      extent: 'partial',
      confidence: 0.1,
      article: by,
    })
    const told = mention({ date: week, place: long, status: 'scheduled', dateText: long })
    const sources = Array.from({ length: 9 }, (_, i) => ({
      mention: {
        ...told,
        place: `${i} ${long}`,
        date: { ...week, end: `2032-01-0${i + 1}` },
        status: i % 2 ? ('held' as const) : ('scheduled' as const),
      },
      article: { ...by, publisher: i % 2 ? long : `${i} ${long}` },
    }))
    const happened = event({
      label: long,
      date: week,
      place: long,
      status: 'scheduled',
      participants: Array(900).fill(long),
      sources,
    })
    const roles = Array.from({ length: 9 }, (_, i) => ({
      title: `${i} ${long}`,
      of: `x${long}`,
      article: by,
    }))
    const who = profile({ name: long, aliases: Array(99).fill(long), roles })
    const list = { of: 'search', query: { text: long }, asking } as const
    const matches = Array.from({ length: 10 }, () => ({ item: said, ranges: [[0, 9999]] as const }))
    const view = {
      profile: who,
      quotes: { latest: said, total: 9 },
      events: { latest: happened, total: 9 },
      companions: Array(99).fill(who),
      others: [who],
    }
    const holdings = {
      articles: 1,
      quotes: 1,
      events: 1,
      actors: 1,
      period: null,
      publishers: Array(99).fill({ publisher: long, articles: 1, quotes: 1 }),
    }

    const replies = {
      quotes: quotesReply({ header: null, matches, offset: 5, total: 99, list }, reader),
      context: contextReply(said, null, reader),
      surroundings: contextReply({ ...said, span: { start: 0, end: 9000 } }, long, reader),
      event: eventsReply(
        { shown: happened, quotes: 9, header: null, events: [happened], offset: 0, total: 1, list: null },
        reader,
      ),
      further: moreSourcesReply(happened, 3, reader),
      near: nearEventsReply(long, { date: week, before: happened, after: happened }, reader),
      actor: actorReply(view, reader),
      sources: sourcesReply(holdings, { items: Array(10).fill(by), total: 99 }, quality, reader),
    }
    for (const [name, reply] of Object.entries(replies)) expect(faults(reply), name).toEqual([])
    for (const reply of [replies.quotes, replies.event, replies.actor, replies.sources]) {
      expect(reply.embeds?.length).toBeGreaterThan(reply === replies.quotes ? 0 : 1)
    }
  })
})

describe('whatever the quotation', () => {
  test('it is shown to the letter, or as a beginning that says so', () => {
    fc.assert(
      fc.property(aQuote, anAudience, (item, reader) => {
        const reply = quotesReply(
          { header: null, matches: [{ item, ranges: [] }], offset: 0, total: 1, list: null },
          reader,
        )
        const [first = ''] = (reply.embeds?.[0]?.description ?? '').split('\n')
        const said = first
          .replace(/^«\u00A0/, '')
          .replace(/\u00A0»$/, '')
          .replace(/\\([^0-9A-Za-z\s])/g, '$1')
        const whole = plain(item.text)
        if (said === whole) return
        expect(said.endsWith('[…]')).toBe(true)
        expect(whole.startsWith(said.slice(0, -3).trimEnd())).toBe(true)
        expect(reply.embeds?.[0]?.description).toContain(reader.words.quote.shortened)
      }),
      runs(15, 300),
    )
  })
})

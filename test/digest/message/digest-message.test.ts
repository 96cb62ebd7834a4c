import { describe, expect, test } from 'vitest'
import { decodeRest } from '../../../src/digest/message/rest-state.ts'
import { digestWriter } from '../../../src/digest/writer.ts'
import type { DigestSection } from '../../../src/domain/digest.ts'
import type { Dossier } from '../../../src/domain/dossier.ts'
import { embedsLength } from '../../../src/replies/fit/measure.ts'
import { publishersFrom } from '../../../src/replies/publishers.ts'
import type { Reply } from '../../../src/replies/reply.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { components } from '../../support/answers.ts'
import { dossierOf } from '../../support/dossier-builder.ts'
import { harbour } from '../../support/harbour.ts'

const USUAL = ['today', 'ahead', 'news', 'quote'] as const

/** A digest of a store with these dossiers. */
async function written(
  dossiers: readonly Dossier[],
  date: string,
  sections: readonly DigestSection[] = USUAL,
) {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  await store.put(dossiers.map((dossier) => ({ dossier, text: null })))
  const writer = digestWriter(
    { facts: store.facts, port: store.search, arrivals: store.digest.arrivals },
    { publishers: publishersFrom([]), quality: null },
  )
  const settings = { sections, topic: null, locale: 'fr' } as const
  const { message } = await writer.write(
    { id: 's1', settings, seen: 0, chronicle: '2031-05-12' },
    { date, shownQuotes: new Set(), mark: 'v1234567890', lateSince: '09:00' },
  )
  return { message, writer, close: () => store.close() }
}

describe('the message of a digest', () => {
  test.each([0, 1, 5, 60])(
    'is one message within the limits, with %i chronicles more',
    async (chronicles) => {
      const { message, close } = await written(harbour(chronicles), '2031-05-12')
      const { embeds = [] } = message
      expect(embeds.length).toBeLessThanOrEqual(10)
      expect(embedsLength(embeds)).toBeLessThanOrEqual(6000)
      for (const { description = '' } of embeds) expect(description.length).toBeLessThanOrEqual(4096)
      expect(embeds.at(-1)?.footer?.text).toContain('v1234567890')
      expect(message.allowed_mentions).toEqual({ parse: [] })
      expect(message.content).toContain('prévu à 09:00')
      await close()
    },
  )

  test.each([
    ['2031-05-12', USUAL, ['Ce jour-là', 'Nouveautés', 'Verbatim']],
    // All that the day of the past tells stands among the news of the message already.
    ['2031-06-20', ['news', 'chronicle'], ['Nouveautés']],
    ['2031-05-12', ['news', 'today'], ['Nouveautés']],
    ['2031-05-12', ['today', 'chronicle'], ['Ce jour-là', 'Chronique · lundi 12 mai 2031']],
  ] as const)(
    'of %s, %j: each thing once, in the first section that shows it',
    async (date, sections, titles) => {
      const { message, close } = await written(harbour(), date, sections)
      expect(message.embeds?.map(({ title }) => title)).toEqual(titles)
      const text = message.embeds?.map(({ description }) => description).join('\n') ?? ''
      expect(text.split('**Réouverture des quais de Portneuf**')).toHaveLength(2)
      for (const quote of ['C’est un grand jour', 'Nous rouvrirons les quais', 'Rien n’est réglé'])
        expect(text.split(quote).length).toBeLessThanOrEqual(2)
      await close()
    },
  )

  test('what an earlier section has no room for is shown in the next one that has', async () => {
    const long = (i: number) => ({
      text: `${i} ${'La marée monte encore. '.repeat(40)}`.trim(),
      by: null,
      on: '2031-05-12',
    })
    const speech = dossierOf({
      title: 'Le port parle',
      publisher: 'Le Phare',
      published: '2031-05-13',
      quotes: Array.from({ length: 9 }, (_, i) => long(i + 1)),
    })
    const { message, close } = await written([speech], '2031-06-20', ['chronicle', 'news'])
    const shown = message.embeds?.map(({ description = '' }) => description.match(/(?<=«\s)\d/g) ?? []) ?? []
    expect(shown).toEqual([
      ['1', '2'],
      ['3', '4', '5'],
    ])
    const rests = components(message).map(({ custom_id: id }) =>
      decodeRest(id?.replace(/^digest:/, '') ?? ''),
    )
    expect(rests.map((rest) => rest?.offset)).toEqual([2, 6])
    await close()
  })

  test('what does not fit is a button away, in private, page after page to the last', async () => {
    const { message, writer, close } = await written(harbour(60), '2031-05-12')
    const next = (reply: Reply) => components(reply).find(({ label }) => /autres|Suite/.test(label ?? ''))
    const stateOf = (reply: Reply) => decodeRest(next(reply)?.custom_id?.replace(/^digest:/, '') ?? '')
    const pages: string[] = []
    for (let rest = stateOf(message); rest; ) {
      const reply = await writer.rest(rest, { locale: 'fr', today: '2031-05-20' })
      expect(reply.flags).toBe(64)
      expect(embedsLength(reply.embeds ?? [])).toBeLessThanOrEqual(6000)
      pages.push(reply.embeds?.[0]?.title ?? '')
      rest = stateOf(reply)
    }
    const stretches = pages.map((title) => /(\d+)–(\d+) sur (\d+)$/.exec(title)?.slice(1).map(Number) ?? [])
    const total = stretches[0]?.[2]
    expect(stretches.length).toBeGreaterThan(5)
    stretches.forEach(([first], at) => {
      expect(first).toBe(at === 0 ? 13 : (stretches[at - 1]?.[1] ?? 0) + 1)
    })
    expect(stretches.at(-1)).toEqual([expect.anything(), total, total])
    await close()
  })
})

import { describe, expect, test } from 'vitest'
import { decodeRest } from '../../../src/digest/message/rest-state.ts'
import { digestWriter } from '../../../src/digest/writer.ts'
import { embedsLength } from '../../../src/replies/fit/measure.ts'
import { publishersFrom } from '../../../src/replies/publishers.ts'
import type { Reply } from '../../../src/replies/reply.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { components } from '../../support/answers.ts'
import { harbour } from '../../support/harbour.ts'

/** A digest of a store with so many chronicles of a port. */
async function written(chronicles: number, date: string) {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  await store.put(harbour(chronicles).map((dossier) => ({ dossier, text: null })))
  const writer = digestWriter(
    { facts: store.facts, port: store.search, arrivals: store.digest.arrivals },
    { publishers: publishersFrom([]), quality: null },
  )
  const settings = { sections: ['today', 'ahead', 'news', 'quote'], topic: null, locale: 'fr' } as const
  const { message } = await writer.write(
    { id: 's1', settings, seen: 0, chronicle: null },
    { date, shownQuotes: new Set(), mark: 'v1234567890', lateSince: '09:00' },
  )
  return { message, writer, close: () => store.close() }
}

describe('the message of a digest', () => {
  test.each([0, 1, 5, 60])(
    'is one message within the limits, with %i chronicles more',
    async (chronicles) => {
      const { message, close } = await written(chronicles, '2031-05-12')
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

  test('what does not fit is a button away, in private, page after page to the last', async () => {
    const { message, writer, close } = await written(60, '2031-05-12')
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

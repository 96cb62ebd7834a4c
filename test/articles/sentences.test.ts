import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldSentences } from './gold-schema.ts'

const sentences = goldSentences.parse(
  JSON.parse(readFileSync(new URL('../fixtures/articles/sentences.json', import.meta.url), 'utf8')),
)

describe('annotated sentences', () => {
  it.each(sentences)('$id has its quotations in the text, in order', ({ text, quotes, notQuotes }) => {
    for (const { text: whole, parts = [whole] } of quotes) {
      let from = 0
      for (const part of parts) {
        const at = text.indexOf(part, from)
        expect(at, part).toBeGreaterThanOrEqual(0)
        from = at + part.length
      }
    }
    expect(notQuotes.filter((words) => !text.includes(words))).toEqual([])
  })

  it.each(sentences)('$id names speakers that the text names', ({ text, quotes }) => {
    const named = quotes.filter((quote) => quote.speakerKind === 'named')
    expect(
      named.flatMap((quote) => quote.speakers ?? [quote.speaker ?? '']).filter((who) => !text.includes(who)),
    ).toEqual([])
  })

  it('are many, with names of their own, a third of them kept apart', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
    const apart = sentences.filter(({ heldout }) => heldout).length
    expect(apart / sentences.length).toBeGreaterThan(0.3)
    expect(sentences.filter(({ quotes }) => quotes.length === 0).length).toBeGreaterThanOrEqual(30)
  })
})

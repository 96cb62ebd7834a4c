import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeState, encodeState } from '../../src/replies/state/codec.ts'
import { decodeEventState, type EventState, encodeEventState } from '../../src/replies/state/event-state.ts'
import { decodeQuoteState, encodeQuoteState, type QuoteState } from '../../src/replies/state/quote-state.ts'
import {
  decodeDocuments,
  encodeActorMenu,
  encodeDocuments,
  isActorMenu,
} from '../../src/replies/state/small-states.ts'

const asking = { locale: 'fr', today: '2022-01-21' } as const
const stateOf = (id: string | null) => id?.slice(id.indexOf(':') + 1) ?? ''

const events: readonly EventState[] = [
  { action: 'page', list: { of: 'search', text: 'otan 12 janvier', asking }, offset: 25 },
  {
    action: 'pick',
    list: { of: 'search', text: 'a|b\\c|', asking: { locale: 'en', today: '2031-12-31' } },
    offset: 0,
  },
  { action: 'list', list: { of: 'actor', actor: 'a1234567890' }, offset: 0 },
  { action: 'page', list: { of: 'actor', actor: 'a1234567890' }, offset: 9_999_975 },
  { action: 'choose' },
  { action: 'beside' },
  { action: 'open', event: 'e1234567890' },
  { action: 'sources', event: 'e1234567890', offset: 12 },
]

const quotes: readonly QuoteState[] = [
  { action: 'page', list: { of: 'search', query: { text: 'lavrov' }, asking }, offset: 5 },
  {
    action: 'page',
    list: {
      of: 'search',
      query: { text: '', speaker: 'Lavrov', to: '13 janvier', source: 'Le Phare' },
      asking,
    },
    offset: 0,
  },
  { action: 'list', list: { of: 'event', event: 'e1234567890' }, offset: 0 },
  { action: 'page', list: { of: 'actor', actor: 'a1234567890' }, offset: 10 },
  { action: 'ids', quotes: ['q1234567890', 'q2234567890'], offset: 5, total: 40 },
  { action: 'context', quote: 'q1234567890' },
  { action: 'choose' },
  { action: 'random' },
]

describe('the state of buttons', () => {
  test.each(events)('an event state comes back as it went: $action', (state) => {
    const id = encodeEventState(state)
    expect(id).toMatch(/^event:1/)
    expect(decodeEventState(stateOf(id))).toEqual(state)
  })

  test.each(quotes)('a quote state comes back as it went: $action', (state) => {
    const id = encodeQuoteState(state)
    expect(id).toMatch(/^quote:1/)
    expect(decodeQuoteState(stateOf(id))).toEqual(state)
  })

  test('small states come back too', () => {
    expect(isActorMenu(stateOf(encodeActorMenu()))).toBe(true)
    expect(decodeDocuments(stateOf(encodeDocuments(30)))).toBe(30)
  })

  test('of any query either fits and comes back, or is left out', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 })
    fc.assert(
      fc.property(text, text, fc.nat({ max: 9_000_000 }), (words, speaker, offset) => {
        const state = {
          action: 'page',
          list: { of: 'search', query: { text: words, speaker }, asking },
          offset,
        } as const
        const id = encodeQuoteState(state)
        if (id === null) return
        expect(id.length).toBeLessThanOrEqual(100)
        const read = decodeQuoteState(stateOf(id))
        expect(read).not.toBeNull()
        // The same components lead to the same state for ever: what is read is written the same again.
        expect(read && encodeQuoteState(read)).toBe(id)
      }),
      { seed: 5 },
    )
  })

  test('a query too long for a custom_id has no state', () => {
    const list = { of: 'search', text: 'x'.repeat(100), asking } as const
    expect(encodeEventState({ action: 'page', list, offset: 0 })).toBeNull()
    expect(encodeState('quote', { action: 'p', fields: ['😀'.repeat(50)] })).toBeNull()
  })

  const strange = [
    '',
    '1',
    '0ps|0|fabc|lavrov',
    '2ps|0|fabc|x',
    '1ps',
    '1ps|',
    '1ps|-1|feog|x',
    '1ps|zzzzzz|feog|x',
    '1ps|0||x',
    '1ps|0|xeog|x',
    '1ps|0|f|x',
    '1pa|0|',
    '1pa|0|<@1>',
    '1pz|0|a1',
    '1i|0|1',
    '1i|0||q1',
    '1i|0|1|<@1>',
    '1c|',
    '1c|a b',
    '1o',
    '1s|0|',
    '1ms|0|feog|x\\',
    `1${'|'.repeat(98)}`,
    'x'.repeat(5000),
    '\u0000',
    '1d|zzzzz',
    '1d|',
    '1la',
    '1pe|0',
  ]

  test.each(strange)('a state that was never written is refused: %j', (text) => {
    for (const decode of [decodeQuoteState, decodeEventState]) {
      const read = decode(text)
      if (read !== null) expect(['choose', 'random', 'page', 'pick', 'beside']).toContain(read.action)
    }
    expect(decodeDocuments(text)).toBeNull()
  })

  test('nothing makes the readers throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (tail) => {
        for (const text of [tail, `1${tail}`, `1ps|0|feog|${tail}`]) {
          decodeState(text)
          decodeQuoteState(text)
          decodeEventState(text)
          decodeDocuments(text)
          isActorMenu(text)
        }
      }),
      { seed: 6, numRuns: 500 },
    )
  })
})

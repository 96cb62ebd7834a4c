import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorBrief } from '../../src/domain/actor.ts'
import type { Event } from '../../src/domain/event.ts'
import type { SourcedQuote } from '../../src/domain/quote.ts'
import { createSearch } from '../../src/search/create-search.ts'
import type { Answer } from '../../src/search/search.ts'
import type { SearchPort } from '../../src/store/search-port.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { asking, page, searchOver, told } from './support/ask.ts'
import { world } from './support/world.ts'

const search = searchOver()

describe('queries at fault', () => {
  it.each([
    ['', 'invalid empty: '],
    [' \n\t ', 'invalid empty: '],
    ['\u0000\u0001\u0007', 'invalid empty: '],
    ['<@123456789012345678>', 'invalid empty: '],
    ['<:tank:123456789>', 'invalid empty: '],
    ['🎉🎉🎉', 'none'],
    ['**__~~||', 'none'],
    ['« »', 'none'],
    ['@everyone', 'none'],
    ['31 février', 'invalid impossible-date: 31 fevrier'],
    ['du 13 au 10 janvier', 'invalid reversed-range: du 13 au 10 janvier'],
    ['a'.repeat(6000), `invalid too-long: ${'a'.repeat(40)}`],
    ['ж'.repeat(900), 'none'],
    ['otan '.repeat(190), 'found 1: réunion du Conseil Otan-Russie'],
    ['**otan** ||conseil|| `russie`', 'found 1: réunion du Conseil Otan-Russie'],
    ['<@123456789012345678> otan', 'found 1: réunion du Conseil Otan-Russie'],
    ['"otan" OR 1=1; --', 'unsure: réunion du Conseil Otan-Russie · 12 janv. 2022'],
    ['otan*', 'found 1: réunion du Conseil Otan-Russie'],
  ])('%j', async (query, expected) => {
    expect(told(await search.events(query, page, asking))).toBe(expected)
  })

  it('get an answer and valid ranges, whatever they are', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'otan',
        'lavrov',
        'ultimatum',
        '12 janvier',
        '12/2022',
        'le',
        'l’',
        '«',
        '<@1>',
        '2022-01-12',
      ),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '))
    await fc.assert(
      fc.asyncProperty(text, text, async (query, option) => {
        const answers: readonly Answer<Event | ActorBrief | SourcedQuote>[] = [
          await search.events(query, page, asking),
          await search.actors(query, asking),
          await search.quotes(
            { text: query, speaker: option, from: option, to: query, source: option },
            page,
            asking,
          ),
          await search.quotes({ text: query }, page, asking),
        ]
        for (const answer of answers) {
          expect(told(answer)).not.toBe('')
          for (const { item, ranges } of answer.kind === 'found' ? answer.matches : []) {
            const shown = 'label' in item ? item.label : 'text' in item ? item.text : item.name
            let last = 0
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(shown.length)
              last = end
            }
          }
        }
        for (const list of [
          await search.completeEvent(query, asking),
          await search.completeQuote(query, asking),
          await search.completeActor(query, asking),
          await search.completeSource(query, asking),
          await search.completeDate(query, asking),
        ])
          expect(list.length).toBeLessThanOrEqual(25)
      }),
      { seed: 11, numRuns: 120 },
    )
  })
})

describe('however long a query is', () => {
  const store = createMemoryStore(world)
  let asked = 0
  const counted: SearchPort = {
    match: (...question) => {
      asked += 1
      return store.search.match(...question)
    },
    fetch: (...question) => {
      asked += 1
      return store.search.fetch(...question)
    },
    vocabulary: (kind) => store.search.vocabulary(kind),
    named: (name) => {
      asked += 1
      return store.search.named(name)
    },
  }
  const search = createSearch({ facts: store.facts, port: counted })
  const long = (text: string): string => text.repeat(2000).slice(0, 1990)

  it.each(['1 ', 'otan ', '12 janvier ', 'du 1 au ', 'Lavrov Blinken ', 'xylophone 3 ', 'de la ', 'é'])(
    '« %s… » asks the store a few dozen questions at most',
    async (text) => {
      const query = long(text)
      for (const ask of [
        () => search.events(query, page, asking),
        () => search.quotes({ text: query }, page, asking),
        () => search.actors(query, asking),
        () => search.completeEvent(query, asking),
        () => search.completeQuote(query, asking),
        () => search.completeActor(query, asking),
        () => search.completeDate(query, asking),
      ]) {
        asked = 0
        await ask()
        expect(asked).toBeLessThan(100)
      }
    },
  )
})

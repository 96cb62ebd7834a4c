import { createHash } from 'node:crypto'
import type { Day } from '../../domain/civil-date.ts'
import type { SourcedQuote } from '../../domain/quote.ts'
import type { Sources } from './sources.ts'
import type { Topic } from './topic.ts'

export interface Chosen {
  readonly quote: SourcedQuote
  /** All were shown: a new round begins. */
  readonly anew: boolean
}

/** So many are looked at for a whole sentence of a named speaker. */
const PICKY = 40
const MOST_OF_TOPIC = 1000

/**
 * A quote that was not shown in this round, the same for the same digest each time. Whole sentences of named
 * speakers go first, as far as one is near; null where there is no quote at all.
 */
export async function quoteOfTheDay(
  subscription: string,
  date: Day,
  shown: ReadonlySet<string>,
  topic: Topic,
  sources: Sources,
): Promise<Chosen | null> {
  const quotes = await candidates(topic, sources)
  if (quotes.total === 0) return null
  const start = numberOf(`${subscription} ${date}`) % quotes.total
  let fallback: SourcedQuote | null = null
  // One more than were shown cannot all have been shown.
  const reach = Math.min(quotes.total, Math.max(PICKY, shown.size + 1))
  for (let step = 0; step < reach; step += 1) {
    if (fallback && step >= PICKY) break
    const quote = await quotes.at((start + step) % quotes.total)
    if (!quote || shown.has(quote.id)) continue
    if (isWhole(quote)) return { quote, anew: false }
    fallback ??= quote
  }
  if (fallback) return { quote: fallback, anew: false }
  const again = await quotes.at(start)
  return again && { quote: again, anew: true }
}

const isWhole = ({ extent, speaker }: SourcedQuote): boolean =>
  extent === 'full' && speaker !== null && !speaker.unnamed && speaker.name !== null

interface Candidates {
  readonly total: number
  at(position: number): Promise<SourcedQuote | null>
}

async function candidates({ actors, queries }: Topic, { facts, port }: Sources): Promise<Candidates> {
  const [actor] = actors
  if (actor !== undefined) {
    const read = (offset: number) => facts.quotesBy(actor, { offset, limit: 1 })
    const { total } = await read(0)
    if (total > 0)
      return {
        total,
        at: async (position) => (await read(position)).items[0] ?? null,
      }
  }
  const words = queries.find(({ groups }) => groups.length > 0)
  if (words) {
    const ids = await port.match('quote', words.groups, words.filter, MOST_OF_TOPIC)
    return {
      total: ids.length,
      at: async (position) => facts.quote(ids[position] ?? ''),
    }
  }
  const { quotes: total } = await facts.holdings()
  return { total, at: (position) => facts.quoteAt((position + 0.5) / total) }
}

/** A whole number that any text has, the same on every machine. */
const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6)

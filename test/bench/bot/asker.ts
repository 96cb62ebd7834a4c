import type { Store } from '../../../src/store/store.ts'
import { words } from '../../../src/text/fold.ts'
import type { Asking } from '../../support/discord/asking.ts'
import type { StandIn } from '../../support/discord/stand-in.ts'
import type { Asked } from '../../support/discord/world.ts'
import { below, createRandom, pick } from '../search/random.ts'

/** Asks one thing or another, as people would. */
export type Asker = (discord: StandIn) => Asked

interface Known {
  readonly words: readonly string[]
  readonly speaker: string | null
  readonly day: string
}

/** What there is to be asked: words, speakers and days of quotes that the store holds. */
async function sampleOf(store: Store, size: number, random: () => number): Promise<readonly Known[]> {
  const quotes = await Promise.all(Array.from({ length: size }, () => store.facts.quoteAt(random())))
  return quotes.flatMap((quote) => {
    if (!quote) return []
    const own = words(quote.text).filter((word) => word.length > 3)
    return [
      { words: own, speaker: quote.speaker?.name ?? null, day: quote.article.published.date ?? '2020-01-01' },
    ]
  })
}

/**
 * Two in five look for words, one for a day, one for an actor, one types and is completed; in French and in English,
 * from each of the servers. `sample` quotes give all words, days and speakers: the fewer, the more is asked again.
 */
export async function createAsker(
  store: Store,
  { seed, sample }: { readonly seed: number; readonly sample: number },
  guilds: readonly string[],
): Promise<Asker> {
  const random = createRandom(seed)
  const known = await sampleOf(store, sample, random)
  const some = (list: readonly string[]) => {
    const from = below(random, Math.max(1, list.length - 2))
    return list.slice(from, from + 3).join(' ') || 'paix'
  }
  return (discord) => {
    const { words: own, speaker, day } = pick(random, known)
    const asking: Asking = { guild: pick(random, guilds), locale: pick(random, ['fr', 'en-US']) }
    const kind = below(random, 5)
    if (kind <= 1) return discord.slash('quote', { query: some(own) }, asking)
    if (kind === 2) return discord.slash('event', { query: day.slice(0, 10) }, asking)
    if (kind === 3) return discord.slash('actor', { name: speaker ?? 'Moscou' }, asking)
    const typed = (own[0] ?? 'paix').slice(0, 1 + below(random, 6))
    return discord.type('quote', 'query', { query: typed }, asking)
  }
}

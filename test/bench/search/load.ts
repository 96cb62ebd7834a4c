import type { Dossier } from '../../../src/domain/dossier.ts'
import type { Store } from '../../../src/store/store.ts'

/** What an article cost when the corpus had come to so many quotes. */
interface Mark {
  readonly quotes: number
  /** Microseconds of processor time in the store, of each article of the last quarter. */
  readonly each: number
}

/** Seconds of a load; the time in which articles are generated is none of it. */
export interface Loaded {
  readonly articles: number
  readonly quotes: number
  /** In the store, by the clock and of the processor. */
  readonly storing: number
  readonly processor: number
  /** At the end, once: by the clock, and of the processor. */
  readonly tidying: number
  readonly marks: readonly Mark[]
}

const BATCH = 500
/** Quotes at which a mark is due; another one at the end. */
const MARKS = [10_000, 100_000, 1_000_000]

interface Batch {
  readonly articles: number
  readonly quotes: number
  /** Seconds of processor time. */
  readonly spent: number
}

/** Puts the articles into the store in large batches and ends as an ingest does; tells how far it is. */
export async function load(
  store: Store,
  dossiers: Iterable<Dossier>,
  progress: (articles: number) => void = () => undefined,
): Promise<Loaded> {
  const batches: Batch[] = []
  let storing = 0
  const put = async (batch: readonly Dossier[]): Promise<void> => {
    const [begun, before] = [performance.now(), process.cpuUsage()]
    await store.put(batch.map((dossier) => ({ dossier, text: null })))
    const { user, system } = process.cpuUsage(before)
    storing += (performance.now() - begun) / 1000
    const last = batches.at(-1) ?? { articles: 0, quotes: 0, spent: 0 }
    const quotes = batch.reduce((sum, dossier) => sum + dossier.quotes.length, 0)
    batches.push({
      articles: last.articles + batch.length,
      quotes: last.quotes + quotes,
      spent: last.spent + (user + system) / 1e6,
    })
    if (batch.length > 0) progress(last.articles + batch.length)
  }
  const batch: Dossier[] = []
  for (const dossier of dossiers) {
    batch.push(dossier)
    if (batch.length === BATCH) await put(batch.splice(0))
  }
  if (batch.length > 0) await put(batch)
  const marks = marksOf(batches)
  const stored = storing
  await put([])
  const { articles, quotes, spent } = batches.at(-1) ?? { articles: 0, quotes: 0, spent: 0 }
  return { articles, quotes, storing, processor: spent, tidying: storing - stored, marks }
}

function marksOf(batches: readonly Batch[]): Mark[] {
  const total = batches.at(-1)?.quotes ?? 0
  return [...new Set([...MARKS.filter((mark) => mark < total), total])].flatMap((mark) => {
    const upTo = batches.findLast(({ quotes }) => quotes <= mark)
    const from = batches.findLast(({ quotes }) => quotes <= mark * 0.75)
    if (!upTo || !from || upTo === from) return []
    return [{ quotes: mark, each: ((upTo.spent - from.spent) / (upTo.articles - from.articles)) * 1e6 }]
  })
}

/** One line for each mark, and one for the whole. */
export function loadReport({ articles, quotes, storing, processor, tidying, marks }: Loaded): string {
  return [
    ...marks.map(
      (mark) =>
        `  at ${String(mark.quotes).padStart(9)} quotes an article costs ${mark.each.toFixed(0).padStart(6)} µs of processor time`,
    ),
    `loaded ${articles} articles, ${quotes} quotes in ${storing.toFixed(1)} s in the store (processor ${processor.toFixed(1)} s; ` +
      `${tidying.toFixed(1)} s of it to tidy at the end)`,
  ].join('\n')
}

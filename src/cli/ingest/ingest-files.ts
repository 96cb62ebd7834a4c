import type { Article } from '../../domain/article.ts'
import type { Deposit, PutOutcome, Store } from '../../store/store.ts'
import type { Io } from '../surroundings.ts'
import type { FileProblem } from '../wording/wording.ts'
import { wordings } from '../wording/wordings.ts'
import type { Extraction } from './extraction.ts'
import { inOrder } from './in-order.ts'
import type { IngestOptions } from './options.ts'
import type { IngestProgress } from './progress.ts'
import { type PlacedReading, readings } from './readings.ts'
import type { Place, Resume } from './resume.ts'

/** A document that was left out. */
interface Refusal {
  readonly file: string
  readonly line?: string
  readonly problem: FileProblem
}

export interface Tally {
  readonly outcomes: Record<PutOutcome, number>
  readonly refused: Refusal[]
}

export interface Run {
  readonly io: Io
  readonly store: Store
  readonly progress: IngestProgress
  readonly extraction: Extraction
  readonly resume: Resume
  readonly from: Place | null
  readonly options: IngestOptions
}

/** Articles of one transaction, and characters. */
const BATCH = 200
const BATCH_CHARACTERS = 8_000_000
/** Articles that are extracted at once, and characters: enough for all threads, and no more memory. */
const AHEAD = 64
const AHEAD_CHARACTERS = 16_000_000

type Extracted = PlacedReading & { readonly result: Deposit | FileProblem }

/** Reads, extracts and stores, in the order of the files, until all is done or the operator stops it. */
export async function ingestFiles(files: readonly string[], run: Run): Promise<Tally> {
  const { io, store, progress, resume, from, options } = run
  const words = wordings[io.locale]
  const tally: Tally = { outcomes: { added: 0, replaced: 0, unchanged: 0 }, refused: [] }
  let pending: Deposit[] = []
  let characters = 0
  const deposit = async (after: Place): Promise<void> => {
    const outcomes = pending.length > 0 ? await store.put(pending) : []
    for (const outcome of outcomes) tally.outcomes[outcome] += 1
    pending = []
    characters = 0
    await resume.reached(after)
  }
  const read = readings(files, from, options.published, io.stop)
  let last: Place | null = null
  for await (const { result, name, line, after, bytes } of extracted(read, run)) {
    last = after
    if (typeof result === 'string') {
      tally.refused.push({ file: name, ...(line !== undefined && { line }), problem: result })
      progress.say(words.at(name, line, words.problem[result]))
    } else {
      pending.push(result)
      characters += result.text?.length ?? 0
      if (pending.length >= BATCH || characters >= BATCH_CHARACTERS) await deposit(after)
    }
    progress.show({ file: after.file, bytes, articles: 1 })
  }
  if (last) await deposit(last)
  if (io.stop.aborted) return tally
  await finish(store, tally)
  await resume.done()
  return tally
}

/** What was put is a share of the store from which it is worth looking through all of it. */
const MUCH = 0.1

/** Finishes what batches leave undone, where it was much: that costs as much as the store is large. */
async function finish(store: Store, { outcomes: { added, replaced } }: Tally): Promise<void> {
  if (added + replaced === 0) return
  const { articles } = await store.facts.holdings()
  if (added + replaced >= MUCH * articles) await store.put([])
}

function extracted(
  read: AsyncIterable<PlacedReading>,
  { extraction, progress }: Run,
): AsyncGenerator<Extracted> {
  const factsOf = async (article: Article): Promise<Deposit | 'extraction'> => {
    try {
      return { dossier: await extraction.dossier(article), text: article.text }
    } catch (error) {
      progress.say(String(error))
      return 'extraction'
    }
  }
  return inOrder(read, {
    work: async (item) => {
      const { reading } = item
      return { ...item, result: reading.ok ? await factsOf(reading.value) : reading.code }
    },
    weight: ({ reading }) => (reading.ok ? reading.value.text.length : 0),
    most: AHEAD_CHARACTERS,
    width: AHEAD,
  })
}

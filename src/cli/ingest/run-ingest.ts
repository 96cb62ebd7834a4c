import { availableParallelism } from 'node:os'
import type { PutOutcome } from '../../store/store.ts'
import { StoreError, type StoreProblem } from '../../store/store-problem.ts'
import { EXIT, type Io, type Surroundings } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'
import { createExtraction } from './extraction.ts'
import { filesAt } from './files.ts'
import { ingestFiles, type Tally } from './ingest-files.ts'
import type { IngestOptions } from './options.ts'
import { ingestProgress } from './progress.ts'
import { resumeOf } from './resume.ts'
import { sizesOf } from './sizes.ts'

const OUTCOMES = ['added', 'replaced', 'unchanged', 'refused'] as const satisfies (PutOutcome | 'refused')[]

function report({ outcomes, refused }: Tally, io: Io, json: boolean): void {
  if (json) {
    io.print(`${JSON.stringify({ ...outcomes, refused })}\n`)
    return
  }
  const { outcome, ingested } = wordings[io.locale]
  const counts = { ...outcomes, refused: refused.length }
  const parts = OUTCOMES.flatMap((name) => (counts[name] > 0 ? [outcome[name](counts[name])] : []))
  const stored = outcomes.added + outcomes.replaced + outcomes.unchanged
  io.print(`${ingested(stored, parts)}\n`)
}

/** Problems of a store that nobody writes into any more: what was in it is not promised to be there. */
const LOST: readonly StoreProblem[] = ['damaged', 'not-a-store', 'newer-version']

/**
 * Puts documents into the operator's store. A bad document is told and left out, the others are stored; exit 1 at
 * the end. Interrupted, what was read so far is kept, and the same command goes on from there. So it does after the
 * store failed, which rejects with a `StoreError`.
 */
export async function runIngest(
  paths: readonly string[],
  options: IngestOptions,
  { io, open }: Surroundings,
): Promise<number> {
  const words = wordings[io.locale]
  const files = await filesAt(paths)
  if (files.length === 0) {
    io.complain(words.noFiles)
    return EXIT.failed
  }
  const opened = await open({ withCorpus: false })
  if (!opened.ok) {
    io.complain(opened.detail ?? '')
    return EXIT.unusable
  }
  const { store, close } = opened.value
  // Standard input is not there a second time.
  const kept = (what: string) => (files.includes('-') ? what : `${what} ${words.goesOn}`)
  const sizes = await sizesOf(files)
  const progress = await ingestProgress(sizes, io)
  const extraction = createExtraction(options.jobs ?? availableParallelism())
  try {
    const resume = await resumeOf(store.notes, files, options.published ?? '')
    if (resume.from && options.again) await resume.done()
    const from = options.again ? null : resume.from
    if (from) progress.say(words.resumed(from.file, from.articles))
    const tally = await ingestFiles(files, { io, store, progress, extraction, resume, from, options })
    progress.end()
    report(tally, io, options.json === true)
    if (io.stop.aborted) io.complain(kept(words.stopped))
    return io.stop.aborted ? EXIT.interrupted : tally.refused.length > 0 ? EXIT.failed : EXIT.done
  } catch (error) {
    progress.end()
    if (error instanceof StoreError && !LOST.includes(error.code)) io.complain(kept(words.halted))
    throw error
  } finally {
    await extraction.close()
    await close()
  }
}

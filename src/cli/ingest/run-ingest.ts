import type { Day } from '../../domain/civil-date.ts'
import { createExtract, dossierOf } from '../../extract/extract.ts'
import type { Deposit, PutOutcome, Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-problem.ts'
import { EXIT, type Io, type Surroundings } from '../surroundings.ts'
import type { FileProblem } from '../wording/wording.ts'
import { wordings } from '../wording/wordings.ts'
import { articlesOf } from './articles-of.ts'
import { filesAt } from './files.ts'
import { createProgress, type Progress } from './progress.ts'

export interface IngestOptions {
  readonly json?: boolean
  readonly published?: Day
}

/** A document that was left out. */
interface Refusal {
  readonly file: string
  readonly line?: string
  readonly problem: FileProblem
}

interface Tally {
  readonly outcomes: Record<PutOutcome, number>
  readonly refused: Refusal[]
}

/** Articles of one transaction. */
const BATCH = 200

interface Run {
  readonly io: Io
  readonly store: Store
  readonly progress: Progress
  readonly options: IngestOptions
}

async function ingestFiles(files: readonly string[], { io, store, progress, options }: Run): Promise<Tally> {
  const words = wordings[io.locale]
  const extract = createExtract()
  const tally: Tally = {
    outcomes: { added: 0, replaced: 0, unchanged: 0 },
    refused: [],
  }
  const pending: Deposit[] = []
  const deposit = async (): Promise<void> => {
    const deposits = pending.splice(0)
    const outcomes = deposits.length > 0 ? await store.put(deposits) : []
    for (const outcome of outcomes) tally.outcomes[outcome] += 1
  }
  for (const [done, file] of files.entries()) {
    progress.show(done)
    for await (const { reading, line } of articlesOf(file, options.published)) {
      if (io.stop.aborted) break
      if (reading.ok) {
        const extraction = extract(reading.value)
        pending.push({
          dossier: dossierOf(extraction),
          text: extraction.article.text,
        })
        if (pending.length >= BATCH) await deposit()
      } else {
        tally.refused.push({
          file,
          ...(line !== undefined && { line }),
          problem: reading.code,
        })
        progress.say(words.at(file, line, words.problem[reading.code]))
      }
    }
    if (io.stop.aborted) break
  }
  await deposit()
  progress.show(files.length)
  return tally
}

const OUTCOMES = ['added', 'replaced', 'unchanged', 'refused'] as const

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

/**
 * Puts documents into the operator's store. A bad document is told and left out, the others are stored; exit 1 at
 * the end. Interrupted, what was read so far is kept.
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
  const progress = await createProgress(files.length, io)
  try {
    const tally = await ingestFiles(files, { io, store, progress, options })
    progress.end()
    report(tally, io, options.json === true)
    if (io.stop.aborted) io.complain(words.stopped)
    return io.stop.aborted ? EXIT.interrupted : tally.refused.length > 0 ? EXIT.failed : EXIT.done
  } catch (error) {
    progress.end()
    if (!(error instanceof StoreError)) throw error
    io.complain(`${words.problem.store} (${error.code})`)
    return EXIT.unusable
  } finally {
    await close()
  }
}

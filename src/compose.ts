import { randomUUID } from 'node:crypto'
import type { Command } from '../commands/command.ts'
import { createCommands } from '../commands/index.ts'
import { daysIn } from './digest/schedule/local-time.ts'
import { digestWriter } from './digest/writer.ts'
import type { Instant } from './domain/digest.ts'
import { fail, ok, type Result } from './domain/result.ts'
import { catalogue } from './interactions/catalogue.ts'
import type { InteractionDeps } from './interactions/deps.ts'
import { createKeep } from './interactions/keep.ts'
import type { Log } from './interactions/log.ts'
import { systemTimer } from './interactions/timer.ts'
import { layOver, type Tell } from './overlay/lay-over.ts'
import type { Overlay } from './overlay/overlay.ts'
import type { Reply } from './replies/reply.ts'
import { createSearch } from './search/create-search.ts'
import type { Completion } from './search/search.ts'
import { createMetrics, type Metrics } from './server/metrics/metrics.ts'
import { loadFirstCorpus } from './start/first-corpus.ts'
import { readReferences } from './start/references.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { StoreError, type StoreProblem } from './store/store-problem.ts'
import { stableId } from './text/stable-id.ts'

export interface App {
  readonly store: Store
  readonly commands: readonly Command[]
  /** For the adapter between Discord's interactions and the commands. */
  readonly deps: InteractionDeps
  readonly metrics: Metrics
  /** Whether the store answers. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

export interface ComposeSettings {
  /** A file, `:memory:`, or an address that begins with `postgres://`. */
  readonly database: string
  /** A second address, of a copy that answers reads; none where it is null or left out. */
  readonly databaseReads?: string | null
  /** IANA name of the zone in which « aujourd'hui » is counted. */
  readonly timeZone: string
  /** Whether an empty store is given the dossiers of `data/corpus`; it is unless this is false. */
  readonly withCorpus?: boolean
  /** The operator's corrections; null or left out: those that the store follows already. */
  readonly overlay?: Overlay | null
  /** Hears of corrections that fit nothing. */
  readonly tell?: Tell
  /** The clock; the system's where it is left out. */
  readonly now?: () => Instant
}

/** `data/` beside `src/`, wherever the program is started from. */
const DATA = new URL('../data/', import.meta.url)

/** Builds store, search and commands, once, for whatever entry point. */
export async function compose(
  {
    database,
    databaseReads = null,
    timeZone,
    withCorpus = true,
    now = Date.now,
    overlay = null,
    tell,
  }: ComposeSettings,
  log: Log,
): Promise<Result<App, StoreProblem>> {
  const opened = await openStore(database, databaseReads)
  if (!opened.ok) return opened
  let store = opened.value
  try {
    const layered = await layOver(store, overlay, tell ?? (() => undefined))
    store = layered.store
    if (withCorpus) await loadFirstCorpus(store, new URL('corpus/', DATA), log)
    await layered.settle()
  } catch (error) {
    await store.close()
    if (error instanceof StoreError) return fail(error.code, database)
    throw error
  }
  const references = readReferences(DATA)
  const commands = createCommands(references)
  const { facts } = store
  const dayAt = daysIn(timeZone)
  const today = () => dayAt(now())
  const ready = () =>
    facts.period().then(
      () => true,
      () => false,
    )
  const metrics = createMetrics(store, today)
  const keeping = { version: () => store.version(), now: () => performance.now() }
  const deps: InteractionDeps = {
    commands: catalogue(commands),
    facts,
    search: createSearch({ facts, port: store.search, now: keeping.now }),
    kept: { replies: createKeep<Reply>(keeping), completions: createKeep<readonly Completion[]>(keeping) },
    digest: {
      store: store.digest,
      writer: digestWriter({ facts, port: store.search, arrivals: store.digest.arrivals }, references),
      access: async () => ({ kind: 'unknown' }),
      newId: () => stableId('s', randomUUID()),
    },
    today,
    now,
    random: Math.random,
    timer: systemTimer,
    failureId: () => {
      metrics.failure()
      return stableId('f', randomUUID())
    },
    log,
    watch: metrics.watch,
  }
  return ok({ store, commands, deps, metrics, ready, close: () => store.close() })
}

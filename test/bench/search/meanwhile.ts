import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSearch } from '../../../src/search/create-search.ts'
import type { Asking } from '../../../src/search/search.ts'
import { asNpmDoes, ROOT } from '../../support/programs.ts'
import type { Meanwhile, MeanwhileJob } from './job.ts'
import { openStore } from './open-store.ts'

// Look-ups of one process while `verbatim ingest`, another one, writes into the same store. Takes the path of a job,
// writes what it measured to the standard output.

const PAUSE_MS = 5
const WARM = 60

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as MeanwhileJob
const store = await openStore(job.store)
const search = createSearch({ facts: store.facts, port: store.search, now: () => performance.now() })
const asking: Asking = { today: '2023-01-01', locale: 'fr' }
const five = { offset: 0, limit: 5 }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const lookUp = (at: number) =>
  search.quotes({ text: job.queries[at % job.queries.length]?.query ?? '' }, five, asking)
const complete = (at: number) =>
  search.completeQuote(job.beginnings[at % job.beginnings.length] ?? '', asking)
const held = async () => (await store.facts.holdings()).articles

for (let at = 0; at < WARM; at += 1) {
  await lookUp(at)
  await complete(at)
}
const before = await held()
const ingest = spawn(
  process.execPath,
  [...asNpmDoes('src/cli/main.ts'), 'ingest', job.documents, '--jobs', '1'],
  { cwd: ROOT, env: { ...process.env, VERBATIM_DB: job.store }, stdio: ['ignore', 'ignore', 'ignore'] },
)
let ended = false
const exit = once(ingest, 'close').then(([code]) => {
  ended = true
  return code as number | null
})
// From its first transaction on.
while (!ended && (await held()) === before) await sleep(PAUSE_MS)
const begun = performance.now()
const lookups: number[] = []
const completions: number[] = []
for (let at = 0; !ended; at += 1) {
  lookups.push(await timed(() => lookUp(at)))
  await sleep(PAUSE_MS)
  completions.push(await timed(() => complete(at)))
  await sleep(PAUSE_MS)
}
const measured: Meanwhile = {
  exit: await exit,
  articles: (await held()) - before,
  seconds: (performance.now() - begun) / 1000,
  lookups,
  completions,
}
await store.close()
process.stdout.write(JSON.stringify(measured))

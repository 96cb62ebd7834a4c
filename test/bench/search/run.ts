import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, ROOT } from '../../../src/launch/bundle.ts'
import { moveBetween } from '../../../src/store/move/move-between.ts'
import { FRUGAL } from '../../support/programs.ts'
import { writeArticles } from './articles.ts'
import { makeDossiers, type Target, targetsOf } from './corpus.ts'
import { beginnings, damage } from './damage.ts'
import type { Job, Meanwhile, MeanwhileJob, Measured, ScanJob, Scanned } from './job.ts'
import { load, loadReport } from './load.ts'
import { openStore } from './open-store.ts'
import { readOptions } from './options.ts'
import { below, createRandom } from './random.ts'
import { meanwhileReport, report } from './report.ts'

const HERE = 'test/bench/search'
const fromSource = (script: string): readonly string[] => ['--import', 'tsx', join(ROOT, HERE, script)]
const MEANWHILE = fromSource('meanwhile.ts')
const SCAN = fromSource('scan.ts')

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const options = readOptions(process.argv.slice(2))
const { records, seed } = options
const address = options.server ?? options.file
say(`seed ${seed}, ${records} quotes, store ${address}`)

const wanted = options.queries * 4
const sampling = createRandom(seed + 1)
const chosen = new Set(Array.from({ length: wanted }, () => below(sampling, records)))
const targets: Target[] = []
let count = 0
function* watched(): Generator<ReturnType<typeof makeDossiers> extends Generator<infer Each> ? Each : never> {
  for (const dossier of makeDossiers(records, seed)) {
    for (const target of targetsOf(dossier)) {
      if (chosen.has(count)) targets.push(target)
      count += 1
    }
    yield dossier
  }
}

if (!existsSync(options.file)) {
  const store = await openStore(options.file)
  const loaded = await load(store, watched(), (articles) => {
    if (articles % 20_000 === 0) say(`  ${articles} articles`)
  })
  say(loadReport(loaded))
  await store.close()
} else for (const _ of watched());

if (options.server !== null) {
  const start = performance.now()
  const stop = new AbortController().signal
  const moved = await moveBetween(options.file, options.server, {
    replace: false,
    stop,
    tell: () => undefined,
  })
  if (!moved.ok) throw new Error(`${moved.code}: ${options.server}`)
  say(
    `${moved.value.outcome}: ${moved.value.rows} rows in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
}

mkdirSync(join(ROOT, '.cache'), { recursive: true })
const folder = mkdtempSync(join(ROOT, '.cache/bench-'))
// Compiled, as the programs are: what a loader of TypeScript takes is no memory of a search.
await bundle([`${HERE}/measure.ts`], { folder, base: join(ROOT, HERE) })
const MEASURE = [FRUGAL, join(folder, 'measure.js')]
const inProcess = <Report>(
  script: readonly string[],
  job: Job | MeanwhileJob | ScanJob,
  flags: readonly string[] = [],
): Report => {
  const path = join(folder, 'job.json')
  writeFileSync(path, JSON.stringify(job))
  const output = execFileSync(process.execPath, [...flags, ...script, path], {
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output.toString()) as Report
}

const shuffled = targets.map((target) => ({ target, at: sampling() })).sort((a, b) => a.at - b.at)
const sets = [0, 1].map((half) => {
  const own = shuffled.filter((_, i) => i % 2 === half).map(({ target }) => target)
  const random = createRandom(seed + 2 + half)
  return { queries: damage(random, own, options.queries), beginnings: beginnings(random, own, 240) }
})
const runs = sets.map((set) => inProcess<Measured>(MEASURE, { store: address, ...set }))
const sampled = sets[0]?.queries.slice(0, options.scan) ?? []
const scanned =
  options.scan > 0
    ? inProcess<Scanned>(SCAN, { records, seed, queries: sampled }, ['--max-old-space-size=12000'])
    : null
const sample = scanned
  ? inProcess<Measured>(MEASURE, { store: address, queries: sampled, beginnings: [] }).recall
  : null
say(report(records, runs, sample, scanned))
const [asked] = sets
if (options.ingesting > 0 && asked) {
  const documents = writeArticles(join(folder, 'articles.jsonl'), options.ingesting, seed + 9)
  const copy = join(folder, 'copy.sqlite')
  copyFileSync(options.file, copy)
  say(meanwhileReport(inProcess<Meanwhile>(MEANWHILE, { store: copy, documents, ...asked })))
}
rmSync(folder, { recursive: true })

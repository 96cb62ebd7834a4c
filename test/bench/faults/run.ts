// Kills processes at work on a store and looks at what is left: `npm run bench:faults -- --rounds 200 --store postgres`.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRandom, type Random } from '../search/random.ts'
import { bundle } from './bundle.ts'
import { runIngests } from './ingests.ts'
import { runMigrations } from './migrations.ts'
import { runPairs } from './pairs.ts'
import { add, isBad, newTally, type Tally, tallyLine } from './tally.ts'

const { values } = parseArgs({
  options: {
    /** Kills, over all kinds of work. */
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20220327' },
    store: { type: 'string', default: 'sqlite' },
  },
})
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
const kind = values.store === 'postgres' ? 'postgres' : 'sqlite'
const print = (line: string): void => void process.stdout.write(`${line}\n`)

print(`seed ${seed}, ${kind}`)
// A server brings a schema up to date in one step of its own.
const migrated = kind === 'sqlite' ? Math.round(rounds * 0.45) : 0
const paired = Math.round((rounds - migrated) * 0.65)
const put = await bundle(join(import.meta.dirname, '../../support/put-tales.ts'))
const works: readonly (readonly [string, number, (rounds: number, random: Random) => Promise<Tally>])[] = [
  ['an ingest', rounds - migrated - paired, (some, random) => runIngests(some, kind, random)],
  ['two at once on one store', paired, (some, random) => runPairs(some, kind, random, [put.file])],
  ['a migration', migrated, (some, random) => runMigrations(some, random, [put.file])],
]
const all = newTally()
const work = async ([name, some, run]: (typeof works)[number], at: number) => {
  if (some <= 0) return
  const tally = await run(some, createRandom(seed + at))
  print(tallyLine(name, tally))
  add(all, tally)
}
try {
  await Promise.all(works.map(work))
} finally {
  rmSync(put.folder, { recursive: true })
}
print(tallyLine('all', all))
process.exitCode = isBad(all) ? 1 : 0

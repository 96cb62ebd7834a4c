// Kills processes at work on a store and looks at what is left: `npm run bench:faults -- --rounds 200 --store postgres`.
import compilePrograms from '../../support/compile-programs.ts'
import { quickly } from '../../support/programs.ts'
import { readArguments } from '../arguments.ts'
import { createRandom, type Random } from '../search/random.ts'
import { runIngests } from './ingests.ts'
import { runMigrations } from './migrations.ts'
import { runMishaps } from './mishaps.ts'
import { runPairs } from './pairs.ts'
import { add, isBad, newTally, type Tally, tallyLine } from './tally.ts'

const values = readArguments({
  /** Kills, over all kinds of work. */
  rounds: '200',
  seed: '20220327',
  store: 'sqlite',
  /** One kind of work: `ingest`, `pairs` or `migrations`; or `mishaps`, faults that nobody is killed by. */
  only: null,
})
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
const kind = values.store === 'postgres' ? 'postgres' : 'sqlite'
const print = (line: string): void => void process.stdout.write(`${line}\n`)

interface Work {
  readonly name: string
  /** Of the rounds. */
  readonly share: number
  run(rounds: number, random: Random): Promise<Tally>
}

// Compiled, they start in a quarter of the time.
const removePrograms = await compilePrograms()
const put = quickly('test/support/put-tales.ts')
const works: Readonly<Record<string, Work>> = {
  ingest: {
    name: 'an ingest',
    share: 0.2,
    run: (some, random) => runIngests(some, kind, random),
  },
  pairs: {
    name: 'two at once on one store',
    share: 0.35,
    run: (some, random) => runPairs(some, kind, random, put),
  },
  migrations: {
    name: 'a migration',
    share: 0.45,
    run: (some, random) => runMigrations(some, random, put),
  },
}
// A server brings a schema up to date in one step of its own.
const possible = Object.entries(works).filter(([key]) => kind === 'sqlite' || key !== 'migrations')
const chosen = possible.filter(([key]) => values.only === undefined || key === values.only)
const whole = chosen.reduce((sum, [, { share }]) => sum + share, 0)

print(`seed ${seed}, ${kind}`)
const all = newTally()
const work = async ([, { name, share, run }]: [string, Work], at: number) => {
  const tally = await run(Math.round((rounds * share) / whole), createRandom(seed + at))
  print(tallyLine(name, tally))
  add(all, tally)
}
let well = true
try {
  await Promise.all(chosen.map(work))
  if (values.only === undefined || values.only === 'mishaps') well = await runMishaps(kind, print)
} finally {
  removePrograms()
}
if (chosen.length > 1) print(tallyLine('all', all))
process.exitCode = isBad(all) || !well ? 1 : 0

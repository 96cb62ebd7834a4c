// Kills bots while they send and counts what is lost or doubled: `npm run bench:digest -- --rounds 20 --lanes 1`, and
// with `--store postgres` on the PostgreSQL of the tests.
import { type LaneOptions, type LaneResult, runLane } from '../../support/digest/lane.ts'
import { runLoad } from './load.ts'
import { readOptions } from './options.ts'
import { quantiles } from './quantiles.ts'

const options = readOptions(process.argv.slice(2))
const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** What each kind of lane gets of all rounds. */
const KINDS = [
  { name: 'one process', share: 0.35, processes: 1, jumps: false },
  { name: 'two processes', share: 0.2, processes: 2, jumps: false },
  { name: 'four processes', share: 0.15, processes: 4, jumps: false },
  { name: 'one process, down for minutes', share: 0.3, processes: 1, jumps: true },
] as const

interface Lane extends LaneOptions {
  readonly name: string
}

function lanes(): Lane[] {
  let left = options.rounds
  return KINDS.map(({ share, ...kind }, i) => {
    const rounds = i === KINDS.length - 1 ? left : Math.min(left, Math.round(share * options.rounds))
    left -= rounds
    return { ...kind, rounds, seed: options.seed + i, store: options.store }
  }).filter(({ rounds }) => rounds > 0)
}

const sum = (results: readonly LaneResult[], of: (result: LaneResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0)

function report(name: string, rounds: number, results: readonly LaneResult[]): void {
  const kills = (moment: keyof LaneResult['kills']) => sum(results, (result) => result.kills[moment])
  print(
    `${name}: ${rounds} rounds, ${sum(results, ({ due }) => due)} digests, ` +
      `${sum(results, ({ lost }) => lost)} lost, ${sum(results, ({ doubled }) => doubled)} doubled, ` +
      `${sum(results, ({ misstated }) => misstated)} misstated, ` +
      `${sum(results, ({ violations }) => violations.length)} requests that Discord would refuse`,
  )
  print(
    `  killed at any moment ${kills('any')}, before the message was recorded ${kills('before-recorded')}, ` +
      `after it was recorded ${kills('recorded')}, once it was answered ${kills('answered')}`,
  )
  for (const { violations, unfinished } of results) {
    for (const violation of violations.slice(0, 5)) print(`  refused: ${violation}`)
    if (unfinished) print('  some digests had not ended after two minutes')
  }
}

const bad = ({ lost, doubled, misstated, violations, unfinished }: LaneResult): boolean =>
  lost + doubled + misstated + violations.length > 0 || unfinished

print(`seed ${options.seed}, ${options.store}`)
const waiting = lanes()
const rounds = waiting.reduce((total, lane) => total + lane.rounds, 0)
const done: { lane: Lane; result: LaneResult }[] = []
const work = async () => {
  for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
    const result = await runLane(lane)
    done.push({ lane, result })
    report(lane.name, lane.rounds, [result])
    if (!lane.jumps) print(`  lateness, restarts included: ${quantiles(result.lateness)}`)
  }
}
await Promise.all(Array.from({ length: Math.max(options.lanes, 1) }, work))
const results = done.map(({ result }) => result)
if (rounds > 0) {
  report('\nall', rounds, results)
  const awake = done.filter(({ lane }) => !lane.jumps).flatMap(({ result }) => result.lateness)
  print(`  lateness, restarts included: ${quantiles(awake)}`)
}
const CALM = { name: 'undisturbed', digests: 100, processes: 1, spread: 20_000 } as const
const CROWD = { name: 'all at once', digests: options.load, processes: 2, spread: 0 } as const
let orderly = true
for (const load of options.load > 0 ? [CALM, CROWD] : [])
  orderly = (await runLoad({ ...load, store: options.store }, print)) && orderly
process.exitCode = orderly && !results.some(bad) ? 0 : 1

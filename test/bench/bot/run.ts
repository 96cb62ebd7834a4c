// The real bot as a process, asked by a stand-in of Discord: `npm run bench:bot -- --records 10000 --rate 500`.
import { exec } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startStandIn } from '../../support/discord/stand-in.ts'
import { openStore } from '../search/open-store.ts'
import { createAsker } from './asker.ts'
import { guildsOf, startBots } from './bots.ts'
import { copyTo, fill } from './fill.ts'
import { fire } from './fire.ts'
import { readOptions } from './options.ts'
import { faultsOf, report } from './report.ts'
import { troublesIn } from './troubles.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const options = readOptions(process.argv.slice(2))
const { records, rate, seconds, mode, processes, seed } = options
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const file = options.file ?? join(folder, 'bench.sqlite')
await fill(file, records, seed)
if (options.server !== null) await copyTo(options.server, file)
const database = options.server ?? file

const clock = () => performance.timeOrigin + performance.now()
const discord = await startStandIn({ shards: processes, now: clock })
const store = await openStore(database)
const ask = await createAsker(store, options, guildsOf(discord, processes))
const { quotes } = await store.facts.holdings()
await store.close()
print(
  `seed ${seed}, ${quotes} quotes in ${options.server === null ? 'SQLite' : 'PostgreSQL'}, ${processes} × ${mode}, ` +
    `${rate} interactions a second for ${seconds} s, load ${loadavg()[0]?.toFixed(1)}`,
)
const bots = await startBots(discord, database, options)
// The first answers load what all others use, and their code is compiled meanwhile, in each of the processes.
for (let i = 0; i < options.warm * processes; i += 1) {
  const first = ask(discord)
  await discord.until(() => first.callback)
}

const before = { own: process.cpuUsage(), bots: bots.seconds() }
const middle =
  options.during === null
    ? null
    : setTimeout(() => {
        promisify(exec)(options.during ?? '').catch((error: unknown) => print(String(error)))
      }, seconds * 500)
const fired = await fire(discord, ask, rate, seconds)
clearTimeout(middle ?? undefined)
const own = process.cpuUsage(before.own)
const used = { own: (own.user + own.system) / 1e6, bots: bots.seconds() - before.bots }

for (const line of report(fired)) print(line)
const faults = faultsOf(fired, discord.world)
print(
  `${faults.late} late or never, ${faults.deferred} deferred, ${faults.unfilled} never filled, ${faults.apologies} apologies ` +
    `(${faults.foreign} in the wrong language), ${faults.violations.length} answers that Discord would refuse`,
)
for (const violation of new Set(faults.violations.slice(0, 5))) print(`  ${violation}`)
const each = (spent: number): string => `${((spent * 1000) / fired.sent.length).toFixed(2)} ms`
print(
  `processor: ${each(used.bots)} an interaction in the bots, ${each(used.own)} in the stand-in, which checks every answer; ` +
    `the bots hold ${bots.memory().toFixed(0)} MB`,
)
for (const trouble of troublesIn(bots.log())) print(`  in the log: ${trouble}`)
await bots.stop()
await discord.stop()
rmSync(folder, { recursive: true, force: true })
process.exitCode = faults.late + faults.unfilled + faults.foreign + faults.violations.length > 0 ? 1 : 0

// The real bot as a process, asked by a stand-in of Discord: `npm run bench:bot -- --records 10000 --rate 500`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { createSigning } from '../../support/discord/signing.ts'
import { botSettings, startStandIn } from '../../support/discord/stand-in.ts'
import type { Asked } from '../../support/discord/world.ts'
import { startProgram } from '../../support/program.ts'
import { createPress } from '../press.ts'
import { createAsker } from './asker.ts'

const { values } = parseArgs({
  options: {
    /** Quotes in the store. */
    records: { type: 'string', default: '10000' },
    /** Interactions a second. */
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '30' },
    mode: { type: 'string', default: 'gateway' },
    seed: { type: 'string', default: '20220112' },
    /** A database to use as it is, or to be filled and kept. */
    file: { type: 'string' },
  },
})
const [records, rate, seconds, seed] = [values.records, values.rate, values.seconds, values.seed].map(
  Number,
) as [number, number, number, number]
const LATE_MS = 3000
const QUOTES_PER_ARTICLE = 5
const BATCH = 500
const TICK_MS = 10

const print = (line: string): void => void process.stdout.write(`${line}\n`)

async function fill(store: Store): Promise<void> {
  if ((await store.facts.holdings()).articles > 0) return
  const make = createPress(seed)
  const articles = Math.ceil(records / QUOTES_PER_ARTICLE)
  for (let at = 0; at < articles; at += BATCH) {
    const size = Math.min(BATCH, articles - at)
    await store.put(Array.from({ length: size }, (_, i) => ({ dossier: make(at + i), text: null })))
  }
  await store.put([])
}

/** Waits for the first answer and gives the milliseconds until it came; null where none came in time. */
const timesOf = (asked: readonly { readonly asked: Asked; at: number | null; readonly from: number }[]) =>
  asked.map(({ at, from }) => (at === null ? null : at - from))

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const database = values.file ?? join(folder, 'bench.sqlite')
const opened = openSqliteStore(database)
if (!opened.ok) throw new Error(opened.code)
await fill(opened.value)
const ask = await createAsker(opened.value, seed)
const { quotes } = await opened.value.facts.holdings()
await opened.value.close()
print(`seed ${seed}, ${quotes} quotes, ${values.mode}, ${rate} interactions a second for ${seconds} s`)

const discord = await startStandIn()
const signing = createSigning()
const http = { VERBATIM_MODE: 'http', HTTP_PORT: '0', DISCORD_PUBLIC_KEY: signing.publicKey }
const program = startProgram({
  ...botSettings(discord),
  ...(values.mode === 'http' && http),
  VERBATIM_DB: database,
})
if (values.mode === 'http') {
  await program.logged('interactions are served')
  await discord.until(() => discord.world.commands.length > 0)
  discord.postTo(/"url":"([^"]+)"/.exec(program.err())?.[1] ?? '', signing)
} else await discord.connected()
// The first answers load what all others use.
for (let i = 0; i < 20; i += 1) {
  const first = ask(discord)
  await discord.until(() => first.callback)
}

interface Sent {
  readonly asked: Asked
  readonly from: number
  at: number | null
}
const sent: Sent[] = []
const cpuBefore = process.cpuUsage()
const started = performance.now()
for (let due = 0; due < rate * seconds; ) {
  const until = Math.min(rate * seconds, Math.floor(((performance.now() - started) / 1000) * rate))
  for (; due < until; due += 1) {
    const from = performance.now()
    const each: Sent = { asked: ask(discord), from, at: null }
    let callback = each.asked.callback
    Object.defineProperty(each.asked, 'callback', {
      get: () => callback,
      set: (value) => {
        each.at = performance.now()
        callback = value
      },
    })
    sent.push(each)
  }
  await sleep(TICK_MS)
}
const sending = (performance.now() - started) / 1000
for (let waited = 0; waited < LATE_MS && sent.some(({ at }) => at === null); waited += TICK_MS)
  await sleep(TICK_MS)
const cpu = process.cpuUsage(cpuBefore)

const times = timesOf(sent)
const answered = times.filter((time) => time !== null).toSorted((a, b) => a - b)
const at = (part: number) =>
  (answered[Math.min(answered.length - 1, Math.floor(part * answered.length))] ?? Number.NaN).toFixed(1)
const late = times.filter((time) => time === null || time > LATE_MS).length
const deferred = sent.filter(({ asked }) => asked.callback?.type === 5).length
print(
  `${sent.length} asked at ${(sent.length / sending).toFixed(0)} a second, ${answered.length} answered, ${late} late or never, ` +
    `${deferred} deferred; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`,
)
print(
  `the stand-in, which checks every answer, used ${(((cpu.user + cpu.system) / 1e6 / sending) * 100).toFixed(0)} % of a core itself; ` +
    `${discord.world.violations.length} answers that Discord would refuse`,
)
for (const violation of discord.world.violations.slice(0, 5)) print(`  ${violation}`)
await program.stop()
await discord.stop()
rmSync(folder, { recursive: true, force: true })
process.exitCode = late > 0 || discord.world.violations.length > 0 ? 1 : 0

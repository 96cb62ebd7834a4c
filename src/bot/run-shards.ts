import { fileURLToPath } from 'node:url'
import { type Shard, ShardingManager } from 'discord.js'
import { type RESTGetAPIGatewayBotResult, Routes } from 'discord-api-types/v10'
import { ok, type Result } from '../domain/result.ts'
import type { Log } from '../interactions/log.ts'
import type { Timer } from '../interactions/timer.ts'
import type { BotSettings } from './bot.ts'
import { persist } from './persist.ts'
import type { BotProblem } from './problems.ts'
import { botRest, letGo } from './rest.ts'

/** Which shards this machine runs, a process each. */
export interface ShardPlan {
  /** Null: all of them. */
  readonly ids: readonly number[] | null
  /** Null: as many as Discord recommends. */
  readonly count: number | null
}

export interface ShardProcesses {
  /** Resolves with the exit code of a process that says that starting it again is of no use. */
  readonly ended: Promise<number>
  /** Asks all of them to stop, and waits until they have. */
  stop(): Promise<void>
}

interface Tools {
  readonly log: Log
  readonly timer: Timer
}

/** As the process tells it: the operator has to do something. Anything else is a crash, and it is started again. */
const GAVE_UP = 1
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000
const NO_WAIT = -1
/** Discord lets so many identify at once, its `max_concurrency`, in so many milliseconds. */
const IDENTIFY_EVERY_MS = 5500

/** Starts a process of the program for each shard, in the order and at the pace that Discord asks for. */
export async function runShards(
  { token, apiBase }: BotSettings,
  { ids, count }: ShardPlan,
  { log, timer }: Tools,
): Promise<Result<ShardProcesses, BotProblem>> {
  const rest = botRest(apiBase, token)
  const asked = await persist(
    async () => ok((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult),
    { log, timer },
  )
  letGo(rest)
  if (!asked.ok) return asked
  const { shards: recommended, session_start_limit: limit } = asked.value
  const totalShards = count ?? recommended
  const manager = new ShardingManager(fileURLToPath(new URL('../launch.mjs', import.meta.url)), {
    token,
    totalShards,
    shardList: ids ? [...ids] : Array.from({ length: totalShards }, (_, id) => id),
    shardArgs: ['main'],
    execArgv: process.execArgv,
    // Done here, with pauses.
    respawn: false,
  })
  const living = new Set<Shard>()
  let stopping = false
  const ended = new Promise<number>((resolve) => {
    manager.on('shardCreate', (shard) => {
      let pause = FIRST_PAUSE_MS
      shard.on('spawn', (process) => {
        living.add(shard)
        const pid = 'pid' in process ? process.pid : undefined
        log.info({ shard: shard.id, of: totalShards, pid }, 'a shard was started')
      })
      shard.on('ready', () => {
        pause = FIRST_PAUSE_MS
      })
      shard.on('death', async (process) => {
        living.delete(shard)
        const code = 'exitCode' in process ? process.exitCode : null
        if (stopping) return
        if (code === GAVE_UP) return resolve(code)
        log.error({ shard: shard.id, code, pause }, 'a shard ended and is started again')
        await timer(pause).elapsed
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
        if (!stopping) await shard.spawn(NO_WAIT)
      })
    })
  })
  void manager.spawn({ timeout: NO_WAIT, delay: IDENTIFY_EVERY_MS / limit.max_concurrency })
  return ok({
    ended,
    async stop() {
      stopping = true
      const exits = [...living].map((shard) => new Promise((resolve) => shard.once('death', resolve)))
      for (const shard of living) shard.process?.kill('SIGTERM')
      await Promise.all(exits)
    },
  })
}

import type { BotSettings } from '../bot/bot.ts'
import type { ShardPlan } from '../bot/run-shards.ts'
import type { Log } from '../interactions/log.ts'
import { systemTimer } from '../interactions/timer.ts'
import { FAILED, STOPPED } from './exit-codes.ts'
import { botLine } from './problem-lines.ts'
import type { Terminal } from './terminal.ts'

/** A process for each shard, until `stop` resolves or one of them gives up; gives the exit code. */
export async function runProcesses(
  settings: BotSettings,
  plan: ShardPlan,
  stop: Promise<void>,
  { locale, complain }: Terminal,
  log: Log,
): Promise<number> {
  const { runShards } = await import('../bot/run-shards.ts')
  const starting = runShards(settings, plan, { log, timer: systemTimer })
  const started = await Promise.race([starting, stop])
  if (!started) return STOPPED
  if (!started.ok) {
    complain(botLine(started.code, locale))
    return FAILED
  }
  const code = await Promise.race([started.value.ended, stop])
  await started.value.stop()
  return code ?? STOPPED
}

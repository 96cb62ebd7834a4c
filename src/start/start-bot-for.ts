import type { Bot } from '../bot/bot.ts'
import type { BotProblem } from '../bot/problems.ts'
import type { App } from '../compose.ts'
import type { Config } from '../config.ts'
import type { Address } from '../server/listen.ts'
import { opened, type PortProblem } from './problem-lines.ts'

export type StartProblem =
  | { readonly kind: 'discord'; readonly problem: BotProblem }
  | { readonly kind: 'port'; readonly problem: PortProblem; readonly address: Address }

/** The bot, over the gateway or over HTTP. */
export async function startBotFor(
  discord: NonNullable<Config['discord']>,
  { apiBase, http, sharding }: Config,
  app: App,
): Promise<{ readonly ok: true; readonly value: Bot } | { readonly ok: false; readonly code: StartProblem }> {
  const { deps, metrics } = app
  const settings = { ...discord, apiBase }
  if (!http) {
    const { startBot } = await import('../bot/start-bot.ts')
    const shards = sharding.kind === 'here' ? sharding.shards : null
    const started = await startBot({ ...settings, shards }, deps, metrics.connection)
    return started.ok ? started : { ok: false, code: { kind: 'discord', problem: started.code } }
  }
  const { startHttpBot } = await import('../bot/http/start-http-bot.ts')
  const bot = await opened(startHttpBot({ ...settings, ...http }, deps, metrics.connection, app.ready))
  return bot.ok ? bot : { ok: false, code: { kind: 'port', problem: bot.code, address: http.address } }
}

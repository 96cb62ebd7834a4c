import { compose } from '../compose.ts'
import type { Config } from '../config.ts'
import type { Log } from '../interactions/log.ts'
import { banner } from './banner.ts'
import { startClock } from './clock.ts'
import { FAILED, STOPPED } from './exit-codes.ts'
import { loadOverlay } from './load-overlay.ts'
import { botLine, portLine, storeLine } from './problem-lines.ts'
import { runProcesses } from './run-processes.ts'
import { serveMonitor } from './serve-monitor.ts'
import { servePlayground } from './serve-playground.ts'
import { startBotFor } from './start-bot-for.ts'
import { startDigests } from './start-digests.ts'
import type { Terminal } from './terminal.ts'

/** Runs until `stop` resolves or something ends it before; gives the exit code. */
export async function run(
  config: Config,
  stop: Promise<void>,
  terminal: Terminal,
  log: Log,
): Promise<number> {
  const { locale, print, complain } = terminal
  const { discord, sharding, http } = config
  if (discord && !http && sharding.kind === 'processes') {
    const settings = { ...discord, apiBase: config.apiBase }
    return runProcesses(settings, sharding.plan, stop, terminal, log)
  }
  const now = startClock(config.clock)
  const corrections = await loadOverlay(config.overlay, locale, complain)
  if (!corrections.ok) {
    complain(corrections.detail ?? '')
    return FAILED
  }
  const composed = await compose({ ...config, ...corrections.value, now }, log)
  if (!composed.ok) {
    complain(storeLine(composed.code, config.database, locale))
    return FAILED
  }
  const app = composed.value
  const parts: (() => Promise<void>)[] = [app.close]
  const failed = (line: string) => {
    complain(line)
    return FAILED
  }
  try {
    if (config.playground || !discord) {
      const served = await servePlayground(app, config)
      if (!served.ok) return failed(portLine('playground', served.code, config, locale))
      parts.unshift(served.value.close)
      print(banner(served.value.url, discord !== null))
    }
    if (!discord) {
      await stop
      return STOPPED
    }
    let connected = () => false
    if (config.monitor) {
      const served = await serveMonitor(app, config.monitor, () => connected())
      if (served.ok) parts.unshift(served.value.close)
      else if (config.monitor.given) return failed(portLine('monitor', served.code, config.monitor, locale))
      else log.warn({ ...config.monitor, code: served.code }, 'no health and no metrics: set MONITOR_PORT')
    }
    const starting = startBotFor(discord, config, app)
    const started = await Promise.race([starting, stop])
    if (!started) return STOPPED
    if (!started.ok) {
      const { code } = started
      if (code.kind === 'discord') return failed(botLine(code.problem, locale))
      return failed(portLine('http', code.problem, code.address, locale))
    }
    const bot = started.value
    parts.unshift(bot.stop)
    connected = bot.connected
    parts.unshift(startDigests(app, bot.poster).stop)
    const problem = await Promise.race([bot.lost, stop])
    return problem ? failed(botLine(problem, locale)) : STOPPED
  } finally {
    for (const close of parts) await close()
  }
}

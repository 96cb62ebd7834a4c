import type { Bot } from '../bot/start-bot.ts'
import { compose } from '../compose.ts'
import type { Config } from '../config.ts'
import type { Locale } from '../domain/locale.ts'
import type { Log } from '../interactions/log.ts'
import { banner } from './banner.ts'
import { startClock } from './clock.ts'
import { loadOverlay } from './load-overlay.ts'
import { botLine, portLine, storeLine } from './problem-lines.ts'
import { servePlayground } from './serve-playground.ts'
import { startDigests } from './start-digests.ts'

export interface Terminal {
  readonly locale: Locale
  readonly print: (text: string) => void
  /** One line for the operator, who has to do something about it. */
  readonly complain: (line: string) => void
}

const STOPPED = 0
const FAILED = 1

/** Runs until `stop` resolves or something ends it before; gives the exit code. */
export async function run(
  config: Config,
  stop: Promise<void>,
  { locale, print, complain }: Terminal,
  log: Log,
): Promise<number> {
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
    if (config.playground || !config.discord) {
      const served = await servePlayground(app, config)
      if (!served.ok) return failed(portLine(served.code, config.host, config.port, locale))
      parts.unshift(served.value.close)
      print(banner(served.value.url, config.discord !== null))
    }
    let lost: Bot['lost'] = new Promise(() => undefined)
    if (config.discord) {
      const { startBot } = await import('../bot/start-bot.ts')
      const starting = startBot({ ...config.discord, apiBase: config.apiBase }, app.deps)
      const started = await Promise.race([starting, stop])
      if (!started) return STOPPED
      if (!started.ok) return failed(botLine(started.code, locale))
      parts.unshift(started.value.stop)
      lost = started.value.lost
      parts.unshift(startDigests(app, started.value.poster).stop)
    }
    const problem = await Promise.race([lost, stop])
    return problem ? failed(botLine(problem, locale)) : STOPPED
  } finally {
    for (const close of parts) await close()
  }
}

import { pino } from 'pino'
import { readConfig, readEnvironment } from './config.ts'
import { terminalLocale } from './start/language.ts'
import { createLog } from './start/log.ts'
import { secretsOf } from './start/secrets.ts'
import { settingLine } from './start/setting-lines.ts'
import { stopSignal } from './start/stop-signal.ts'

/** Not 1, which says that the operator has to do something: this one is worth another start. */
const CRASHED = 70

async function main(): Promise<number> {
  const env = readEnvironment(process.cwd())
  const locale = terminalLocale(env)
  const terminal = {
    locale,
    print: (text: string) => process.stdout.write(text),
    complain: (line: string) => process.stderr.write(`${line}\n`),
  }
  const read = readConfig(env)
  if (!read.ok) {
    terminal.complain(settingLine(read.problems, locale))
    return 1
  }
  const config = read.value
  const log = createLog({
    level: config.logLevel,
    secrets: secretsOf(config),
    destination: pino.destination({ fd: process.stderr.fd, sync: true }),
  })
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed and nobody looked'))
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'the program is at fault')
    process.exit(CRASHED)
  })
  const stop = stopSignal(process, env.npm_lifecycle_event !== undefined)
  // Loaded only now: a wrong setting is told at once.
  const { run } = await import('./start/run.ts')
  return run(config, stop, terminal, log)
}

process.exit(await main())

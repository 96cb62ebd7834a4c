import { CommanderError } from 'commander'
import { terminalLocale } from '../start/language.ts'
import { StoreError } from '../store/store-problem.ts'
import { createProgram } from './program.ts'
import { EXIT, type Io, type Surroundings } from './surroundings.ts'
import { wordings } from './wording/wordings.ts'

/** The day in the operator's own time zone. */
const today = () => {
  const now = new Date()
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`
}

function ioOf({ stdout, stderr, env }: NodeJS.Process, stop: AbortSignal): Io {
  return {
    print: (text) => stdout.write(text),
    complain: (line) => stderr.write(`${line}\n`),
    terminal: stderr.isTTY ? stderr : null,
    styled: stdout.isTTY === true && !env.NO_COLOR,
    locale: terminalLocale(env),
    now: () => performance.now(),
    today,
    stop,
  }
}

/** Settings are read only by the commands that need them. */
const lazily = (io: Io): Surroundings => {
  const made = async () => {
    const { readEnvironment } = await import('../config.ts')
    const { surroundingsOf } = await import('../start/command-line.ts')
    return surroundingsOf(readEnvironment(process.cwd()), io)
  }
  return {
    io,
    open: async (options) => (await made()).open(options),
    move: async (...given) => (await made()).move(...given),
    register: async () => (await made()).register(),
  }
}

/** Why the store failed in the middle of a command, and what can be done about it. */
async function storeFault({ code }: StoreError, { locale }: Io): Promise<string> {
  const { readEnvironment } = await import('../config.ts')
  const { storeFaultLine } = await import('../start/command-line.ts')
  return storeFaultLine(code, readEnvironment(process.cwd()), locale)
}

/** The first Ctrl + C asks the command to stop where nothing is lost, the second ends it. */
function stopOnInterrupt(): AbortSignal {
  const stopping = new AbortController()
  process.on('SIGINT', () => {
    if (stopping.signal.aborted) process.exit(EXIT.interrupted)
    stopping.abort()
  })
  return stopping.signal
}

async function main(): Promise<void> {
  // A reader such as `head` may have seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
  const io = ioOf(process, stopOnInterrupt())
  const done = (exitCode: number) => {
    process.exitCode = exitCode
  }
  const program = createProgram(lazily(io), done)
  const { addEvaluate } = await import('./evaluate/register.ts')
  addEvaluate(program, io, wordings[io.locale], done)
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof StoreError) {
      io.complain(await storeFault(error, io))
      done(EXIT.unusable)
    } else if (error instanceof CommanderError) done(error.exitCode === 0 ? EXIT.done : EXIT.unusable)
    else throw error
  }
}

await main()

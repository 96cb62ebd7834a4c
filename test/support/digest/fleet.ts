import type { StandIn } from '../discord/stand-in.ts'
import { botSettings } from '../discord/stand-in.ts'
import { type Program, startProgram } from '../program.ts'

/** Bot processes on one database, as an operator would run them. */
export interface Fleet {
  /** Starts processes until there are as many as there should be, and waits until Discord sees them all. */
  fill(): Promise<void>
  /** `kill -9`, all at once or one; at once, not when this resolves. */
  kill(which: 'all' | number): Promise<void>
  /** What the processes that are there have logged. */
  log(): string
  stop(): Promise<void>
}

/** `clock`: where the clocks of new processes start; null for the system's. */
export function createFleet(
  discord: StandIn,
  database: string,
  size: number,
  clock: () => number | null,
): Fleet {
  let programs: Program[] = []
  const online = () => discord.gateway.sessions.filter(({ socket }) => socket !== null).length

  const start = (): Program => {
    const at = clock()
    return startProgram({
      ...botSettings(discord),
      VERBATIM_DB: database,
      LOG_LEVEL: 'warn',
      ...(at !== null && { VERBATIM_CLOCK: new Date(at).toISOString() }),
    })
  }
  const end = async (doomed: readonly Program[]) => {
    programs = programs.filter((program) => !doomed.includes(program))
    await Promise.all(doomed.map((program) => program.stop()))
  }

  return {
    async fill() {
      while (programs.length < size) programs.push(start())
      const ended = Promise.race(programs.map((program) => program.exit.then(() => program.err())))
      const failure = await Promise.race([discord.until(() => online() >= size), ended])
      if (typeof failure === 'string') throw new Error(`a bot process ended by itself: ${failure}`)
    },
    async kill(which) {
      const doomed = which === 'all' ? programs : programs.slice(which, which + 1)
      for (const program of doomed) program.signal('SIGKILL')
      await end(doomed)
      await discord.until(() => online() <= programs.length)
    },
    log: () => programs.map((program) => program.err()).join(''),
    stop: () => end(programs),
  }
}

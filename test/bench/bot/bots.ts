import { createSigning } from '../../support/discord/signing.ts'
import { botSettings, type StandIn } from '../../support/discord/stand-in.ts'
import { type Program, startProgram } from '../../support/program.ts'
import type { BotOptions } from './options.ts'
import { memoryOf, secondsOf } from './processor.ts'

/** The bots under test, each a process of its own. */
export interface Bots {
  /** Seconds of processor time that they used so far, together. */
  seconds(): number
  /** Megabytes resident, together. */
  memory(): number
  /** What they wrote to the log. */
  log(): string
  stop(): Promise<void>
}

/** Starts them and waits until all can be asked. */
export async function startBots(discord: StandIn, database: string, options: BotOptions): Promise<Bots> {
  const programs =
    options.mode === 'http'
      ? await startOverHttp(discord, database, options)
      : await startOnGateway(discord, database, options)
  const sum = (of: (pid: number) => number) => programs.reduce((all, { pid }) => all + of(pid), 0)
  return {
    seconds: () => sum(secondsOf),
    memory: () => sum(memoryOf),
    log: () => programs.map((program) => program.err()).join(''),
    async stop() {
      // A profile is written at a proper end only.
      if (options.profile !== null)
        for (const program of programs) {
          program.signal('SIGTERM')
          await program.exit
        }
      for (const program of programs) await program.stop()
    },
  }
}

function start(
  discord: StandIn,
  database: string,
  settings: Readonly<Record<string, string>>,
  { profile }: BotOptions,
): Program {
  const flags = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  return startProgram(
    { ...botSettings(discord), VERBATIM_DB: database, ...settings },
    {
      flags,
      toTheLetter: true,
    },
  )
}

async function startOverHttp(discord: StandIn, database: string, options: BotOptions): Promise<Program[]> {
  const signing = createSigning()
  const http = { VERBATIM_MODE: 'http', HTTP_PORT: '0', DISCORD_PUBLIC_KEY: signing.publicKey }
  const programs = Array.from({ length: options.processes }, () => start(discord, database, http, options))
  for (const program of programs) await program.logged('interactions are served')
  await discord.until(() => discord.world.commands.length > 0)
  const urls = programs.map((program) => /"url":"([^"]+)"/.exec(program.err())?.[1] ?? '')
  discord.postTo(urls, signing)
  return programs
}

async function startOnGateway(discord: StandIn, database: string, options: BotOptions): Promise<Program[]> {
  const count = options.processes
  const programs = Array.from({ length: count }, (_, i) => {
    const shard = count > 1 ? { SHARD_IDS: String(i), SHARD_COUNT: String(count) } : {}
    return start(discord, database, shard, options)
  })
  const ended = Promise.race(programs.map((program) => program.exit.then(() => fail(program.err()))))
  const connected = () => discord.gateway.sessions.filter(({ socket }) => socket !== null).length
  await Promise.race([discord.until(() => connected() === count), ended])
  return programs
}

function fail(why: string): never {
  throw new Error(why)
}

/** A server of each shard. */
export const guildsOf = (discord: StandIn, shards: number): string[] =>
  Array.from({ length: shards }, (_, i) => String(BigInt(discord.world.guildId) + (BigInt(i) << 22n)))

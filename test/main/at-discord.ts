import { afterEach, beforeEach, expect } from 'vitest'
import { botSettings, type StandIn, startStandIn } from '../support/discord/stand-in.ts'
import { type Program, startProgram } from '../support/program.ts'

/** Another stand-in of Discord for each test, and the bots at it, which end with the test. */
interface AtDiscord {
  readonly discord: StandIn
  start(settings?: Readonly<Record<string, string>>): Program
}

/** To be called outside tests. What Discord would have refused fails the test. */
export function atDiscord(): AtDiscord {
  let discord: StandIn
  const programs: Program[] = []
  beforeEach(async () => {
    discord = await startStandIn()
  })
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.stop()
    expect(discord.world.violations.splice(0)).toEqual([])
    await discord.stop()
  })
  return {
    get discord() {
      return discord
    },
    start(settings = {}) {
      const program = startProgram({ ...botSettings(discord), ...settings })
      programs.push(program)
      return program
    },
  }
}

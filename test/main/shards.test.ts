import { afterEach, expect, test } from 'vitest'
import { botSettings, type StandIn, startStandIn } from '../support/discord/stand-in.ts'
import { type Program, startProgram } from '../support/program.ts'

const running: { stop(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop()
})

async function start(shards: number, settings: Readonly<Record<string, string>>) {
  const discord: StandIn = await startStandIn({ shards })
  running.push(discord)
  const program: Program = startProgram({ ...botSettings(discord), ...settings })
  running.push(program)
  const connected = () =>
    discord.gateway.sessions
      .flatMap(({ shard, socket }) => (socket ? [shard] : []))
      .toSorted(([a], [b]) => a - b)
  return { discord, program, connected }
}

/** Three processes start one after the other. */
const PATIENCE_MS = 60_000

test(
  'SHARDS=auto: a process for each shard that Discord recommends; one that dies comes back',
  async () => {
    const { discord, program, connected } = await start(2, { SHARDS: 'auto' })
    await discord.until(() => connected().length === 2)
    expect(connected()).toEqual([
      [0, 2],
      [1, 2],
    ])
    expect(await discord.answered(discord.slash('help'))).toMatchObject({ loading: false })

    const pids = [...program.err().matchAll(/"shard":\d,"of":2,"pid":(\d+)/g)].map(([, pid]) => Number(pid))
    expect(pids).toHaveLength(2)
    process.kill(pids[0] ?? 0, 'SIGKILL')
    await discord.until(() => connected().length === 1)
    await discord.until(() => connected().length === 2)
    program.signal('SIGTERM')
    expect(await program.exit).toBe(0)
    await discord.until(() => connected().length === 0)
  },
  PATIENCE_MS,
)

test('SHARD_IDS: a range of shards in one process', async () => {
  const { discord, connected } = await start(1, { SHARD_IDS: '2-3', SHARD_COUNT: '4' })
  await discord.until(() => connected().length === 2)
  expect(connected()).toEqual([
    [2, 4],
    [3, 4],
  ])
  // Shard 0 registers the commands for all.
  expect(discord.world.commands).toEqual([])
})

test('a token that Discord refuses ends the process and is not tried again', async () => {
  const { program } = await start(1, { SHARDS: 'auto', DISCORD_TOKEN: 'a-wrong.token.indeed' })
  expect(await program.exit).toBe(1)
  expect(program.err()).toContain('Discord refuses the token in DISCORD_TOKEN')
})

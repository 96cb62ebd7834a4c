import type { Subscription } from '../../../src/domain/digest.ts'
import { below, createRandom, pick } from '../../bench/search/random.ts'
import { startStandIn } from '../discord/stand-in.ts'
import { settled, subscriber, type Tally, tally } from './channels.ts'
import { createDatabase, type StoreKind } from './database.ts'
import { createFleet } from './fleet.ts'
import { type Moment, pause, strike, trouble } from './strike.ts'

/** Bot processes that are killed again and again while they send. */
export interface LaneOptions {
  readonly seed: number
  readonly rounds: number
  /** Bot processes on the one database. */
  readonly processes: number
  /** The clock jumps while nobody runs, so that Discord forgets its nonces. */
  readonly jumps: boolean
  /** SQLite unless told otherwise. */
  readonly store?: StoreKind
  readonly progress?: (round: number) => void
}

export interface LaneResult extends Tally {
  readonly kills: Readonly<Record<Moment, number>>
  /** Everything that the real Discord would have refused. */
  readonly violations: readonly string[]
  /** Some had not ended after minutes of waiting. */
  readonly unfinished: boolean
}

const DIGESTS = 12
const WITHIN_MS = 1200
const MINUTE_MS = 60_000
const SETTLE_MS = 120_000

export async function runLane({
  seed,
  rounds,
  processes,
  jumps,
  store: kind = 'sqlite',
  progress,
}: LaneOptions): Promise<LaneResult> {
  const random = createRandom(seed)
  const { address, store, drop } = await createDatabase(kind)
  let ahead = 0
  const now = () => Date.now() + ahead
  const discord = await startStandIn({ now })
  const fleet = createFleet(discord, address, processes, () => (jumps ? now() : null))
  const channels = subscriber(store.digest, discord.world)
  const kills = { any: 0, 'before-recorded': 0, recorded: 0, answered: 0 }
  const killed = async (which: 'all' | number) => {
    await fleet.kill(which)
    if (jumps) ahead += below(random, 15 * MINUTE_MS)
  }
  const round = async () => {
    const start = now() + 100
    for (let i = 0; i < DIGESTS; i += 1) await channels.subscribe(start + below(random, WITHIN_MS / 2))
    if (random() < 0.5) trouble(discord, random)
    const which = jumps || random() < 0.3 ? 'all' : below(random, processes)
    const striking = strike(discord, DIGESTS, WITHIN_MS, random, () => killed(which))
    if (random() < 0.5) {
      await pause(below(random, WITHIN_MS / 2))
      await channels.change(pick(random, channels.all.slice(-DIGESTS)), now())
    }
    kills[await striking] += 1
    // Sometimes whoever comes to mend it is killed too, at whatever it is at.
    if (random() < 0.2) {
      await fleet.fill()
      await pause(below(random, 6000))
      await killed('all')
      kills.any += 1
    }
  }

  const waitFor = async (some: readonly Subscription[]) => {
    const limit = Date.now() + SETTLE_MS
    while (Date.now() < limit) {
      if (await settled(some, store.digest)) return
      await pause(250)
    }
  }

  try {
    for (let i = 0; i < rounds; i += 1) {
      await fleet.fill()
      // What the last round left is mended meanwhile; more would only pile up.
      await waitFor(channels.all.slice(-3 * DIGESTS, -DIGESTS))
      await round()
      progress?.(i + 1)
    }
    await fleet.fill()
    await waitFor(channels.all)
    const unfinished = !(await settled(channels.all, store.digest))
    const told = await tally(channels.all, store.digest, discord.world)
    return { ...told, kills, violations: discord.world.violations, unfinished }
  } finally {
    await fleet.stop()
    await discord.stop()
    await drop()
  }
}

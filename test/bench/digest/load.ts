import { most } from '../../delivery/most.ts'
import { settled, subscriber, tally } from '../../support/digest/channels.ts'
import { createDatabase, type StoreKind } from '../../support/digest/database.ts'
import { createFleet } from '../../support/digest/fleet.ts'
import { POST, pause } from '../../support/digest/strike.ts'
import { startStandIn } from '../../support/discord/stand-in.ts'
import { quantiles } from './quantiles.ts'

const SECOND_MS = 1000
/** So many requests a second Discord takes. */
const TAKEN_A_SECOND = 50
const WITHIN_MS = 5 * 60_000

export interface Load {
  readonly name: string
  readonly digests: number
  readonly processes: number
  /** Milliseconds from the first to the last that is due. */
  readonly spread: number
  readonly store: StoreKind
}

/** Digests that nothing disturbs: prints how late they come; false where it is too late or too many at once. */
export async function runLoad(
  { name, digests, processes, spread, store: kind }: Load,
  print: (line: string) => void,
): Promise<boolean> {
  const { address, store, drop } = await createDatabase(kind)
  const discord = await startStandIn()
  const arrived: number[] = []
  let seen = 0
  // Every request is told of as it comes in.
  const watching = discord.until(() => {
    for (; seen < discord.world.requests.length; seen += 1)
      if (POST.test(discord.world.requests[seen]?.path ?? '')) arrived.push(Date.now())
    return false
  })
  void watching
  const fleet = createFleet(discord, address, processes, () => null)
  const channels = subscriber(store.digest, discord.world)
  try {
    await fleet.fill()
    const due = Date.now() + 2 * SECOND_MS + digests
    for (let i = 0; i < digests; i += 1) await channels.subscribe(due + Math.floor((i * spread) / digests))
    const limit = due + spread + WITHIN_MS
    for (const some of [channels.all.slice(-50), channels.all])
      while (Date.now() < limit && !(await settled(some, store.digest))) await pause(SECOND_MS)
    const { lost, doubled, lateness } = await tally(channels.all, store.digest, discord.world)
    const last = Math.max(...lateness)
    const busiest = most(arrived, SECOND_MS)
    print(
      `${name}: ${digests} digests due within ${spread / SECOND_MS} s, processes: ${processes}, ` +
        `${lost} lost, ${doubled} doubled, at most ${busiest} requests within a second; ` +
        `lateness: ${quantiles(lateness)}`,
    )
    return lost + doubled === 0 && last < WITHIN_MS && busiest <= TAKEN_A_SECOND
  } finally {
    await fleet.stop()
    await discord.stop()
    await drop()
  }
}

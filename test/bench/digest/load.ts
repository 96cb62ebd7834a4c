import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { settled, subscriber, tally } from '../../support/digest/channels.ts'
import { createFleet } from '../../support/digest/fleet.ts'
import { POST, pause } from '../../support/digest/strike.ts'
import { startStandIn } from '../../support/discord/stand-in.ts'
import { harbour } from '../../support/harbour.ts'
import { quantiles } from './quantiles.ts'

const SECOND_MS = 1000
/** So many requests a second Discord takes. */
const MOST_A_SECOND = 50
const WITHIN_MS = 5 * 60_000

/** The most instants within any one second. */
function busiest(instants: readonly number[]): number {
  let most = 0
  let first = 0
  instants.forEach((instant, last) => {
    while (instant - (instants[first] ?? 0) >= SECOND_MS) first += 1
    most = Math.max(most, last - first + 1)
  })
  return most
}

/** Many digests due in the same minute, two processes: prints how long they take; false where it is too long. */
export async function runLoad(count: number, print: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'))
  const database = join(folder, 'load.sqlite')
  const opened = openSqliteStore(database)
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  await store.put(harbour().map((dossier) => ({ dossier, text: null })))
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
  const fleet = createFleet(discord, database, 2, () => null)
  const channels = subscriber(store.digest, discord.world)
  try {
    await fleet.fill()
    const due = Date.now() + 2 * SECOND_MS + count
    for (let i = 0; i < count; i += 1) await channels.subscribe(due)
    while (Date.now() < due + WITHIN_MS && !(await settled(channels.all.slice(-50), store.digest)))
      await pause(SECOND_MS)
    while (Date.now() < due + WITHIN_MS && !(await settled(channels.all, store.digest)))
      await pause(SECOND_MS)
    const { lost, doubled, lateness } = await tally(channels.all, store.digest, discord.world)
    const last = Math.max(...lateness)
    const most = busiest(arrived)
    print(
      `load: ${count} digests due at once, two processes: all after ${(last / SECOND_MS).toFixed(1)} s, ` +
        `${lost} lost, ${doubled} doubled, at most ${most} requests within a second, ${quantiles(lateness)}`,
    )
    return lost + doubled === 0 && last < WITHIN_MS && most <= MOST_A_SECOND
  } finally {
    await fleet.stop()
    await discord.stop()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

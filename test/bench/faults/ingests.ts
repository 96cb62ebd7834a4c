import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from '../search/random.ts'
import { pause } from './child.ts'
import { ingest } from './command.ts'
import { writeDocuments } from './documents.ts'
import { createPlace, type Place, reopened, type StoreKind } from './place.ts'
import { makeReference } from './reference.ts'
import { newTally, type Tally } from './tally.ts'

/** Three transactions of `verbatim ingest`. */
const DOCUMENTS = 450

/**
 * `verbatim ingest` of the same documents, killed again and again until it comes to its end, into one new store
 * after the other, until so many rounds are over.
 */
export async function runIngests(rounds: number, kind: StoreKind, random: Random): Promise<Tally> {
  const tally = newTally()
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'))
  try {
    const documents = writeDocuments(join(folder, 'all'), DOCUMENTS)
    const reference = await makeReference(documents, kind)
    const start = await timeToStart(writeDocuments(join(folder, 'few'), 3), kind)
    while (tally.rounds < rounds) {
      const place = createPlace(kind)
      await oneStore(place)
      await place.remove()
    }
    return tally

    /** A moment between just before the work begins and when it would be over, with so much of it done before. */
    function moment(stored: number): number {
      const work = Math.max(reference.took - start, 0) * (1 - stored / DOCUMENTS)
      return start * 0.8 + random() * (start * 0.2 + work)
    }

    async function oneStore(place: Place): Promise<void> {
      let [stored, here] = [0, 0]
      let code: number | null = null
      while (code === null && tally.rounds < rounds) {
        const child = ingest(documents, place.address)
        await Promise.race([child.exit, pause(moment(stored))])
        child.kill()
        code = await child.exit
        tally.rounds += 1
        here += 1
        if (code === null) tally.atWork += 1
        const store = await place.look()
        if (!store) {
          tally.broken += 1
          return
        }
        const { articles } = await store.facts.holdings()
        tally.lost += Math.max(stored - articles, 0)
        stored = articles
        tally.halved += await reference.differing(store)
        await store.close()
      }
      // Whatever was left undone: the same command ends it.
      code ??= await ingest(documents, place.address).exit
      const store = await reopened(place.address)
      const same = code === 0 && store !== null && (await reference.isWhole(store))
      if (same) tally.recovered += here
      else tally.broken += 1
      await store?.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds of an ingest of hardly anything. */
async function timeToStart(documents: string, kind: StoreKind): Promise<number> {
  return (await makeReference(documents, kind)).took
}

import { isDeepStrictEqual } from 'node:util'
import { canonicalDossier } from '../../../src/store/canonical-dossier.ts'
import type { Store } from '../../../src/store/store.ts'
import { makeTale } from '../../support/tales.ts'
import { below, type Random } from '../search/random.ts'
import { pause, startChild } from './child.ts'
import { createPlace, type Place, reopened, type StoreKind } from './place.ts'
import { newTally, type Tally } from './tally.ts'

const EACH = 90
const AT_ONCE = 3

/** Tales of a stretch that are missing, and those that differ from what was put; batches that are there in part. */
async function check(
  { facts }: Store,
  from: number,
  told: number,
): Promise<{ lost: number; halved: number; next: number }> {
  let [lost, bad, there] = [0, 0, 0]
  let next = from
  for (let number = from; number < from + EACH; number += 1) {
    const tale = canonicalDossier(makeTale(number))
    const found = await facts.dossier(tale.article.id)
    if (!found && number < told) lost += 1
    if (found) {
      there += 1
      next = number + 1
      if (!isDeepStrictEqual(sorted(canonicalDossier(found)), sorted(tale))) bad += 1
    }
  }
  return { lost, halved: bad + (there % AT_ONCE === 0 ? 0 : 1), next }
}

const sorted = <Known extends { readonly actors: readonly { readonly id: string }[] }>(dossier: Known) => ({
  ...dossier,
  actors: dossier.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

/** Two processes put into one store; one of them or both are killed, and both go on. */
export async function runPairs(
  rounds: number,
  kind: StoreKind,
  random: Random,
  put: readonly string[],
): Promise<Tally> {
  const tally = newTally()
  while (tally.rounds < rounds) {
    const place = createPlace(kind)
    await onePair(place)
    await place.remove()
  }
  return tally

  async function onePair(place: Place): Promise<void> {
    const from = [0, EACH]
    const next = [0, EACH]
    let here = 0
    const done = () => next.every((at, i) => at === (from[i] ?? 0) + EACH)
    while (!done() && tally.rounds < rounds) {
      const children = next.map((at, i) =>
        startChild(put, [place.address, String(at), String((from[i] ?? 0) + EACH)]),
      )
      await Promise.race(children.map(({ started }) => started))
      await pause(below(random, 250))
      const doomed = random() < 0.5 ? children : [children[below(random, 2)]]
      tally.rounds += 1
      here += 1
      if (doomed.some((child) => child && !child.ended())) tally.atWork += 1
      for (const child of doomed) child?.kill()
      const codes = await Promise.all(children.map(({ exit }) => exit))
      codes.forEach((code, i) => {
        if (code !== null && code !== 0) {
          tally.broken += 1
          process.stdout.write(`  ${children[i]?.err().slice(0, 500)}\n`)
        }
      })
      const store = await reopened(place.address)
      if (!store) {
        tally.broken += 1
        return
      }
      for (const i of [0, 1]) {
        const told = Number(children[i]?.told() || next[i])
        const found = await check(store, from[i] ?? 0, told)
        tally.lost += found.lost
        tally.halved += found.halved
        next[i] = found.next
      }
      await store.close()
    }
    tally.recovered += here
  }
}

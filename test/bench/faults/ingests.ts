import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../../src/store/store.ts'
import { pictureOf } from '../../store/contract/picture.ts'
import { below, type Random } from '../search/random.ts'
import { pause, startChild } from './child.ts'
import { createPlace, type Place, reopened, type StoreKind } from './place.ts'
import { newTally, type Tally } from './tally.ts'

const CLI = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, '../../../src/cli/main.ts')]
const DOCUMENTS = 900
const FILES = 3
const DAYS = 27
const NAMES = ['Odile Maréchal', 'Basile Renaud', 'Irène Chastel', 'Yann Le Guen', 'Aïcha Belkacem']

/** Documents of an invented port, each with its own quote, event and day. */
function writeDocuments(folder: string): string {
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const lines = Array.from({ length: DOCUMENTS }, (_, i) => {
    const [who, day] = [NAMES[i % NAMES.length], (i % DAYS) + 1]
    const text =
      `Le quai numéro ${i} de Portneuf rouvrira le ${day} mai 2031, a annoncé ${who}, maire de Portneuf. ` +
      `« Nous avions promis le quai numéro ${i} aux pêcheurs », a déclaré ${who}.`
    return JSON.stringify({
      title: `Le quai numéro ${i}`,
      text,
      published: `2031-04-${String(day).padStart(2, '0')}`,
    })
  })
  for (let file = 0; file < FILES; file += 1)
    writeFileSync(
      join(documents, `${file}.jsonl`),
      lines.slice((file * DOCUMENTS) / FILES, ((file + 1) * DOCUMENTS) / FILES).join('\n'),
    )
  return documents
}

const ingest = (documents: string, { address }: Place) =>
  startChild(CLI, ['ingest', documents, '--jobs', '1'], { VERBATIM_DB: address })

/** Articles whose facts or text are not those of the reference. */
async function halved(store: Store, reference: Store): Promise<number> {
  const { items } = await store.facts.articles({ offset: 0, limit: DOCUMENTS + 1 })
  let bad = 0
  for (const { id } of items) {
    const both = await Promise.all(
      [store, reference].map(async ({ facts }) => [sorted(await facts.dossier(id)), await facts.text(id)]),
    )
    if (!isDeepStrictEqual(both[0], both[1])) bad += 1
  }
  return bad
}

const sorted = (dossier: Awaited<ReturnType<Store['facts']['dossier']>>) =>
  dossier && { ...dossier, actors: dossier.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }

/** `verbatim ingest` of the same documents, killed again and again, until so many rounds are over. */
export async function runIngests(rounds: number, kind: StoreKind, random: Random): Promise<Tally> {
  const tally = newTally()
  const reference = createPlace(kind)
  const documents = writeDocuments(reference.folder)
  const begun = performance.now()
  await ingest(documents, reference).exit
  const whole = performance.now() - begun
  const model = await reopened(reference.address)
  if (!model) throw new Error('the reference does not open')
  const picture = await pictureOf(model)
  try {
    while (tally.rounds < rounds) {
      const place = createPlace(kind)
      await oneStore(place, tally)
      await place.remove()
    }
  } finally {
    await model.close()
    await reference.remove()
  }
  return tally

  /** Kills the ingest into one store until it has come to its end; then the store must show what it should. */
  async function oneStore(place: Place, sum: Tally): Promise<void> {
    let stored = 0
    let here = 0
    for (let ended = false; !ended && sum.rounds < rounds; ) {
      const child = ingest(documents, place)
      await Promise.race([child.exit, pause(whole * (0.15 + 0.6 * random()) + below(random, 20))])
      ended = child.ended()
      child.kill()
      await child.exit
      sum.rounds += 1
      here += 1
      if (!ended) sum.atWork += 1
      const store = await reopened(place.address)
      if (!store) {
        sum.broken += 1
        return
      }
      const { articles } = await store.facts.holdings()
      sum.lost += Math.max(stored - articles, 0)
      stored = articles
      sum.halved += await halved(store, model as Store)
      await store.close()
    }
    // Whatever was left undone: the same command ends it.
    const last = ingest(documents, place)
    const code = await last.exit
    const store = await reopened(place.address)
    const same = code === 0 && store !== null && isDeepStrictEqual(await pictureOf(store), picture)
    if (same) sum.recovered += here
    else sum.broken += 1
    if (!same) process.stdout.write(`  ${code} ${last.err().slice(0, 500)}\n`)
    await store?.close()
  }
}

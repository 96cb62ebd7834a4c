import { moveBetween } from '../../../src/store/move/move-between.ts'
import { createPress } from '../press.ts'
import { openStore } from '../search/open-store.ts'

const QUOTES_PER_ARTICLE = 5
const BATCH = 500

/** Loads an imaginary press into a store that holds nothing yet. */
export async function fill(address: string, records: number, seed: number): Promise<void> {
  const store = await openStore(address)
  try {
    if ((await store.facts.holdings()).articles > 0) return
    const make = createPress(seed)
    const articles = Math.ceil(records / QUOTES_PER_ARTICLE)
    for (let at = 0; at < articles; at += BATCH) {
      const size = Math.min(BATCH, articles - at)
      await store.put(Array.from({ length: size }, (_, i) => ({ dossier: make(at + i), text: null })))
    }
    await store.put([])
  } finally {
    await store.close()
  }
}

/** Copies the file to a server that holds nothing yet. */
export async function copyTo(server: string, file: string): Promise<void> {
  const target = await openStore(server)
  const { articles } = await target.facts.holdings()
  await target.close()
  if (articles > 0) return
  const settings = { replace: false, stop: new AbortController().signal, tell: () => undefined }
  const moved = await moveBetween(file, server, settings)
  if (!moved.ok) throw new Error(`${moved.code}: ${server}`)
}

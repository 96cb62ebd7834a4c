import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../../src/store/store.ts'
import { pictureOf } from '../../store/contract/picture.ts'
import { ingest } from './command.ts'
import { createPlace, reopened, type StoreKind } from './place.ts'

/** What a store shows that nobody disturbed. */
export interface Reference {
  /** Milliseconds that the undisturbed ingest took. */
  readonly took: number
  /** Articles of a store whose facts or text are other ones. */
  differing(store: Store): Promise<number>
  /** Whether a store shows all of it and nothing else. */
  isWhole(store: Store): Promise<boolean>
}

const ALL = { offset: 0, limit: 100_000 }

/** Puts the documents into a store that goes away again. */
export async function makeReference(documents: string, kind: StoreKind): Promise<Reference> {
  const place = createPlace(kind)
  try {
    const begun = performance.now()
    const child = ingest(documents, place.address)
    if ((await child.exit) !== 0) throw new Error(child.err())
    const took = performance.now() - begun
    const store = await reopened(place.address)
    if (!store) throw new Error('the reference does not open')
    const articles = await articlesOf(store)
    const picture = await pictureOf(store)
    await store.close()
    return {
      took,
      async differing(other) {
        const theirs = await articlesOf(other)
        return [...theirs].filter(([id, article]) => !isDeepStrictEqual(article, articles.get(id))).length
      },
      isWhole: async (other) => isDeepStrictEqual(await pictureOf(other), picture),
    }
  } finally {
    await place.remove()
  }
}

/** By id: an article's facts and text. */
async function articlesOf({ facts }: Store): Promise<Map<string, unknown>> {
  const { items } = await facts.articles(ALL)
  const found = new Map<string, unknown>()
  for (const { id } of items) {
    const dossier = await facts.dossier(id)
    const actors = dossier?.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    found.set(id, { ...dossier, actors, text: await facts.text(id) })
  }
  return found
}

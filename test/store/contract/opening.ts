import { afterEach } from 'vitest'
import type { Dossier } from '../../../src/domain/dossier.ts'
import type { MergeRules } from '../../../src/store/merge-rules.ts'
import type { Page, PutOutcome, Store } from '../../../src/store/store.ts'
import { plainMergeRules } from '../../support/plain-merge-rules.ts'

/** Makes an empty store of the kind under test. */
export type OpenStore = (rules: MergeRules) => Promise<Store>

export const ALL: Page = { offset: 0, limit: 100 }

/** Opens stores that are closed when the test ends. */
export function opening(open: OpenStore): (...dossiers: readonly Dossier[]) => Promise<Store> {
  const stores: Store[] = []
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })
  return async (...dossiers) => {
    const store = await open(plainMergeRules)
    stores.push(store)
    await put(store, ...dossiers)
    return store
  }
}

export const put = (store: Store, ...dossiers: readonly Dossier[]): Promise<readonly PutOutcome[]> =>
  store.put(dossiers.map((dossier) => ({ dossier, text: null })))

/** The one item of a list; fails where there are none or several. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items instead of one`)
  return item
}

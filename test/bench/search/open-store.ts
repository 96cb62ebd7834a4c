import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'

/** Opens a store by its address; a bench has nothing better to do with a failure than to stop. */
export async function openStore(address: string): Promise<Store> {
  const opened = openSqliteStore(address)
  if (!opened.ok) throw new Error(`${opened.code}: ${address}`)
  return opened.value
}

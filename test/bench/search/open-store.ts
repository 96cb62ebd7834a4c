import { openStore as openAt } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'

/** Opens a store by its address; a bench has nothing better to do with a failure than to stop. */
export async function openStore(address: string): Promise<Store> {
  const opened = await openAt(address, null)
  if (!opened.ok) throw new Error(`${opened.code}: ${opened.detail ?? ''}`)
  return opened.value
}

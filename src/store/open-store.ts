import type { Result } from '../domain/result.ts'
import { isPostgresAddress } from './postgres/address.ts'
import type { Store } from './store.ts'
import type { StoreProblem } from './store-problem.ts'

/**
 * Opens the store in a file, or at an address that begins with `postgres://`; `reads` is a second address there. Only
 * what talks to that kind of store is loaded.
 */
export async function openStore(address: string, reads: string | null): Promise<Result<Store, StoreProblem>> {
  if (isPostgresAddress(address)) {
    const { openPostgresStore } = await import('./postgres/open.ts')
    return openPostgresStore(address, { reads })
  }
  const { openSqliteStore } = await import('./sqlite/open.ts')
  return openSqliteStore(address)
}

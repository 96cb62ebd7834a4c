import type { Result } from '../domain/result.ts'
import { isPostgresAddress } from './postgres/address.ts'
import { openPostgresStore } from './postgres/open.ts'
import { openSqliteStore } from './sqlite/open.ts'
import type { Store } from './store.ts'
import type { StoreProblem } from './store-problem.ts'

/** Opens the store in a file, or at an address that begins with `postgres://`; `reads` is a second address there. */
export async function openStore(address: string, reads: string | null): Promise<Result<Store, StoreProblem>> {
  return isPostgresAddress(address) ? openPostgresStore(address, { reads }) : openSqliteStore(address)
}

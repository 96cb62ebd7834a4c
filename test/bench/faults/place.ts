import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { dropSchema, newSchema, postgresAddress } from '../../support/postgres-server.ts'

export type StoreKind = 'sqlite' | 'postgres'

/** Where a store is made that nobody has opened yet. */
export interface Place {
  readonly folder: string
  /** For `VERBATIM_DB`. */
  readonly address: string
  remove(): Promise<void>
}

export function createPlace(kind: StoreKind): Place {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'))
  const schema = newSchema()
  return {
    folder,
    address: kind === 'sqlite' ? join(folder, 'store.sqlite') : postgresAddress(schema),
    async remove() {
      rmSync(folder, { recursive: true, force: true })
      if (kind === 'postgres') await dropSchema(schema)
    },
  }
}

/** Opens what a kill left; null where that is not possible. SQLite reads small files through as it opens them. */
export async function reopened(address: string): Promise<Store | null> {
  const opened = await openStore(address, null)
  return opened.ok ? opened.value : null
}

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
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
  /** Opens what is there, of a file a copy of it: whoever comes next finds it as it was left. Null where it cannot be. */
  look(): Promise<Store | null>
  remove(): Promise<void>
}

const NAME = 'store.sqlite'

export function createPlace(kind: StoreKind): Place {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'))
  const schema = newSchema()
  const address = kind === 'sqlite' ? join(folder, NAME) : postgresAddress(schema)
  let copies = 0
  return {
    folder,
    address,
    look() {
      if (kind === 'postgres') return reopened(address)
      copies += 1
      const copy = join(folder, `copy-${copies}`)
      mkdirSync(copy)
      for (const name of readdirSync(folder).filter((one) => one.startsWith(NAME)))
        copyFileSync(join(folder, name), join(copy, name))
      return reopened(join(copy, NAME))
    },
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

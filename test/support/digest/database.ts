import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { harbour } from '../harbour.ts'
import { dropSchema, newSchema, postgresAddress } from '../postgres-server.ts'

export type StoreKind = 'sqlite' | 'postgres'

/** A database of its own that several processes may open, with something to tell. */
export interface Database {
  /** For `VERBATIM_DB`. */
  readonly address: string
  readonly store: Store
  /** Closes it and removes all of it. */
  drop(): Promise<void>
}

export async function createDatabase(kind: StoreKind): Promise<Database> {
  const { address, remove } = kind === 'sqlite' ? inFolder() : inSchema()
  const opened = await openStore(address, null)
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  await store.put(harbour().map((dossier) => ({ dossier, text: null })))
  return {
    address,
    store,
    async drop() {
      await store.close()
      await remove()
    },
  }
}

function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-digest-'))
  return {
    address: join(folder, 'digest.sqlite'),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function inSchema() {
  const schema = newSchema()
  return { address: postgresAddress(schema), remove: () => dropSchema(schema) }
}

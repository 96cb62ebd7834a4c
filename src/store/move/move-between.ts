import { existsSync } from 'node:fs'
import { fail, type Result } from '../../domain/result.ts'
import { isPostgresAddress } from '../postgres/address.ts'
import { openPostgresBackend } from '../postgres/open.ts'
import type { Backend } from '../sql/database.ts'
import { openSqliteBackend } from '../sqlite/open.ts'
import type { StoreProblem } from '../store-problem.ts'
import { type Moved, type MoveProblem, type MoveSettings, moveStore } from './move-store.ts'

/** Why nothing was moved: of a store, with its address; or of the move. */
export type MoveFailure =
  | { readonly ok: false; readonly code: StoreProblem; readonly address: string }
  | { readonly ok: false; readonly code: MoveProblem; readonly address: null }

/** Copies the store at one address to another. Rejects with a `StoreError` where one fails on the way. */
export async function moveBetween(
  from: string,
  to: string,
  settings: MoveSettings,
): Promise<{ readonly ok: true; readonly value: Moved } | MoveFailure> {
  const source = await openBackend(from, true)
  if (!source.ok) return { ok: false, code: source.code, address: from }
  try {
    const target = await openBackend(to, false)
    if (!target.ok) return { ok: false, code: target.code, address: to }
    try {
      const moved = await moveStore(source.value, target.value, settings)
      if (!moved.ok) return { ok: false, code: moved.code, address: null }
      if (moved.value.outcome === 'copied') await target.value.tidy()
      return { ok: true, value: moved.value }
    } finally {
      await target.value.close()
    }
  } finally {
    await source.value.close()
  }
}

/** A file that is to be there already is not made. */
async function openBackend(address: string, isThere: boolean): Promise<Result<Backend, StoreProblem>> {
  if (isPostgresAddress(address)) return openPostgresBackend(address)
  return isThere && !existsSync(address) ? fail('missing') : openSqliteBackend(address)
}

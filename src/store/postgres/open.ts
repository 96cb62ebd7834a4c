import { fail, ok, type Result } from '../../domain/result.ts'
import { type MergeRules, standardRules } from '../merge-rules.ts'
import { createStore } from '../sql/create-store.ts'
import type { Store } from '../store.ts'
import type { StoreProblem } from '../store-problem.ts'
import { parseAddress } from './address.ts'
import { postgresBackend } from './backend.ts'
import { migrate } from './migrate.ts'
import { LIMITS, makePool, type PoolLimits, withClient } from './pools.ts'
import { problemOf } from './problems.ts'

export interface PostgresOptions {
  /** A second address, of a copy that is read instead; what cannot be had there comes from the first. */
  readonly reads?: string | null
  readonly limits?: Partial<PoolLimits>
  readonly rules?: MergeRules
}

/**
 * Opens the store on a server: `postgres://USER@HOST/DATABASE?schema=NAME`. The schema and its tables are made where
 * they are missing. What is there already is brought up to date or refused with a code.
 */
export async function openPostgresStore(
  address: string,
  options: PostgresOptions = {},
): Promise<Result<Store, StoreProblem>> {
  const at = parseAddress(address)
  if (!at) return fail('unreachable', 'no address')
  const copy = options.reads ? parseAddress(options.reads) : null
  const limits = { ...LIMITS, ...options.limits }
  const backend = {
    writing: makePool(at, limits, false),
    reading: makePool(at, limits, true),
    copy: copy && makePool({ ...copy, schema: at.schema }, limits, true),
  }
  const data = postgresBackend(backend)
  try {
    await withClient(
      backend.writing,
      (client) => migrate(client, at.schema),
      () => true,
    )
    return ok(createStore(data, options.rules ?? standardRules))
  } catch (error) {
    await data.close()
    const problem = problemOf(error)
    if (problem === null) throw error
    return fail(problem, at.label)
  }
}

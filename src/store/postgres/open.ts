import { fail, ok, type Result } from '../../domain/result.ts'
import { type MergeRules, standardRules } from '../merge-rules.ts'
import { createStore } from '../sql/create-store.ts'
import type { Backend } from '../sql/database.ts'
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
}

/** Opens the store on a server. */
export async function openPostgresStore(
  address: string,
  options: PostgresOptions & { readonly rules?: MergeRules } = {},
): Promise<Result<Store, StoreProblem>> {
  const opened = await openPostgresBackend(address, options)
  return opened.ok ? ok(createStore(opened.value, options.rules ?? standardRules)) : opened
}

/**
 * Opens the database of a store on a server: `postgres://USER@HOST/DATABASE?schema=NAME`. The schema and its tables are made where
 * they are missing. What is there already is brought up to date or refused with a code.
 */
export async function openPostgresBackend(
  address: string,
  options: PostgresOptions = {},
): Promise<Result<Backend, StoreProblem>> {
  const at = parseAddress(address)
  if (!at) return fail('unreachable', 'no address')
  const copy = options.reads ? parseAddress(options.reads) : null
  const limits = { ...LIMITS, ...options.limits }
  const pools = {
    writing: makePool(at, limits, false),
    reading: makePool(at, limits, true),
    copy: copy && makePool({ ...copy, schema: at.schema }, limits, true),
  }
  const data = postgresBackend(pools)
  try {
    await withClient(
      pools.writing,
      (client) => migrate(client, at.schema),
      () => true,
    )
    return ok(data)
  } catch (error) {
    await data.close()
    const problem = problemOf(error)
    if (problem === null) throw error
    return fail(problem, at.label)
  }
}

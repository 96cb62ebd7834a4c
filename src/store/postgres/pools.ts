import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { Address } from './address.ts'

/** Milliseconds; connections of each kind. */
export interface PoolLimits {
  /** How long a statement that reads may take. */
  readonly statement: number
  /** How long one that writes may take; most of that it may wait for another writer. */
  readonly writing: number
  /** How much longer a server that says nothing is waited for. */
  readonly grace: number
  /** How long a connection may take to come, from the server or from the pool. */
  readonly connect: number
  readonly connections: number
}

export const LIMITS: PoolLimits = {
  statement: 10_000,
  writing: 120_000,
  grace: 5_000,
  connect: 5_000,
  connections: 10,
}

/** Integers of 8 bytes and sums of them: all of ours are exact as numbers. */
const NUMBERS = [20, 1700]

/** Connections to a server. None is made before it is needed, and one that breaks is replaced. */
export function makePool({ connection, schema }: Address, limits: PoolLimits, reading: boolean): Pool {
  const limit = reading ? limits.statement : limits.writing
  const settings = [
    `SET search_path TO "${schema}"`,
    `SET statement_timeout = ${limit}`,
    // Sooner than the other limit, so that one knows what it was.
    `SET lock_timeout = ${Math.ceil(0.8 * limits.writing)}`,
    // Every statement has its index, and looks up in it what it joins, whatever the tables' statistics say yet.
    'SET enable_seqscan = off',
    'SET enable_hashjoin = off',
    'SET enable_mergejoin = off',
    // Nothing runs long enough to be worth compiling; what is looked through in spite of the above counts as dear.
    'SET jit = off',
    // To start helpers takes longer than any of them.
    'SET max_parallel_workers_per_gather = 0',
    // To compare a record's words takes far longer than the planner thinks: two indexes are asked rather.
    'SET cpu_operator_cost = 0.02',
    'SET random_page_cost = 1.1',
  ]
  const config: PoolConfig & { pipeline: boolean } = {
    connectionString: connection,
    application_name: 'verbatim',
    max: limits.connections,
    connectionTimeoutMillis: limits.connect,
    // A server that fell silent is given up somewhat later than one that says so itself.
    query_timeout: limit + limits.grace,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    pipeline: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        NUMBERS.includes(oid) ? Number : types.getTypeParser(oid, format ?? 'text'),
    },
    onConnect: async (client) => void (await client.query(settings.join('; '))),
  }
  const pool = new Pool(config)
  // A connection that breaks while nobody uses it: the next one who needs one gets another. One that breaks while
  // it is lent says so to whoever asks it; as an event that nobody hears it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

/** Lends a connection; one on which something broke is not used again. */
export async function withClient<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
  isBroken: (error: unknown) => boolean,
): Promise<Result> {
  const client = await pool.connect()
  try {
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    client.release(isBroken(error))
    throw error
  }
}

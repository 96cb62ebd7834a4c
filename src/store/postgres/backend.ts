import type { Pool, PoolClient } from 'pg'
import type { Backend, Database, Session } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import { dialect } from './dialect.ts'
import { renewNewest } from './newest.ts'
import { withClient } from './pools.ts'
import { asStoreError, codeOf, problemOf } from './problems.ts'
import { asked, type Named, type Names, runSteps, translate } from './run-steps.ts'

export interface Pools {
  readonly writing: Pool
  readonly reading: Pool
  /** At a second address, whose answers may be some seconds old; null where there is none. */
  readonly copy: Pool | null
}

/** Others changed the same at the same time: nothing was written. */
const CLASHES = ['40001', '40P01']

/** Who has this row is the only writer. */
const ALONE = ['BEGIN', 'SELECT version FROM store WHERE store = 1 FOR UPDATE']

const TRIES = 5

type Work<Result> = (db: Statements) => Steps<Result>

/** Work on a server that other processes use too. */
export function postgresBackend({ writing, reading, copy }: Pools): Backend {
  const names = createNames()
  const read =
    (pool: Pool) =>
    <Result>(work: Work<Result>): Promise<Result> =>
      untilFresh(pool, () => withClient(pool, (client) => runSteps(client, work(asked), names), isBroken))
  const snapshot =
    (pool: Pool) =>
    <Result>(work: Work<Result>): Promise<Result> =>
      untilFresh(pool, () =>
        withClient(
          pool,
          (client) => within(client, ['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'], work, names),
          isBroken,
        ),
      )
  const write =
    (opening: readonly string[]) =>
    <Result>(work: Work<Result>): Promise<Result> =>
      untilFree(() =>
        untilFresh(writing, (begun) =>
          withClient(writing, (client) => within(client, opening, work, names, begun), isBroken),
        ),
      )
  const current: Database = {
    read: guarded(read(reading)),
    snapshot: guarded(snapshot(reading)),
    change: guarded(write(['BEGIN'])),
    write: guarded(write(ALONE)),
  }
  return {
    ...current,
    dialect,
    current,
    ...(copy && {
      read: guarded(orElse(read(copy), read(reading))),
      snapshot: guarded(orElse(snapshot(copy), snapshot(reading))),
    }),
    hold: guarded(() => hold(writing, names)),
    tidy: () => guarded(() => withClient(writing, (client) => tidy(client), isBroken))(),
    close: async () => {
      for (const pool of [writing, reading, copy]) await pool?.end()
    },
  }
}

async function within<Result>(
  client: PoolClient,
  opening: readonly string[],
  work: Work<Result>,
  names: Names,
  opened: () => void = () => {},
): Promise<Result> {
  try {
    await Promise.all(opening.map((sql) => client.query(sql)))
    opened()
    const result = await runSteps(client, work(asked), names)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function hold(pool: Pool, names: Names): Promise<Session> {
  const client = await pool.connect()
  const end = (sql: string) => async () => {
    try {
      await client.query(sql)
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  try {
    await Promise.all(ALONE.map((sql) => client.query(sql)))
  } catch (error) {
    // The transaction may be open on it.
    client.release(true)
    throw error
  }
  return {
    run: guarded((work) => runSteps(client, work(asked), names)) as Session['run'],
    commit: guarded(end('COMMIT')),
    rollback: guarded(end('ROLLBACK')),
  }
}

/** The planner learns what the tables hold; what GIN has put off is done; the newest records have their indexes. */
async function tidy(client: PoolClient): Promise<void> {
  for (const kind of ['quote', 'event', 'actor'] as const) {
    for (const table of [kind, `${kind}_words`]) await client.query(`VACUUM (ANALYZE) ${table}`)
    await renewNewest(client, kind)
  }
}

/**
 * The same name for the same statement: a connection prepares it once, and plans it once too, for most take longer
 * to plan than to run. A search for words is planned with the words, each time: without them it may take seconds.
 */
function createNames(): Names {
  const names = new Map<string, Named>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = sql.includes('@@') ? null : `verbatim_${names.size}`
    const named = { text: translate(sql), name }
    names.set(sql, named)
    return named
  }
}

const isBroken = (error: unknown): boolean => {
  const problem = problemOf(error)
  return problem === null || ['gone', 'slow', 'over-limit'].includes(problem)
}

const isGone = (error: unknown): boolean => problemOf(error) === 'gone'

/**
 * Connections from before the server restarted break at their next use: work goes on with the next one, until there
 * was a new one. Work that may not be done twice calls `last` when it has begun.
 */
async function untilFresh<Result>(pool: Pool, work: (last: () => void) => Promise<Result>): Promise<Result> {
  let again = true
  const last = () => {
    again = false
  }
  for (;;)
    try {
      return await work(last)
    } catch (error) {
      if (!again || !isGone(error)) throw error
      if (pool.idleCount === 0) last()
    }
}

async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn += 1)
    try {
      return await work()
    } catch (error) {
      if (turn === TRIES || !CLASHES.includes(codeOf(error))) throw error
    }
}

/** The second way where the first is closed. */
const orElse =
  <Argument, Result>(
    first: (argument: Argument) => Promise<Result>,
    second: (argument: Argument) => Promise<Result>,
  ) =>
  async (argument: Argument): Promise<Result> => {
    try {
      return await first(argument)
    } catch (error) {
      const problem = problemOf(error)
      if (problem === null || !['gone', 'slow', 'busy', 'denied'].includes(problem)) throw error
      return second(argument)
    }
  }

const guarded =
  <Arguments extends readonly unknown[], Result>(work: (...args: Arguments) => Promise<Result>) =>
  async (...args: Arguments): Promise<Result> => {
    try {
      return await work(...args)
    } catch (error) {
      throw asStoreError(error)
    }
  }

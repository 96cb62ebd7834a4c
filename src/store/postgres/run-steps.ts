import type { ClientBase, QueryArrayConfig, QueryConfig, QueryResult } from 'pg'
import type { Statements } from '../sql/statements.ts'
import type { Statement, Steps, Value } from '../sql/steps.ts'

/** What is sent without waiting for its answer: more would fill the memory on both sides. */
const AHEAD = 200

/** Steps that come out as statements, for `runSteps`. */
export const asked: Statements = {
  one: <Row>(sql: string, ...values: readonly Value[]) => ask<Row | undefined>({ sql, values, want: 'one' }),
  all: <Row>(sql: string, ...values: readonly Value[]) => ask<Row[]>({ sql, values, want: 'all' }),
  value: <Item>(sql: string, ...values: readonly Value[]) =>
    ask<Item | undefined>({ sql, values, want: 'value' }),
  values: <Item>(sql: string, ...values: readonly Value[]) => ask<Item[]>({ sql, values, want: 'values' }),
  run: (sql, ...values) => ask<number>({ sql, values, want: 'run' }),
  write: (sql, ...values) => ask<void>({ sql, values, want: 'write' }),
}

function* ask<Result>(statement: Statement): Steps<Result> {
  return (yield statement) as Result
}

export interface Named {
  /** As PostgreSQL writes it. */
  readonly text: string
  /** By which a connection prepares it once; null for a statement that is planned anew each time. */
  readonly name: string | null
}

export type Names = (sql: string) => Named

/**
 * Runs work on a connection in pipeline mode. Statements that only write are sent ahead; the first that failed
 * is what the promise rejects with.
 */
export async function runSteps<Result>(
  client: ClientBase,
  steps: Steps<Result>,
  names: Names,
): Promise<Result> {
  const ahead: Promise<unknown>[] = []
  const work = steps[Symbol.iterator]()
  let step = work.next(undefined)
  try {
    while (!step.done) {
      const answer = send(client, step.value, names)
      if (step.value.want === 'write') {
        // Looked at below; a rejection must not count as unhandled meanwhile.
        answer.catch(() => {})
        ahead.push(answer)
        if (ahead.length >= AHEAD) await Promise.all(ahead.splice(0))
        step = work.next(undefined)
      } else step = work.next(await answer)
    }
    await Promise.all(ahead)
    return step.value
  } catch (error) {
    await Promise.all(ahead)
    throw error
  }
}

async function send(client: ClientBase, { sql, values, want }: Statement, names: Names): Promise<unknown> {
  const { text, name } = names(sql)
  const config: QueryConfig = {
    text,
    values: values.map(storable),
    ...(name !== null && { name }),
  }
  switch (want) {
    case 'one':
      return (await client.query(config)).rows[0]
    case 'all':
      return (await client.query(config)).rows
    case 'value':
      return firsts(await client.query({ ...config, rowMode: 'array' } satisfies QueryArrayConfig))[0]
    case 'values':
      return firsts(await client.query({ ...config, rowMode: 'array' } satisfies QueryArrayConfig))
    default:
      return (await client.query(config)).rowCount ?? 0
  }
}

const firsts = ({ rows }: QueryResult<unknown[]> | { rows: unknown[][] }): unknown[] =>
  rows.map(([first]) => first)

/** PostgreSQL has no character 0; nothing is seen of it anyway. */
const storable = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value

/** The work's own SQL as PostgreSQL writes it: numbered placeholders; the planner picks the order of a join. */
export function translate(sql: string): string {
  let number = 0
  return sql.replaceAll('CROSS JOIN', 'JOIN').replace(/\?/g, () => {
    number += 1
    return `$${number}`
  })
}

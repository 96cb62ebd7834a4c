import type { ClientBase } from 'pg'
import { StoreError } from '../store-problem.ts'
import { migrations as released } from './migrations/index.ts'
import { codeOf } from './problems.ts'

/** Another process made the same thing at the same time: serialization, deadlock, duplicates of each kind. */
const RACES = ['40001', '40P01', '23505', '42P06', '42P07', 'XX000']

const TRIES = 10

/**
 * Brings a schema up to date, and makes it where it is missing, all in one transaction. Any number of processes may
 * do it at once: the row of `store` is held by one of them. Throws a `StoreError` for a schema that is not ours or
 * newer than this program.
 */
export async function migrate(
  client: ClientBase,
  schema: string,
  migrations: readonly string[] = released,
): Promise<void> {
  for (let turn = 1; ; turn += 1)
    try {
      await client.query('BEGIN')
      await prepare(client, schema)
      await step(client, migrations)
      await client.query('COMMIT')
      return
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {})
      if (turn === TRIES || !RACES.includes(codeOf(error))) throw error
    }
}

/** The schema with the row that says its version and that writers hold. */
async function prepare(client: ClientBase, schema: string): Promise<void> {
  const there = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
  // Who may not make schemas can be given one.
  if (there.rowCount === 0) await client.query(`CREATE SCHEMA "${schema}"`)
  const tables = await client.query<{ table_name: string }>(
    'SELECT table_name FROM information_schema.tables WHERE table_schema = $1',
    [schema],
  )
  if (tables.rows.some(({ table_name: name }) => name === 'store')) return
  if (tables.rows.length > 0) throw new StoreError('not-a-store', `other tables in schema ${schema}`)
  await client.query('CREATE TABLE store (store BIGINT PRIMARY KEY, version BIGINT NOT NULL)')
  await client.query('INSERT INTO store VALUES (1, 0)')
}

async function step(client: ClientBase, migrations: readonly string[]): Promise<void> {
  const version = await versionOf(client)
  if (version > migrations.length) throw new StoreError('newer-version', `version ${version}`)
  for (const sql of migrations.slice(version)) await client.query(sql)
  if (version < migrations.length)
    await client.query('UPDATE store SET version = $1 WHERE store = 1', [migrations.length])
}

async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'SELECT version FROM store WHERE store = 1 FOR UPDATE',
  )
  const [row] = rows
  if (!row) throw new StoreError('not-a-store', 'no version')
  return row.version
}

import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** The database that tests may use, each in schemas of its own. */
export const SERVER = process.env.VERBATIM_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Nothing that a test writes has to outlive the server. */
export const postgresAddress = (schema: string): string =>
  `${SERVER}?schema=${schema}&options=${encodeURIComponent('-c synchronous_commit=off')}`

/** A name that nobody uses. */
export const newSchema = (): string => `verbatim_test_${randomBytes(6).toString('hex')}`

export const dropSchema = (schema: string) => askPostgres(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)

/** Asks the server directly. */
export async function askPostgres<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

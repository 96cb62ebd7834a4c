import type Database from 'better-sqlite3'
import { StoreError } from '../store-problem.ts'
import { migrations as released } from './migrations/index.ts'

/** In the header of our files: « Vrbm ». */
const APPLICATION_ID = 0x5672626d

const versionOf = (raw: Database.Database): number => Number(raw.pragma('user_version', { simple: true }))

/**
 * Brings a file up to date, each migration in a transaction of its own. Several processes may do it at once.
 * Throws a `StoreError` for a file that is not ours or newer than this program.
 */
export function migrate(raw: Database.Database, migrations: readonly string[] = released): void {
  const step = raw.transaction(() => {
    const version = versionOf(raw)
    const sql = migrations[version]
    if (sql === undefined) return
    raw.exec(sql)
    raw.pragma(`application_id = ${APPLICATION_ID}`)
    raw.pragma(`user_version = ${version + 1}`)
  })
  while (verify(raw, migrations) < migrations.length) step.immediate()
}

/** The file's version. Throws a `StoreError` for a file that is not ours or newer than this program. */
export function verify(raw: Database.Database, migrations: readonly string[] = released): number {
  const version = versionOf(raw)
  const owner = Number(raw.pragma('application_id', { simple: true }))
  const tables = Number(raw.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  const blank = version === 0 && owner === 0 && tables === 0
  if (!blank && owner !== APPLICATION_ID) throw new StoreError('not-a-store', `application id ${owner}`)
  if (version > migrations.length) throw new StoreError('newer-version', `version ${version}`)
  return version
}

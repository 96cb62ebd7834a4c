import Database from 'better-sqlite3'
import { migrate } from '../../../src/store/sqlite/migrate.ts'
import { migrations } from '../../../src/store/sqlite/migrations/index.ts'
import { makeTale } from '../../support/tales.ts'
import { below, type Random } from '../search/random.ts'
import { pause, startChild } from './child.ts'
import { createPlace, reopened } from './place.ts'
import { newTally, type Tally } from './tally.ts'

const NAMES = Array.from({ length: 2000 }, (_, i) => `Journal ${i}`)
/** A file is brought up to date within about so many milliseconds. */
const WITHIN_MS = 25

function fill(raw: Database.Database): void {
  const insert = raw.prepare('INSERT INTO publisher (name) VALUES (?)')
  for (const name of NAMES) insert.run(name)
}

/** Files of every earlier release, killed while they are brought up to date. SQLite: a server does that in one step. */
export async function runMigrations(rounds: number, random: Random, put: readonly string[]): Promise<Tally> {
  const tally = newTally()
  while (tally.rounds < rounds) {
    const place = createPlace('sqlite')
    const version = below(random, migrations.length)
    const raw = new Database(place.address)
    migrate(raw, migrations.slice(0, version))
    if (version > 0) raw.transaction(() => fill(raw))()
    raw.close()

    const child = startChild(put, [place.address, '0', '3', 'slowly'])
    await child.started
    await pause(random() * WITHIN_MS)
    if (!child.ended() && child.told() === 'opening') tally.atWork += 1
    child.kill()
    await child.exit
    tally.rounds += 1

    const store = await reopened(place.address)
    if (!store) tally.broken += 1
    else {
      const outcomes = await store.put([{ dossier: makeTale(7), text: null }])
      await store.close()
      const after = new Database(place.address)
      const kept = after.prepare("SELECT count(*) FROM publisher WHERE name LIKE 'Journal %'").pluck().get()
      if (version > 0 && kept !== NAMES.length) tally.lost += 1
      if (Number(after.pragma('user_version', { simple: true })) !== migrations.length) tally.halved += 1
      after.close()
      if (outcomes[0] === 'added') tally.recovered += 1
    }
    await place.remove()
  }
  return tally
}

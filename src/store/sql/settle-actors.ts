import type { Batch } from './batch.ts'
import { actorPosition } from './positions.ts'
import { roleKeys } from './read-roles.ts'
import { forget } from './redirects.ts'
import { askForRenaming, dropRenaming } from './renaming.ts'
import type { Steps } from './steps.ts'
import { termsIn, wordSet } from './terms.ts'

interface ActorRow {
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly words: string
  readonly articles: number
  readonly position: number | null
  readonly indexed: string | null
}

/**
 * Gives each touched actor the name that most articles use, its other names, and its place in the index. Where
 * the words of its names changed, its quotes and events are to be indexed anew. Counts must be written before.
 */
export function* settleActors(batch: Batch): Steps<void> {
  for (const actor of new Set([...batch.staleActors, ...batch.retitledActors]))
    yield* settleActor(batch, actor)
}

function* settleActor(batch: Batch, actor: number): Steps<void> {
  const { db } = batch
  const row = yield* db.one<ActorRow>(
    'SELECT id, name, aliases, words, articles, position, indexed FROM actor WHERE actor = ?',
    actor,
  )
  const name = yield* db.value<string>(
    'SELECT name FROM actor_name WHERE actor = ? ORDER BY leads DESC, uses DESC, name LIMIT 1',
    actor,
  )
  if (!row || name === undefined) return
  const retitled = batch.retitledActors.has(actor)
  const position = actorPosition(row.articles, actor)
  if (!retitled && name === row.name && position === row.position) return

  const aliases = yield* db.values<string>(
    'SELECT name FROM actor_name WHERE actor = ? AND name <> ? ORDER BY uses DESC, leads DESC, name',
    actor,
    name,
  )
  const names = wordSet(name, ...aliases)
  const words = [...names].sort().join(' ')
  if (words !== row.words) yield* askForRenaming(batch, actor)
  const terms = new Set([
    ...names,
    ...(yield* roleKeys(db, actor)).flatMap((key) => (key === '' ? [] : key.split(' '))),
  ])
  const indexed = [...terms].join(' ')
  if (position !== row.position || indexed !== row.indexed) {
    if (row.position !== null) batch.index.remove('actor', row.position, termsIn(row.indexed))
    batch.index.add('actor', position, terms)
  }
  yield* db.write(
    'UPDATE actor SET name = ?, aliases = ?, words = ?, position = ?, indexed = ? WHERE actor = ?',
    name,
    JSON.stringify(aliases),
    words,
    position,
    indexed,
    actor,
  )
}

/** Actors that no article names any more. Nothing may refer to them by then. */
export function* removeEmptyActors(batch: Batch): Steps<void> {
  const { db } = batch
  for (const actor of batch.tornActors) {
    if ((yield* db.value('SELECT 1 FROM form WHERE actor = ?', actor)) !== undefined) continue
    const row = yield* db.one<ActorRow>('SELECT id, position, indexed FROM actor WHERE actor = ?', actor)
    if (!row) continue
    if (row.position !== null) batch.index.remove('actor', row.position, termsIn(row.indexed))
    yield* db.write('DELETE FROM actor WHERE actor = ?', actor)
    yield* dropRenaming(batch, actor)
    yield* forget(db, 'actor', row.id)
    batch.counts.dropActor(actor)
    batch.counts.add('actors', -1)
  }
}

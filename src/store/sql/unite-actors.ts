import type { Batch } from './batch.ts'
import { renameKey } from './mention-keys.ts'
import { retire } from './redirects.ts'
import { dropRenaming } from './renaming.ts'
import type { Steps } from './steps.ts'
import { termsIn } from './terms.ts'

interface ActorRow {
  readonly actor: number
  readonly id: string
  readonly born: number
  readonly articles: number
  readonly quotes: number
  readonly events: number
  readonly position: number | null
  readonly indexed: string | null
}

/** Makes two actors one and gives its key. The smaller moves, the older's id stays, the other leads to it. */
export function* uniteActors(batch: Batch, one: number, other: number): Steps<number> {
  if (one === other) return one
  const { db } = batch
  const [kept, gone] = [yield* rowOf(batch, one), yield* rowOf(batch, other)].sort(
    (a, b) => b.articles - a.articles || a.born - b.born,
  ) as [ActorRow, ActorRow]
  const from = gone.actor
  const to = kept.actor

  const both = yield* db.value<number>(
    `SELECT count(*) FROM (SELECT DISTINCT article FROM appearance WHERE actor = ?) AS theirs
     WHERE EXISTS (SELECT 1 FROM appearance AS ours WHERE ours.article = theirs.article AND ours.actor = ?)`,
    from,
    to,
  )
  yield* moveNames(batch, from, to)
  for (const table of ['form', 'appearance', 'role'])
    yield* db.write(`UPDATE ${table} SET actor = ? WHERE actor = ?`, to, from)
  for (const position of yield* db.values<number>('SELECT position FROM quote WHERE speaker = ?', from))
    batch.staleQuotes.add(position)
  yield* db.write('UPDATE quote SET speaker = ? WHERE speaker = ?', to, from)
  const together = yield* moveEvents(batch, from, to)
  yield* moveMentions(batch, from, to)

  batch.counts.moveActor(from, to)
  batch.counts.addToActor(to, 'articles', gone.articles - (both ?? 0))
  batch.counts.addToActor(to, 'quotes', gone.quotes)
  batch.counts.addToActor(to, 'events', gone.events - together)
  batch.counts.add('actors', -1)
  if (gone.position !== null) batch.index.remove('actor', gone.position, termsIn(gone.indexed))
  for (const [form, actor] of batch.actorOfForm) if (actor === from) batch.actorOfForm.set(form, to)
  for (const set of [batch.staleActors, batch.retitledActors, batch.tornActors])
    if (set.delete(from)) set.add(to)
  batch.retitledActors.add(to)

  yield* db.write('DELETE FROM actor WHERE actor = ?', from)
  yield* dropRenaming(batch, from)
  const [older, younger] = gone.born < kept.born ? [gone, kept] : [kept, gone]
  if (older === gone)
    yield* db.write('UPDATE actor SET id = ?, born = ? WHERE actor = ?', older.id, older.born, to)
  yield* retire(db, 'actor', younger.id, older.id)
  return to
}

function* rowOf(batch: Batch, actor: number): Steps<ActorRow> {
  const row = yield* batch.db.one<ActorRow>(
    'SELECT actor, id, born, articles, quotes, events, position, indexed FROM actor WHERE actor = ?',
    actor,
  )
  if (!row) throw new Error(`no actor ${actor}`)
  return row
}

function* moveNames({ db }: Batch, from: number, to: number): Steps<void> {
  yield* db.write(
    `INSERT INTO actor_name SELECT CAST(? AS BIGINT), name, folded, leads, uses FROM actor_name WHERE actor = ?
     ON CONFLICT (actor, name) DO UPDATE
     SET leads = actor_name.leads + excluded.leads, uses = actor_name.uses + excluded.uses`,
    to,
    from,
  )
  yield* db.write('DELETE FROM actor_name WHERE actor = ?', from)
}

/** The number of events in which both took part. */
function* moveEvents({ db, staleEvents }: Batch, from: number, to: number): Steps<number> {
  const events = yield* db.values<number>('SELECT event FROM event_actor WHERE actor = ?', from)
  for (const event of events) staleEvents.add(event)
  const moved = yield* db.run(
    `INSERT INTO event_actor SELECT CAST(? AS BIGINT), start, event FROM event_actor WHERE actor = ?
     ON CONFLICT DO NOTHING`,
    to,
    from,
  )
  yield* db.write('DELETE FROM event_actor WHERE actor = ?', from)
  return events.length - moved
}

/** Mentions that name the actor are compared again: they may tell the same as mentions of the other. */
function* moveMentions(batch: Batch, from: number, to: number): Steps<void> {
  for (const kind of ['actor', 'place'])
    for (const mention of yield* renameKey(batch, `${kind} ${from}`, `${kind} ${to}`))
      batch.looseMentions.add(mention)
}

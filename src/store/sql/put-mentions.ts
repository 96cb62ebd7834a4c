import type { EventMention } from '../../domain/event.ts'
import type { Batch } from './batch.ts'
import { ACTING, type Cast, PLACES } from './cast.ts'
import { createEvent, uniteEvents } from './event-books.ts'
import { findNeighbours } from './find-neighbours.ts'
import { type Casting, happeningOf, type MentionRow, type Told, toldBy } from './happenings.ts'
import { insert, insertion } from './insert.ts'
import { rekey, removeKeys, spanOf } from './mention-keys.ts'
import { ownIds } from './own-ids.ts'
import type { Steps } from './steps.ts'

const MENTION = insertion('mention', 'id', 'article', 'event', 'start', '"end"', 'facts', 'casting')

interface StoredMention extends MentionRow {
  readonly id: string
}

/** Writes an article's event mentions in place of those it had, and joins them to the events they tell. */
export function* putMentions(
  batch: Batch,
  article: number,
  mentions: readonly EventMention[],
  cast: Cast,
): Steps<void> {
  const before = yield* mentionsOf(batch, article)
  for (const { event } of before) batch.staleEvents.add(event)
  const idOf = ownIds(batch.db, 'mention', article)
  const now: Told[] = []
  for (const mention of mentions)
    now.push({ mention: { ...mention, id: yield* idOf(mention.id) }, casting: castingOf(mention, cast) })
  const pairs = yield* pair(batch, before, now)
  for (const row of before) if (!pairs.some(([old]) => old === row)) yield* removeMention(batch, row)
  for (const [row, told] of pairs) {
    if (row === null) yield* addMention(batch, article, told)
    else yield* changeMention(batch, row, told)
  }
}

export function* removeMentions(batch: Batch, article: number): Steps<void> {
  for (const row of yield* mentionsOf(batch, article)) yield* removeMention(batch, row)
}

function* mentionsOf({ db }: Batch, article: number): Steps<StoredMention[]> {
  return yield* db.all<StoredMention>(
    'SELECT mention, id, event, article, facts, casting FROM mention WHERE article = ? ORDER BY mention',
    article,
  )
}

const castingOf = (mention: EventMention, cast: Cast): Casting => ({
  participants: mention.participants.map((name) => cast(name, ACTING)),
  place: mention.place === null ? null : cast(mention.place, PLACES),
})

/**
 * The old mention that each new one takes the place of, null for none: that of the same id, otherwise one that
 * tells the same, so that an article read anew by better rules keeps its events.
 */
function* pair(
  batch: Batch,
  before: readonly StoredMention[],
  now: readonly Told[],
): Steps<[StoredMention | null, Told][]> {
  const left = new Set(before)
  const taken = new Map<Told, StoredMention>()
  const take = (told: Told, row: StoredMention): void => {
    left.delete(row)
    taken.set(told, row)
  }
  for (const told of now) {
    const row = before.find((old) => left.has(old) && old.id === told.mention.id)
    if (row) take(told, row)
  }
  for (const told of now) {
    if (left.size === 0 || taken.has(told)) continue
    const happening = yield* happeningOf(batch, told)
    for (const row of left)
      if (batch.rules.sameHappening(yield* happeningOf(batch, toldBy(row)), happening)) {
        take(told, row)
        break
      }
  }
  return now.map((told) => [taken.get(told) ?? null, told])
}

function* addMention(batch: Batch, article: number, told: Told): Steps<void> {
  const { db } = batch
  const free: number[] = []
  for (const event of yield* findNeighbours(batch, told, article, null))
    if (
      (yield* db.value('SELECT 1 FROM mention WHERE event = ? AND article = ?', event, article)) === undefined
    )
      free.push(event)
  const [first, ...others] = free
  const event = first ?? (yield* createEvent(batch, told.mention.id))
  const { start, end } = spanOf(told)
  const mention = yield* insert(
    db,
    MENTION,
    told.mention.id,
    article,
    event,
    start,
    end,
    JSON.stringify(told.mention),
    JSON.stringify(told.casting),
  )
  yield* rekey(batch, mention)
  batch.staleEvents.add(event)
  let one = event
  for (const other of others) one = (yield* uniteEvents(batch, one, other)) ?? one
}

function* changeMention(batch: Batch, row: StoredMention, told: Told): Steps<void> {
  const facts = JSON.stringify(told.mention)
  const casting = JSON.stringify(told.casting)
  if (facts === row.facts && casting === row.casting) return
  const { start, end } = spanOf(told)
  yield* batch.db.write(
    'UPDATE mention SET id = ?, start = ?, "end" = ?, facts = ?, casting = ? WHERE mention = ?',
    told.mention.id,
    start,
    end,
    facts,
    casting,
    row.mention,
  )
  yield* rekey(batch, row.mention)
  batch.tornEvents.add(row.event)
  batch.looseMentions.add(row.mention)
}

function* removeMention(batch: Batch, row: MentionRow): Steps<void> {
  yield* removeKeys(batch, row.mention)
  yield* batch.db.write('DELETE FROM mention WHERE mention = ?', row.mention)
  batch.looseMentions.delete(row.mention)
  batch.tornEvents.add(row.event)
}

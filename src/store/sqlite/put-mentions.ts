import type { EventMention } from '../../domain/event.ts'
import type { Batch } from './batch.ts'
import { ACTING, type Cast, PLACES } from './cast.ts'
import { createEvent, uniteEvents } from './event-books.ts'
import { findNeighbours } from './find-neighbours.ts'
import { type Casting, happeningOf, type MentionRow, type Told, toldBy } from './happenings.ts'
import { rekey, removeKeys, spanOf } from './mention-keys.ts'
import { ownIds } from './own-ids.ts'

interface StoredMention extends MentionRow {
  readonly id: string
}

/** Writes an article's event mentions in place of those it had, and joins them to the events they tell. */
export function putMentions(
  batch: Batch,
  article: number,
  mentions: readonly EventMention[],
  cast: Cast,
): void {
  const before = mentionsOf(batch, article)
  for (const { event } of before) batch.staleEvents.add(event)
  const idOf = ownIds(batch.db, 'mention', article)
  const now = mentions.map(
    (mention): Told => ({
      mention: { ...mention, id: idOf(mention.id) },
      casting: castingOf(mention, cast),
    }),
  )
  const pairs = pair(batch, before, now)
  for (const row of before) if (!pairs.some(([old]) => old === row)) removeMention(batch, row)
  for (const [row, told] of pairs) {
    if (row === null) addMention(batch, article, told)
    else changeMention(batch, row, told)
  }
}

export function removeMentions(batch: Batch, article: number): void {
  for (const row of mentionsOf(batch, article)) removeMention(batch, row)
}

const mentionsOf = ({ db }: Batch, article: number): StoredMention[] =>
  db.all<StoredMention>(
    'SELECT mention, id, event, article, facts, casting FROM mention WHERE article = ? ORDER BY mention',
    article,
  )

const castingOf = (mention: EventMention, cast: Cast): Casting => ({
  participants: mention.participants.map((name) => cast(name, ACTING)),
  place: mention.place === null ? null : cast(mention.place, PLACES),
})

/**
 * The old mention that each new one takes the place of, null for none: that of the same id, otherwise one that
 * tells the same, so that an article read anew by better rules keeps its events.
 */
function pair(
  batch: Batch,
  before: readonly StoredMention[],
  now: readonly Told[],
): [StoredMention | null, Told][] {
  const left = new Set(before)
  const taken = new Map<Told, StoredMention>()
  const take = (told: Told, fits: (row: StoredMention) => boolean): void => {
    const row = taken.has(told) ? undefined : [...left].find(fits)
    if (!row) return
    left.delete(row)
    taken.set(told, row)
  }
  for (const told of now) take(told, ({ id }) => id === told.mention.id)
  for (const told of now)
    take(told, (row) => batch.rules.sameHappening(happeningOf(batch, toldBy(row)), happeningOf(batch, told)))
  return now.map((told) => [taken.get(told) ?? null, told])
}

function addMention(batch: Batch, article: number, told: Told): void {
  const { db } = batch
  const [first, ...others] = findNeighbours(batch, told, article, null).filter(
    (event) =>
      db.value('SELECT 1 FROM mention WHERE event = ? AND article = ?', event, article) === undefined,
  )
  const event = first ?? createEvent(batch, told.mention.id)
  const { start, end } = spanOf(told)
  const mention = db.insert(
    'INSERT INTO mention (id, article, event, start, end, facts, casting) VALUES (?, ?, ?, ?, ?, ?, ?)',
    told.mention.id,
    article,
    event,
    start,
    end,
    JSON.stringify(told.mention),
    JSON.stringify(told.casting),
  )
  rekey(batch, mention)
  batch.staleEvents.add(event)
  others.reduce((one, other) => uniteEvents(batch, one, other) ?? one, event)
}

function changeMention(batch: Batch, row: StoredMention, told: Told): void {
  const facts = JSON.stringify(told.mention)
  const casting = JSON.stringify(told.casting)
  if (facts === row.facts && casting === row.casting) return
  const { start, end } = spanOf(told)
  batch.db.run(
    'UPDATE mention SET id = ?, start = ?, end = ?, facts = ?, casting = ? WHERE mention = ?',
    told.mention.id,
    start,
    end,
    facts,
    casting,
    row.mention,
  )
  rekey(batch, row.mention)
  batch.tornEvents.add(row.event)
  batch.looseMentions.add(row.mention)
}

function removeMention(batch: Batch, row: MentionRow): void {
  removeKeys(batch, row.mention)
  batch.db.run('DELETE FROM mention WHERE mention = ?', row.mention)
  batch.looseMentions.delete(row.mention)
  batch.tornEvents.add(row.event)
}

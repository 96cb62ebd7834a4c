import { componentsByLink } from '../components.ts'
import type { Batch } from './batch.ts'
import { createEvent, uniteEvents } from './event-books.ts'
import { findNeighbours } from './find-neighbours.ts'
import { happeningOf, type MentionRow, toldBy } from './happenings.ts'

interface StoredMention extends MentionRow {
  readonly id: string
}

/** Lets events that lost or changed a mention fall apart where they must, and mentions find new company. */
export function regroup(batch: Batch): void {
  for (const event of batch.tornEvents) splitEvent(batch, event)
  for (const mention of batch.looseMentions) joinEvents(batch, mention)
}

function splitEvent(batch: Batch, event: number): void {
  const { db, rules } = batch
  batch.staleEvents.add(event)
  const mentions = db.all<StoredMention>(
    'SELECT mention, id, event, article, facts, casting FROM mention WHERE event = ? ORDER BY mention',
    event,
  )
  const happenings = new Map(mentions.map((row) => [row, happeningOf(batch, toldBy(row))]))
  const groups = componentsByLink(mentions, (a, b) => {
    const [one, other] = [happenings.get(a), happenings.get(b)]
    return one !== undefined && other !== undefined && rules.sameHappening(one, other)
  })
  if (groups.length < 2) return
  const id = db.value<string>('SELECT id FROM event WHERE event = ?', event)
  const kept = groups.find((group) => group.some((mention) => mention.id === id)) ?? groups[0]
  for (const group of groups) {
    const [first] = group
    for (const { mention } of group) batch.looseMentions.add(mention)
    if (group === kept || !first) continue
    const other = createEvent(batch, first.id)
    for (const { mention } of group) db.run('UPDATE mention SET event = ? WHERE mention = ?', other, mention)
  }
}

function joinEvents(batch: Batch, mention: number): void {
  const row = batch.db.one<MentionRow>(
    'SELECT event, article, facts, casting FROM mention WHERE mention = ?',
    mention,
  )
  if (!row) return
  findNeighbours(batch, toldBy(row), row.article, row.event).reduce(
    (one, other) => uniteEvents(batch, one, other) ?? one,
    row.event,
  )
}

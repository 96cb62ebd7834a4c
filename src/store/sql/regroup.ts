import type { Happening } from '../../extract/events/merging/happening.ts'
import { componentsByLink } from '../components.ts'
import type { Batch } from './batch.ts'
import { createEvent, uniteEvents } from './event-books.ts'
import { findNeighbours } from './find-neighbours.ts'
import { happeningOf, type MentionRow, toldBy } from './happenings.ts'
import type { Steps } from './steps.ts'

interface StoredMention extends MentionRow {
  readonly id: string
}

/** Lets events that lost or changed a mention fall apart where they must, and mentions find new company. */
export function* regroup(batch: Batch): Steps<void> {
  for (const event of batch.tornEvents) yield* splitEvent(batch, event)
  for (const mention of batch.looseMentions) yield* joinEvents(batch, mention)
}

function* splitEvent(batch: Batch, event: number): Steps<void> {
  const { db, rules } = batch
  batch.staleEvents.add(event)
  const mentions = yield* db.all<StoredMention>(
    'SELECT mention, id, event, article, facts, casting FROM mention WHERE event = ? ORDER BY mention',
    event,
  )
  const happenings = new Map<StoredMention, Happening>()
  for (const row of mentions) happenings.set(row, yield* happeningOf(batch, toldBy(row)))
  const groups = componentsByLink(mentions, (a, b) => {
    const [one, other] = [happenings.get(a), happenings.get(b)]
    return one !== undefined && other !== undefined && rules.sameHappening(one, other)
  })
  if (groups.length < 2) return
  const id = yield* db.value<string>('SELECT id FROM event WHERE event = ?', event)
  const kept = groups.find((group) => group.some((mention) => mention.id === id)) ?? groups[0]
  for (const group of groups) {
    const [first] = group
    for (const { mention } of group) batch.looseMentions.add(mention)
    if (group === kept || !first) continue
    const other = yield* createEvent(batch, first.id)
    for (const { mention } of group)
      yield* db.write('UPDATE mention SET event = ? WHERE mention = ?', other, mention)
  }
}

function* joinEvents(batch: Batch, mention: number): Steps<void> {
  const row = yield* batch.db.one<MentionRow>(
    'SELECT event, article, facts, casting FROM mention WHERE mention = ?',
    mention,
  )
  if (!row) return
  let one = row.event
  for (const other of yield* findNeighbours(batch, toldBy(row), row.article, row.event))
    one = (yield* uniteEvents(batch, one, other)) ?? one
}

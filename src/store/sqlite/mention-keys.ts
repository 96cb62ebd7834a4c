import { fold } from '../../text/fold.ts'
import type { Batch } from './batch.ts'
import { dayNumber } from './day-number.ts'
import { actorOf } from './forms.ts'
import { type MentionRow, type Told, toldBy } from './happenings.ts'
import { EXACT_REACHES, reachOf } from './reach.ts'
import { wordSet } from './terms.ts'

/**
 * Mentions without a key in common are never compared: a participant, the place or the words of the label. Of
 * long stretches of time, in which everybody takes part, only the label counts.
 */
export function keysOf(batch: Batch, told: Told): string[] {
  const { mention, casting } = told
  const label = `label ${[...wordSet(mention.label)].sort().join(' ')}`
  if (!EXACT_REACHES.includes(spanOf(told).reach)) return [label]
  const keys = new Set([label])
  for (const [at, name] of mention.participants.entries()) {
    const form = casting.participants[at] ?? null
    keys.add(form === null ? `name ${fold(name)}` : `actor ${actorOf(batch, form)}`)
  }
  if (casting.place !== null) keys.add(`place ${actorOf(batch, casting.place)}`)
  else if (mention.place !== null) keys.add(`spot ${fold(mention.place)}`)
  return [...keys]
}

export function spanOf({ mention }: Told): {
  readonly start: number
  readonly end: number
  readonly reach: number
} {
  const start = dayNumber(mention.date.start)
  const end = Math.max(start, dayNumber(mention.date.end))
  return { start, end, reach: reachOf(start, end) }
}

/** Writes the keys that follow from a mention's facts and from who its actors are now. */
export function addKeys(batch: Batch, mention: number): void {
  const told = stored(batch, mention)
  const { start, reach } = spanOf(told)
  for (const key of keysOf(batch, told))
    batch.db.run('INSERT INTO mention_key VALUES (?, ?, ?, ?)', key, reach, start, mention)
}

/** To be called before the mention's facts or actors change: its keys are found by them. */
export function removeKeys(batch: Batch, mention: number): void {
  const told = stored(batch, mention)
  const { start, reach } = spanOf(told)
  for (const key of keysOf(batch, told))
    batch.db.run(
      'DELETE FROM mention_key WHERE key = ? AND reach = ? AND start = ? AND mention = ?',
      key,
      reach,
      start,
      mention,
    )
}

function stored({ db }: Batch, mention: number): Told {
  const row = db.one<MentionRow>('SELECT facts, casting FROM mention WHERE mention = ?', mention)
  if (!row) throw new Error(`no mention ${mention}`)
  return toldBy(row)
}

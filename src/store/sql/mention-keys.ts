import { fold } from '../../text/fold.ts'
import { actorOf } from './actor-of.ts'
import type { Batch } from './batch.ts'
import { dayNumber } from './day-number.ts'
import { type MentionRow, type Told, toldBy } from './happenings.ts'
import { COMPARED_REACHES, reachOf } from './reach.ts'
import type { Steps } from './steps.ts'

/**
 * Mentions without a key in common are never compared: a participant, the place or a word of the label. Of long
 * stretches of time, in which everybody takes part, all words of the label together.
 */
export function* keysOf(batch: Batch, told: Told): Steps<string[]> {
  const { mention, casting } = told
  const words = batch.rules.labelKeys(mention)
  if (!COMPARED_REACHES.includes(spanOf(told).reach)) return [`label ${words.toSorted().join(' ')}`]
  const keys = new Set(words.map((word) => `word ${word}`))
  for (const [at, name] of mention.participants.entries()) {
    const form = casting.participants[at] ?? null
    keys.add(form === null ? `name ${fold(name)}` : `actor ${yield* actorOf(batch, form)}`)
  }
  if (casting.place !== null) keys.add(`place ${yield* actorOf(batch, casting.place)}`)
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

/** Writes the keys that follow from a mention's facts and from who its actors are now, in place of those it had. */
export function* rekey(batch: Batch, mention: number): Steps<void> {
  const { db } = batch
  yield* removeKeys(batch, mention)
  const row = yield* db.one<MentionRow>('SELECT facts, casting FROM mention WHERE mention = ?', mention)
  if (!row) throw new Error(`no mention ${mention}`)
  const told = toldBy(row)
  const { start, reach } = spanOf(told)
  const keys = yield* keysOf(batch, told)
  for (const key of keys)
    yield* db.write(
      'INSERT INTO mention_key VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      key,
      reach,
      start,
      mention,
    )
  yield* db.write(
    'UPDATE mention SET keys = ? WHERE mention = ?',
    JSON.stringify([reach, start, ...keys]),
    mention,
  )
}

export function* removeKeys({ db }: Batch, mention: number): Steps<void> {
  const keys = yield* db.value<string>('SELECT keys FROM mention WHERE mention = ?', mention)
  const [reach, start, ...names] = JSON.parse(keys ?? '[]') as [number, number, ...string[]]
  for (const key of names)
    yield* db.write(
      'DELETE FROM mention_key WHERE key = ? AND reach = ? AND start = ? AND mention = ?',
      key,
      reach,
      start,
      mention,
    )
}

/** One actor became another: mentions that name it have the other's key now. Gives those mentions. */
export function* renameKey({ db }: Batch, from: string, to: string): Steps<number[]> {
  const mentions = yield* db.values<number>('SELECT mention FROM mention_key WHERE key = ?', from)
  yield* db.write(
    `INSERT INTO mention_key SELECT CAST(? AS TEXT), reach, start, mention FROM mention_key WHERE key = ?
     ON CONFLICT DO NOTHING`,
    to,
    from,
  )
  yield* db.write('DELETE FROM mention_key WHERE key = ?', from)
  for (const mention of mentions) {
    const keys = (yield* db.value<string>('SELECT keys FROM mention WHERE mention = ?', mention)) ?? ''
    const renamed = keys.replace(JSON.stringify(from), JSON.stringify(to))
    yield* db.write('UPDATE mention SET keys = ? WHERE mention = ?', renamed, mention)
  }
  return mentions
}

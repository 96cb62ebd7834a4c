import { fail, ok, type Result } from '../../domain/result.ts'
import type { Backend, Session } from '../sql/database.ts'
import { copyTable } from './copy-table.ts'
import { TABLES } from './tables.ts'

export interface Moved {
  readonly outcome: 'copied' | 'same'
  readonly articles: number
  readonly quotes: number
  readonly rows: number
}

export type MoveProblem = 'occupied' | 'miscounted' | 'stopped'

export interface MoveSettings {
  /** Whether what the other store holds may be lost. */
  readonly replace: boolean
  readonly stop: AbortSignal
  /** Rows copied, of how many. */
  readonly tell: (done: number, total: number) => void
}

/**
 * Copies a whole store with its ids, words, subscriptions and deliveries into another, in one transaction: after
 * whatever happens the other holds all of it or what it held before. Nobody else writes into either meanwhile.
 */
export async function moveStore(
  from: Backend,
  to: Backend,
  settings: MoveSettings,
): Promise<Result<Moved, MoveProblem>> {
  const source = await from.hold()
  try {
    const target = await to.hold()
    let kept = false
    try {
      const moved = await copy(source, target, to, settings)
      kept = moved.ok && moved.value.outcome === 'copied'
      if (kept) await target.commit()
      return moved
    } finally {
      if (!kept) await target.rollback()
    }
  } finally {
    await source.rollback()
  }
}

async function copy(
  source: Session,
  target: Session,
  { dialect }: Backend,
  { replace, stop, tell }: MoveSettings,
): Promise<Result<Moved, MoveProblem>> {
  const counts = await countAll(source)
  const before = await countAll(target)
  const total = sum(counts)
  const moved = (outcome: Moved['outcome']): Result<Moved, MoveProblem> =>
    ok({ outcome, articles: counts.get('article') ?? 0, quotes: counts.get('quote') ?? 0, rows: total })
  const isSame = (other: ReadonlyMap<string, number>) =>
    [...counts].every(([table, rows]) => other.get(table) === rows)
  if (!replace && OWNED.some((table) => before.get(table)))
    return isSame(before) ? moved('same') : fail('occupied')

  await target.run(function* emptied(db) {
    for (const { name, kind } of TABLES.toReversed()) {
      if (kind) yield* dialect.clearWords(db, kind)
      yield* db.write(`DELETE FROM ${name}`)
    }
  })
  let done = 0
  for (const table of TABLES) {
    await copyTable(table, source, target, dialect, (rows) => {
      done += rows
      tell(done, total)
    })
    if (stop.aborted) return fail('stopped')
  }
  return isSame(await countAll(target)) ? moved('copied') : fail('miscounted')
}

/** Tables that hold what cannot be had again from nowhere. */
const OWNED = ['article', 'note', 'subscription']

const countAll = (session: Session): Promise<Map<string, number>> =>
  session.run(function* counted(db) {
    const counts = new Map<string, number>()
    for (const { name } of TABLES)
      counts.set(name, (yield* db.value<number>(`SELECT count(*) FROM ${name}`)) ?? 0)
    return counts
  })

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, rows) => total + rows, 0)

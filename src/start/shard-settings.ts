import type { ShardPlan } from '../bot/run-shards.ts'
import type { Shards } from '../bot/shards.ts'

/** Who answers the servers of a large bot: processes for a shard each, or this process alone. */
export type Sharding =
  | { readonly kind: 'processes'; readonly plan: ShardPlan }
  /** Null: all shards, as many as Discord recommends. */
  | { readonly kind: 'here'; readonly shards: Shards | null }

export interface ShardSettings {
  /** `auto`, or in a process that was started for one shard, its number. */
  readonly shards: 'auto' | number | undefined
  readonly ids: readonly number[] | undefined
  readonly count: number | undefined
  /** Whether the process was started for one shard. */
  readonly isShard: boolean
}

/** Null where the settings contradict each other. */
export function shardingOf({ shards, ids, count, isShard }: ShardSettings): Sharding | null {
  if (isShard && typeof shards === 'number') {
    return count === undefined ? null : { kind: 'here', shards: { ids: [shards], count } }
  }
  if (typeof shards === 'number') return null
  if (ids && (count === undefined || ids.some((id) => id >= count))) return null
  if (shards === 'auto') return { kind: 'processes', plan: { ids: ids ?? null, count: count ?? null } }
  if (count === undefined) return { kind: 'here', shards: null }
  return { kind: 'here', shards: { ids: ids ?? Array.from({ length: count }, (_, id) => id), count } }
}

/** More than any bot has; a slip of the hand is no reason to exhaust the memory. */
export const MOST_SHARDS = 10_000

/** `0-3`, `0,2,5`, `0-3,8`: the numbers, in order; null where it is none of these. */
export function readShardIds(text: string): number[] | null {
  const ids = new Set<number>()
  for (const part of text.split(',')) {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part.trim()) ?? []
    if (from === undefined || Number(to) < Number(from) || Number(to) >= MOST_SHARDS) return null
    for (let id = Number(from); id <= Number(to); id += 1) ids.add(id)
  }
  return [...ids].sort((a, b) => a - b)
}

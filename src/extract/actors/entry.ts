import type { ActorKind } from '../../domain/actor.ts'

export type Gender = 'm' | 'f'

/** A name of the world: what it is called and what else it is called. */
export interface Entry {
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
  readonly gender: Gender | null
  /** The country a place lies in, itself for a country. */
  readonly country: string | null
  /** A capital may stand for its government. */
  readonly capital: boolean
  /** What a body is: `firm`, `union`, `party`, `media`, …; null for people and places. */
  readonly sort: string | null
}

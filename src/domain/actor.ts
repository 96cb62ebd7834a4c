import type { Bibliography } from './article.ts'

export type ActorKind = 'person' | 'organisation' | 'place'

/** « chef de la diplomatie » of « Russie », as an article gives it. */
export interface Role {
  readonly title: string
  readonly of: string | null
  /** When it is held, where the article says so, in its words: « depuis 2004 », « de 2012 à 2017 ». */
  readonly time?: string
}

/** A person, organisation or place as one article names it. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  /** Other names and spellings, the name itself not included. */
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
}

/** Who is named in an article. */
export interface CastMember {
  /** The id of the actor over all articles. */
  readonly id: string
  /** As the article names it. */
  readonly named: Actor
}

/** A role with an article that says so; it holds at least on that article's publication date. */
export interface SourcedRole extends Role {
  readonly article: Bibliography
  /** The oldest article that gives the role, where that is another one: it is known since then. */
  readonly first?: Bibliography
  /** The operator says so, not the article alone. */
  readonly corrected?: true
}

/** What an actor is called over all articles. */
export type ActorName = Pick<Profile, 'id' | 'name'>

/** An actor without what articles say of it. */
export type ActorBrief = Pick<Profile, 'id' | 'name' | 'kind' | 'counts'>

/** One actor over all articles. */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
  /** Each different one once, with its newest article; newest first, twenty at most. */
  readonly roles: readonly SourcedRole[]
  /** The operator corrected its name, kind or other names. */
  readonly corrected?: true
  readonly counts: { readonly quotes: number; readonly events: number; readonly articles: number }
}

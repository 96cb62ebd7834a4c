import type { ActorKind } from '../../../domain/actor.ts'
import type { SayingVerbs } from '../../verbs/saying-verbs.ts'
import type { Entry, Gazetteer, Gender } from '../gazetteer.ts'
import type { NameLexicon } from '../person-lexicon.ts'
import type { RoleLexicon } from '../role-lexicon.ts'

/** Capitalised words that name someone or something. Token indices, `to` exclusive. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly entry: Entry | null
  /** From « M. », « Mme » or the given name. */
  readonly gender: Gender | null
  /** Introduced by « M. », « Mme », « Me ». */
  readonly honorific: boolean
  /** The words begin with a given name. */
  readonly given: boolean
  /** Certain from the words alone; null: the context decides. */
  readonly kind: ActorKind | null
  /** Of a short name: where the text has told the body that it means. */
  readonly whole?: { readonly from: number; readonly to: number }
  /** Opens its sentence, so that the capital alone says nothing. */
  readonly initial: boolean
}

export interface NamingTools {
  readonly gazetteer: Gazetteer
  readonly names: NameLexicon
  readonly roles: RoleLexicon
  readonly verbs: SayingVerbs
}

/** A name whose kind its own words tell, or the noun before it; `entry`: the known one that it is. */
export const sureName = (
  from: number,
  to: number,
  kind: ActorKind | null,
  entry: Entry | null = null,
): Name => ({
  from,
  to,
  entry,
  gender: entry?.gender ?? null,
  honorific: false,
  given: false,
  kind,
  initial: false,
})

import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { PronounSense } from '../grammar.ts'

/** A noun phrase or pronoun that may speak. Item indices in its sentence, `to` exclusive. */
export interface Reference {
  readonly from: number
  readonly to: number
  /** Named, with the role that stands beside the name. */
  readonly member?: Member
  readonly phrase?: RolePhrase
  readonly pronoun?: PronounSense
  /** « A et B ». */
  readonly others?: readonly Reference[]
}

export function isPlural(reference: Reference): boolean {
  if (reference.others && reference.others.length > 0) return true
  return (
    reference.pronoun?.plural ?? (reference.member === undefined && (reference.phrase?.noun.plural ?? false))
  )
}

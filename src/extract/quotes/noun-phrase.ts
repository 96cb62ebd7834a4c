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

/** What a role phrase is told by when no lexicon has its noun. */
interface Unlisted extends Pick<RolePhrase, 'from' | 'head' | 'determiner' | 'gender' | 'title'> {
  readonly classes?: readonly string[]
  readonly countries?: readonly string[]
}

/** A role phrase of one noun that no lexicon has: « le bailleur », « le Letton »; `head` is its last token. */
export const unlistedPhrase = ({ classes = [], countries = [], ...told }: Unlisted): RolePhrase => ({
  ...told,
  to: told.head + 1,
  noun: { title: told.title, gender: told.gender, plural: false, classes },
  bare: told.title,
  organisation: null,
  of: [],
  countries,
  time: null,
  holder: null,
})

export function isPlural(reference: Reference): boolean {
  if (reference.others && reference.others.length > 0) return true
  return (
    reference.pronoun?.plural ?? (reference.member === undefined && (reference.phrase?.noun.plural ?? false))
  )
}

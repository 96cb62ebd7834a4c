import type { Item } from '../../document.ts'
import type { SayingVerb } from '../../verbs/saying-verbs.ts'

/** A verb of saying with its auxiliary and what stands between. Item indices, `to` exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly verb: SayingVerb
  readonly form: 'finite' | 'gerund' | 'infinitive'
  readonly plural: boolean
  /** « a été qualifié de ». */
  readonly passive: boolean
  /** « -t-il », « -elle » right behind the verb or its auxiliary. */
  readonly clitic: Item | null
  readonly reflexive: boolean
}

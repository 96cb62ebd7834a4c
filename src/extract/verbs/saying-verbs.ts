import rows from '../../../data/lexicons/saying-verbs.json' with { type: 'json' }
import { conjugate, type Tense } from './conjugate.ts'

/**
 * `speech`: takes a quotation of its own. `that`: takes a clause with « que ». `stance`: takes a noun phrase
 * that may be partly quoted. `writing`: in writing. `manner`: only beside a quotation (« sourit-il »).
 * `reflexive`: with « se ».
 */
type SayingClass = 'speech' | 'that' | 'stance' | 'writing' | 'manner' | 'reflexive'

export interface SayingVerb {
  readonly infinitive: string
  readonly classes: ReadonlySet<SayingClass>
  readonly tense: Tense
  readonly plural: boolean
}

export interface SayingVerbs {
  /** All readings of a form: « dit » is present, past and participle. Lower case with accents. */
  readings(lower: string): readonly SayingVerb[]
}

const FINITE = new Set<Tense>(['present', 'imperfect', 'past', 'future', 'conditional'])
export const isFiniteForm = (verb: SayingVerb): boolean => FINITE.has(verb.tense)

/** A verb with what it takes. */
export interface SayingRow {
  readonly infinitive: string
  readonly classes: readonly SayingClass[]
}

/** The verbs of `data/lexicons/saying-verbs.json`. */
export const SAYING_ROWS = rows as readonly SayingRow[]

/** Conjugates verbs of saying; of other rows than the lexicon's only to see what the lexicon is worth. */
export function createSayingVerbs(list: readonly SayingRow[] = SAYING_ROWS): SayingVerbs {
  const forms = new Map<string, SayingVerb[]>()
  for (const row of list) {
    const classes = new Set(row.classes)
    for (const { form, tense, plural } of conjugate(row.infinitive)) {
      const list = forms.get(form) ?? []
      list.push({ infinitive: row.infinitive, classes, tense, plural })
      forms.set(form, list)
    }
  }
  return { readings: (lower) => forms.get(lower) ?? [] }
}

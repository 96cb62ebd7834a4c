import leadRows from '../../../data/lexicons/leading-verbs.json' with { type: 'json' }
import phraseRows from '../../../data/lexicons/saying-phrases.json' with { type: 'json' }
import rows from '../../../data/lexicons/saying-verbs.json' with { type: 'json' }
import { createWordSet, createWordTable } from '../../text/word-table.ts'
import { conjugate, type Tense } from './conjugate.ts'

/**
 * `speech`: takes a quotation of its own. `that`: takes a clause with « que ». `stance`: takes a noun phrase
 * that may be partly quoted. `writing`: in writing. `manner`: only beside a quotation (« sourit-il »).
 * `reflexive`: with « se ».
 * `alone`: not beside a noun phrase that is partly quoted: « réagir au "scandale" » says nothing of who said it.
 * `sight`: says something only of what is seen in a thing: « y voit "…" ».
 */
type SayingClass = 'speech' | 'that' | 'stance' | 'writing' | 'manner' | 'reflexive' | 'alone' | 'sight'

export interface SayingVerb {
  readonly infinitive: string
  readonly classes: ReadonlySet<SayingClass>
  readonly tense: Tense
  readonly plural: boolean
}

export interface SayingVerbs {
  /** All readings of a form: « dit » is present, past and participle. Lower case with accents. */
  readings(lower: string): readonly SayingVerb[]
  /** Of a form that says something only with other words behind it: « met » in « met en garde ». */
  phrases(lower: string): readonly SayingPhrase[]
  /** Of a form that another verb in the infinitive may follow: « tient » in « tient à préciser ». */
  leads(lower: string): readonly LeadingVerb[]
  /** Whether a form is in any of the three: most words are not, and need not be looked for in each. */
  has(lower: string): boolean
}

/** « tenir à », « se borner à »: a verb that only leads to the one that tells. */
export interface LeadingVerb {
  readonly infinitive: string
  readonly tense: Tense
  readonly plural: boolean
  /** « à », « de », « d' ». */
  readonly links: readonly string[]
  /** The infinitive may follow at once. */
  readonly bare: boolean
  /** With « se ». */
  readonly reflexive: boolean
  /** Only behind « ne »: « ne manque pas de rappeler ». The others lead to nothing there. */
  readonly negated: boolean
}

/** « rendre hommage »: a verb and the words that may follow it, lower case, as tokens. */
interface SayingPhrase {
  readonly verb: SayingVerb
  readonly words: readonly (readonly string[])[]
}

/** « l'éloge » is two tokens. */
const cutWords = (phrase: string): string[] => phrase.replace(/'/gu, "' ").split(' ')

function phraseForms(): ReadonlyMap<string, readonly SayingPhrase[]> {
  const forms = new Map<string, SayingPhrase[]>()
  for (const { infinitive, phrases, reflexive = false } of phraseRows) {
    const words = phrases.map(cutWords)
    const classes = new Set<SayingClass>(['speech', 'that', 'stance'])
    if (reflexive) classes.add('reflexive')
    for (const { form, tense, plural } of conjugate(infinitive)) {
      const list = forms.get(form) ?? []
      list.push({ verb: { infinitive, classes, tense, plural }, words })
      forms.set(form, list)
    }
  }
  return forms
}

function leadForms(): ReadonlyMap<string, readonly LeadingVerb[]> {
  const forms = new Map<string, LeadingVerb[]>()
  for (const { infinitive, links, bare = false, reflexive = false, negated = false } of leadRows)
    for (const { form, tense, plural } of conjugate(infinitive)) {
      const list = forms.get(form) ?? []
      list.push({ infinitive, tense, plural, links, bare, reflexive, negated })
      forms.set(form, list)
    }
  return forms
}

const NONE: readonly SayingVerb[] = []
const NO_PHRASES: readonly SayingPhrase[] = []
const NO_LEADS: readonly LeadingVerb[] = []

const FINITE = new Set<Tense>(['present', 'imperfect', 'past', 'future', 'conditional'])
export const isFiniteForm = (verb: { readonly tense: Tense }): boolean => FINITE.has(verb.tense)

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
  const [phrases, leads] = [phraseForms(), leadForms()]
  const table = createWordTable(forms)
  const phraseTable = createWordTable(phrases)
  const leadTable = createWordTable(leads)
  const all = createWordSet([...forms.keys(), ...phrases.keys(), ...leads.keys()])
  return {
    readings: (lower) => table.get(lower) ?? NONE,
    phrases: (lower) => phraseTable.get(lower) ?? NO_PHRASES,
    leads: (lower) => leadTable.get(lower) ?? NO_LEADS,
    has: (lower) => all.has(lower),
  }
}

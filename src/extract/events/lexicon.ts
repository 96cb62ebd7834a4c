import deeds from '../../../data/lexicons/deed-verbs.json' with { type: 'json' }
import data from '../../../data/lexicons/event-kinds.json' with { type: 'json' }
import phrases from '../../../data/lexicons/event-phrases.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { createWordTable } from '../../text/word-table.ts'
import { conjugate, type Tense } from '../verbs/conjugate.ts'

/** `happen`: takes place; `plan`: is to; `cancel`: is not to; `carry`: somebody has a part in it; `state`: none. */
export type Support = 'happen' | 'plan' | 'cancel' | 'carry' | 'state'

export interface EventVerb {
  readonly infinitive: string
  readonly tense: Tense
  /** A kind of event, where the verb itself tells one. */
  readonly kind: string | null
  readonly support: Support | null
}

interface EventPhrase {
  /** Folded tokens. */
  readonly words: readonly string[]
  /** The first token with its accents. */
  readonly lower: string
  /** As in the lexicon, singular. */
  readonly lemma: string
  readonly kind: string
}

export interface EventLexicon {
  /** The longest event noun whose folded words stand from an index on; null when none does. */
  noun(words: readonly { readonly word: string }[], at: number): EventPhrase | null
  /** The kind of happening that a verb tells with the words behind it: « mis en examen », « entrera en vigueur ». */
  phrase(infinitive: string, words: readonly { readonly lower: string }[], from: number): string | null
  /** Lower case with accents; undefined for verbs that the lexicon does not have. */
  verb(lower: string): EventVerb | undefined
}

const LINKS = new Set(['de', 'd', "d'", 'en', 'a', 'la', "l'", 'du', 'des', 'publique'])

function plural(word: string): string {
  if (LINKS.has(word) || /[sxz]$/u.test(word)) return word
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`
  return /al$/u.test(word) ? `${word.slice(0, -2)}aux` : `${word}s`
}

/** « les morts » are people. */
const COUNTED = new Set(['mort', 'disparition', 'signature'])

function phrasesOf(lemma: string, kind: string): EventPhrase[] {
  const words = tokens(lemma).map((token) => fold(token.text))
  const link = words.findIndex((word) => LINKS.has(word))
  const many = words.map((word, i) => (link >= 0 && i > link ? word : plural(word)))
  const lower = tokens(lemma)[0]?.lower ?? ''
  const one = { words, lower, lemma, kind }
  return COUNTED.has(lemma) ? [one] : [one, { ...one, words: many, lower: plural(lower) }]
}

function nounTable(): ReadonlyMap<string, readonly EventPhrase[]> {
  const table = new Map<string, EventPhrase[]>()
  for (const [kind, { nouns }] of Object.entries(data.kinds)) {
    for (const phrase of nouns.flatMap((noun) => phrasesOf(noun, kind))) {
      const first = phrase.words[0] ?? ''
      table.set(first, [...(table.get(first) ?? []), phrase])
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

function verbTable(): ReadonlyMap<string, EventVerb> {
  const table = new Map<string, EventVerb>()
  const add = (infinitive: string, kind: string | null, support: Support | null): void => {
    for (const { form, tense } of conjugate(infinitive)) {
      if (SMALL_WORDS.has(form)) continue
      const known = table.get(form)
      const merged = known && known.infinitive === infinitive
      table.set(form, {
        infinitive,
        tense,
        kind: merged ? (known.kind ?? kind) : kind,
        support: merged ? (known.support ?? support) : support,
      })
    }
  }
  for (const verb of deeds) add(verb, null, null)
  for (const verb of data.support.state) add(verb, null, 'state')
  for (const verb of data.support.carry) add(verb, null, 'carry')
  for (const [kind, { verbs }] of Object.entries(data.kinds)) for (const verb of verbs) add(verb, kind, null)
  for (const verb of data.support.plan) add(verb, null, 'plan')
  for (const verb of data.support.happen) add(verb, null, 'happen')
  for (const verb of data.support.cancel) add(verb, null, 'cancel')
  return table
}

interface VerbPhrase {
  readonly rest: readonly string[]
  readonly kind: string
}

/** By the infinitive that they begin with. */
function phraseTable(): ReadonlyMap<string, readonly VerbPhrase[]> {
  const table = new Map<string, VerbPhrase[]>()
  const all = Object.entries(phrases).flatMap(([kind, list]) => list.map((words) => ({ kind, words })))
  for (const { kind, words } of all) {
    const [infinitive = '', ...rest] = tokens(words).map((token) => token.lower)
    table.set(infinitive, [...(table.get(infinitive) ?? []), { rest, kind }])
  }
  return table
}

/** Forms that are other words more often: « entre lundi et mardi ». */
const SMALL_WORDS = new Set(['entre'])

export function createEventLexicon(): EventLexicon {
  const nouns = createWordTable(nounTable())
  const verbs = createWordTable(verbTable())
  const verbPhrases = phraseTable()
  const compounds = (word: string): readonly EventPhrase[] | undefined => {
    const hyphen = word.indexOf('-')
    const first = hyphen > 0 ? nouns.get(word.slice(0, hyphen)) : undefined
    return first?.map((phrase) => ({ ...phrase, words: [word, ...phrase.words.slice(1)] }))
  }
  return {
    noun(words, at) {
      const word = words[at]?.word ?? ''
      // « rencontre-dédicace », « débat-concert »
      const phrases = nouns.get(word) ?? compounds(word)
      return phrases?.find((phrase) => phrase.words.every((word, i) => words[at + i]?.word === word)) ?? null
    },
    phrase(infinitive, words, from) {
      const list = verbPhrases.get(infinitive)
      return list?.find(({ rest }) => rest.every((word, i) => words[from + i]?.lower === word))?.kind ?? null
    },
    verb: (lower) => verbs.get(lower),
  }
}

const REFLEXIVE = new Set(data.reflexive)
const GATHERED = new Set(data.gathered)

/** « les maires, réunis lundi », where « rendu », « retrouvé » tell something else. */
export const isGathering = (infinitive: string): boolean => GATHERED.has(infinitive)

/** « se rendre à Kiev » tells a visit, « rendre hommage » does not. */
export const needsReflexive = (infinitive: string): boolean => REFLEXIVE.has(infinitive)

/** Kinds of one family may be the same happening under two names: « rencontre », « pourparlers ». */
export const familyOf = (kind: string): string =>
  (data.kinds as Readonly<Record<string, { readonly family: string }>>)[kind]?.family ?? kind

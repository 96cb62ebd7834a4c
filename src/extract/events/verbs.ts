import { lowerAt } from '../dates/reader.ts'
import { type Tense, verbAt, type Word } from '../dates/verb-at.ts'
import { type EventLexicon, type EventVerb, isGathering, needsReflexive, type Support } from './lexicon.ts'

/** A finite verb or participle in the words, with the verb that it governs where that tells more. */
export interface VerbHit {
  readonly at: number
  /** After the last word of the group. */
  readonly to: number
  readonly tense: Tense
  readonly said: boolean
  /** A participle without its auxiliary. */
  readonly bare: boolean
  /** Of the verb that tells the event; null where the lexicon does not have it. */
  readonly infinitive: string | null
  readonly kind: string | null
  readonly support: Support | null
  readonly negated: boolean
  readonly passive: boolean
  /** « peuvent reporter », « pourrait venir »: what may be. */
  readonly possible: boolean
  /** « attendaient », « proposait »: states and habits. */
  readonly imperfect: boolean
}

const BE = new Set('est sont était étaient été sera seront serait seraient fut furent être'.split(' '))
const NEGATIONS = new Set(['ne', "n'"])
const NOT = new Set(['pas', 'plus', 'jamais', 'point'])

function isNegated(words: readonly Word[], at: number): boolean {
  let not = false
  for (let i = at + 2; i >= at - 5; i -= 1) {
    const lower = lowerAt(words, i)
    if (NOT.has(lower)) not = true
    if (NEGATIONS.has(lower)) return not
  }
  return false
}

/** « devrait se tenir », « va être signé »: the verb that a modal governs, and where it stands. */
function governed(
  words: readonly Word[],
  at: number,
  lexicon: EventLexicon,
): { verb: EventVerb; at: number } | null {
  for (let i = at + 1; i <= at + 5; i += 1) {
    const word = words[i]
    if (word?.kind !== 'word' || word.sentence !== words[at]?.sentence) return null
    const verb = fitting(words, i, lexicon.verb(word.lower))
    const fits =
      verb?.tense === 'infinitive' || (verb?.tense === 'participle' && BE.has(lowerAt(words, i - 1)))
    if (verb && fits && verb.infinitive !== 'être' && verb.infinitive !== 'avoir') return { verb, at: i }
  }
  return null
}

/** « a » of « a récemment publié ». */
const isAuxiliary = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      verbAt(words, at + step)?.bare === false && /(?:é|i|u|s|t)(?:e?s?)$/u.test(lowerAt(words, at + step)),
  )

const HAVING = new Set(['a', 'ont', 'aura', 'auront', 'eu', 'avait', 'avaient', 'aurait', 'auraient'])

const HAS_PLACE = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at + 1) === 'lieu' || lowerAt(words, at + 2) === 'lieu' || lowerAt(words, at + 3) === 'lieu'

/** Before these a present form is a noun: « la date », « une marche ». */
const NOMINAL = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs au aux à en par pour sans".split(
    ' ',
  ),
)

const REFLEXIVE = new Set(['se', "s'"])
const OF_CASE = new Set(["d'", 'de', 'en'])

/** « à partir de » is no verb, « rendre hommage » no « se rendre », « commencer par » no beginning. */
function fitting(words: readonly Word[], at: number, verb: EventVerb | undefined): EventVerb | undefined {
  if (!verb) return undefined
  if (verb.infinitive === 'partir' && lowerAt(words, at - 1) === 'à') return undefined
  if (verb.support === 'happen' && lowerAt(words, at + 1) === 'par') return undefined
  // « saisi d'une plainte », « saisi en référé »
  const seized = verb.infinitive === 'saisir' && [1, 2].some((step) => OF_CASE.has(lowerAt(words, at + step)))
  if (seized) return undefined
  const reflexive = [1, 2, 3].some((step) => REFLEXIVE.has(lowerAt(words, at - step)))
  const gathered =
    verb.tense === 'participle' &&
    isGathering(verb.infinitive) &&
    ![1, 2].some((step) => HAVING.has(lowerAt(words, at - step)))
  if (gathered) return verb
  return needsReflexive(verb.infinitive) && !reflexive ? undefined : verb
}

const MAY = new Set('peut peuvent pourra pourront pourrait pourraient pouvait pouvaient'.split(' '))

/** « restaient privés », « semblaient fermés »: a participle that tells how things are. */
const isState = (words: readonly Word[], at: number): boolean =>
  /^(?:demeur|rest|sembl|paraiss)(?:e|ent|ait|aient|era|eront)$/u.test(lowerAt(words, at - 1))

/** « débattrons » → « débattra »: the lexicon has third persons. */
function thirdPerson(lower: string): string {
  if (lower.endsWith('rons')) return `${lower.slice(0, -4)}ra`
  return lower.endsWith('rai') ? `${lower.slice(0, -3)}ra` : ''
}

/** « Née le 2 mars à Saïgon, … » */
const OPENING = { tense: 'past', said: false, bare: true } as const

/** The verb whose main word stands at an index; null when none does. */
export function verbHitAt(words: readonly Word[], at: number, lexicon: EventLexicon): VerbHit | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const own = fitting(words, at, lexicon.verb(word.lower) ?? lexicon.verb(thirdPerson(word.lower)))
  const opens = word.capital && words[at - 1]?.sentence !== word.sentence && own?.tense === 'participle'
  const read = verbAt(words, at) ?? (opens ? OPENING : null)
  const present = own?.tense === 'present' && !read && !word.capital && !NOMINAL.has(lowerAt(words, at - 1))
  if (!read && !present) return null
  if (own?.support === 'state' && isAuxiliary(words, at)) return null
  const placed = HAVING.has(word.lower) && HAS_PLACE(words, at)
  const below = own && own.support !== 'state' ? null : governed(words, at, lexicon)
  const main = below?.verb ?? own
  if ((read?.bare && !main) || (word.lower === 'partir' && lowerAt(words, at - 1) === 'à')) return null
  const participle = /(?:é|i|u|s|t|it|ert)(?:e?s?)$/u.test(word.lower)
  return {
    at,
    to: (below?.at ?? at) + (placed ? 2 : 1),
    tense: read?.tense ?? 'now',
    said: read?.said ?? false,
    bare: read?.bare ?? false,
    infinitive: main?.infinitive ?? null,
    kind: placed ? null : (main?.kind ?? null),
    support: placed ? 'happen' : (main?.support ?? null),
    negated: isNegated(words, at),
    possible: MAY.has(word.lower),
    imperfect:
      isState(words, at) ||
      (below === null &&
        !/^(?:a|ont|avait|avaient|est|sont|aura|fait)$/u.test(lowerAt(words, at - 1)) &&
        /(?:ait|aient)$/u.test(word.lower) &&
        !/(?:rait|raient)$/u.test(word.lower) &&
        read?.tense === 'past'),
    passive:
      participle && (BE.has(lowerAt(words, at - 1)) || BE.has(lowerAt(words, at - 2)) || read?.bare === true),
  }
}

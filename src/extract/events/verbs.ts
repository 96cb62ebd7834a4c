import { lowerAt } from '../dates/reader.ts'
import { type Tense, takesBe, verbAt, type Word } from '../dates/verb-at.ts'
import { fitting, HAVING, REFLEXIVE } from './fitting.ts'
import type { EventLexicon, EventVerb, Support } from './lexicon.ts'

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
    if (words[i]?.sentence !== words[at]?.sentence) continue
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
    // « étaient 300 à défiler »
    if (word?.kind === 'number') continue
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

/** « aura bien lieu », « doit avoir lieu »: where the group ends; null where nothing takes place. */
function pastPlace(words: readonly Word[], at: number): number | null {
  const steps = [1, 2, 3]
  if (HAVING.has(lowerAt(words, at))) {
    const step = steps.find((each) => lowerAt(words, at + each) === 'lieu')
    return step === undefined ? null : at + 2
  }
  const having = steps.find((each) => lowerAt(words, at + each) === 'avoir')
  return having !== undefined && lowerAt(words, at + having + 1) === 'lieu' ? at + having + 2 : null
}

/** Before these a present form is a noun: « la date », « une marche ». */
const NOMINAL = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs au aux à en par pour sans".split(
    ' ',
  ),
)

const MAY = new Set('peut peuvent pourra pourront pourrait pourraient pouvait pouvaient'.split(' '))

const STATE_BEFORE = /^(?:(?:demeur|rest|sembl|paraiss)(?:e|ent|ait|aient|era|eront)|étai(?:en)?t)$/u
const BETWEEN_STATE = /^(?:\p{L}+(?:ment|ées?|és?)|aussi|bien|déjà|encore|pas|plus|toujours|tous|toutes)$/u

/** « restaient privés », « étaient toujours portés disparus »: a participle that tells how things are; not « étaient venus ». */
function isState(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && BETWEEN_STATE.test(lowerAt(words, before))) before -= 1
  return (
    STATE_BEFORE.test(lowerAt(words, before)) &&
    !REFLEXIVE.has(lowerAt(words, before - 1)) &&
    !takesBe(lowerAt(words, at))
  )
}

/** « débattrons », « ouvrirez » → « débattra », « ouvrira »: the lexicon has third persons. */
function thirdPerson(lower: string): string {
  if (lower.endsWith('rez')) return `${lower.slice(0, -2)}a`
  if (lower.endsWith('rons')) return `${lower.slice(0, -4)}ra`
  return lower.endsWith('rai') ? `${lower.slice(0, -3)}ra` : ''
}

const DATED =
  /^(?:au|ce|cet|cette|courant|d[èe]but|dès|dimanche|en|fin|hier|jeudi|le|lundi|mardi|mercredi|mi|samedi|vendredi)$/u

/** « une autopsie, pratiquée le 19 à Lyon »: what a participle between a comma and a date tells was done, whatever it is. */
const isApposed = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === ',' &&
  words[at - 2]?.sentence === words[at]?.sentence &&
  /(?:é|ée|és|ées)$/u.test(lowerAt(words, at)) &&
  !/^âgée?s?$/u.test(lowerAt(words, at)) &&
  DATED.test(lowerAt(words, at + 1))

/** « Née le 2 mars à Saïgon, … » */
const OPENING = { tense: 'past', said: false, bare: true } as const

const SUBJECTS = new Set(['il', 'elle', 'on', 'ils', 'elles', 'qui', "n'", 'ne', "s'", 'se', 'y', 'lui'])
/** « une petite pousse », « la seule porte ». */
const QUALIFYING =
  /^(?:petit|grand|gros|nouve|premi|derni|seul|fort|bel|beau|bon|mauvais|haut|court|long|autre|même|deux|trois|quatre|cinq|dix|et|ou|à|pas)/u
const OBJECTS = new Set(
  "le la l' les un une des son sa ses leur leurs ce cette dans contre vers sur deux trois plusieurs".split(
    ' ',
  ),
)

/**
 * « un camion fonce », « deux inconnus forcent la porte »: forms of verbs that tell any deed are nouns as often as
 * not (« une forte baisse », « la coupe »), so a subject or an object has to show that they are none.
 */
function isDeed(words: readonly Word[], at: number, { kind, support }: EventVerb): boolean {
  if (kind !== null || support !== null) return true
  const before = words[at - 1]
  if (before?.kind !== 'word' || before.sentence !== words[at]?.sentence) return false
  if (SUBJECTS.has(before.lower)) return true
  return OBJECTS.has(lowerAt(words, at + 1)) && !QUALIFYING.test(before.lower)
}

/** « se rendra à Agen, avant de recevoir Colomiers le 4 mars » */
const NEXT = { tense: 'now', said: false, bare: false } as const

const isNext = (words: readonly Word[], at: number, own: EventVerb | undefined): boolean =>
  own?.tense === 'infinitive' &&
  own.support !== 'state' &&
  /^(?:de|d'|se|s')$/u.test(lowerAt(words, at - 1)) &&
  [2, 3].some((step) => lowerAt(words, at - step) === 'avant')

/** The verb whose main word stands at an index; null when none does. */
export function verbHitAt(words: readonly Word[], at: number, lexicon: EventLexicon): VerbHit | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const own = fitting(words, at, lexicon.verb(word.lower) ?? lexicon.verb(thirdPerson(word.lower)))
  const opens = word.capital && words[at - 1]?.sentence !== word.sentence && own?.tense === 'participle'
  const read = verbAt(words, at) ?? (opens ? OPENING : isNext(words, at, own) ? NEXT : null)
  const present =
    own?.tense === 'present' &&
    !read &&
    !word.capital &&
    !NOMINAL.has(lowerAt(words, at - 1)) &&
    isDeed(words, at, own)
  if (!read && !present) return null
  if (own?.support === 'state' && isAuxiliary(words, at)) return null
  const placed = pastPlace(words, at)
  const below = own && own.support !== 'state' ? null : governed(words, at, lexicon)
  const main = below?.verb ?? own
  if (
    (read?.bare && !main && !isApposed(words, at)) ||
    (word.lower === 'partir' && lowerAt(words, at - 1) === 'à')
  )
    return null
  const end = (below?.at ?? at) + 1
  const told = main && main.support === null ? lexicon.phrase(main.infinitive, words, end) : null
  const participle = /(?:é|i|u|s|t|it|ert)(?:e?s?)$/u.test(word.lower)
  return {
    at,
    to: placed ?? (below?.at ?? at) + 1,
    tense: read?.tense ?? 'now',
    said: read?.said ?? false,
    bare: read?.bare ?? false,
    infinitive: main?.infinitive ?? null,
    kind: placed !== null ? null : (told ?? main?.kind ?? null),
    support: placed !== null ? 'happen' : (main?.support ?? null),
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

import kinds from '../../../data/lexicons/event-kinds.json' with { type: 'json' }
import labels from '../../../data/lexicons/event-labels.json' with { type: 'json' }
import synonyms from '../../../data/lexicons/event-synonyms.json' with { type: 'json' }
import { fold, words } from '../../text/fold.ts'
import { startsCapitalised } from '../../text/letters.ts'
import { conjugate } from '../verbs/conjugate.ts'
import { shared } from './merging/likeness.ts'
import { stem } from './stem.ts'

/** What a label says that happened. */
interface Acts {
  /** Nouns and verbs as in the lexicon: « conseil municipal », « adopter ». */
  readonly acts: ReadonlySet<string>
  /** Its other words, folded, in order. */
  readonly rest: readonly string[]
}

interface Phrase {
  readonly lemma: string
  readonly roots: readonly string[]
  /** The first word ends in é: « marché » is no « marche ». */
  readonly acute: boolean
}

interface Family {
  /** By the root of their first word, the longest first. */
  readonly nouns: ReadonlyMap<string, readonly Phrase[]>
  /** Infinitives by their forms, with accents. */
  readonly verbs: ReadonlyMap<string, string>
}

const WORD = /[\p{L}\p{N}]+/gu
const TOPIC_LEADS = new Set(labels.topics)

const isAcute = (word: string): boolean => /é(?:e?s?)$/u.test(word)
const written = (text: string): string[] => text.normalize('NFC').match(WORD) ?? []
const lowered = (text: string): string[] => written(text).map((word) => word.toLowerCase())

/** « éruption du Piton des Neiges »: a word of a name is no happening, unless happenings are called so (« Mondial »). */

/** « conférence sur le climat » is a conference; what it is about tells it from others. */
function phraseOf(lemma: string): Phrase {
  const list = lowered(lemma)
  const lead = list.findIndex((word) => TOPIC_LEADS.has(word))
  const head = lead < 0 ? list : list.slice(0, lead)
  return {
    lemma: lead < 0 ? lemma : head.join(' '),
    roots: head.map((word) => stem(fold(word))),
    acute: isAcute(head[0] ?? ''),
  }
}

function familiesOf(): ReadonlyMap<string, Family> {
  const families = new Map<string, { nouns: Map<string, Phrase[]>; verbs: Map<string, string> }>()
  for (const { family, nouns, verbs } of Object.values(kinds.kinds)) {
    const known = families.get(family) ?? { nouns: new Map(), verbs: new Map() }
    families.set(family, known)
    for (const phrase of nouns.map(phraseOf)) {
      const first = phrase.roots[0] ?? ''
      known.nouns.set(first, [...(known.nouns.get(first) ?? []), phrase])
    }
    for (const verb of verbs) for (const { form } of conjugate(verb)) known.verbs.set(form, verb)
  }
  for (const { nouns } of families.values())
    for (const phrases of nouns.values()) phrases.sort((a, b) => b.roots.length - a.roots.length)
  return families
}

const FAMILIES = familiesOf()
const VERBS = new Set(Object.values(kinds.kinds).flatMap(({ verbs }) => verbs))

/** « se tenir », « être prévu »: that something happens, and how, tells less than to what. */
const VERB_FORMS = new Set(
  [...VERBS, ...kinds.support.happen, ...kinds.support.plan, ...kinds.support.carry].flatMap((verb) =>
    conjugate(verb).map(({ form }) => form),
  ),
)
const NOUNS = new Set([...FAMILIES.values()].flatMap(({ nouns }) => [...nouns.keys()]))

const isVerb = (word: string, root: string): boolean => VERB_FORMS.has(word) && !NOUNS.has(root)

/** What a label says of these families of kinds, and the rest of it. */
export function actsOf(label: string, families: ReadonlySet<string>): Acts {
  const names = written(label).map((word, at) => at > 0 && startsCapitalised(word))
  const list = lowered(label)
  const roots = list.map((word) => stem(fold(word)))
  const known = [...families].flatMap((family) => FAMILIES.get(family) ?? [])
  const acts = new Set<string>()
  const rest: string[] = []
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at] ?? ''
    const phrases = known.flatMap(({ nouns }) => nouns.get(roots[at] ?? '') ?? [])
    const phrase = phrases.find(
      (noun) =>
        (!names[at] || startsCapitalised(noun.lemma)) &&
        noun.acute === isAcute(word) &&
        noun.roots.every((root, i) => roots[at + i] === root),
    )
    const verb = phrase ? undefined : known.flatMap(({ verbs }) => verbs.get(word) ?? [])[0]
    if (phrase) {
      acts.add(phrase.lemma)
      at += phrase.roots.length - 1
    } else if (verb !== undefined) acts.add(verb)
    else if (!isVerb(word, roots[at] ?? '')) rest.push(...words(word))
  }
  return { acts, rest }
}

interface Groups {
  readonly any: ReadonlySet<string>
  readonly alike: readonly ReadonlySet<string>[]
  readonly all: ReadonlySet<string>
}

const GROUPS = new Map(
  Object.entries(synonyms).map(([family, { any, alike }]): [string, Groups] => [
    family,
    { any: new Set(any), alike: alike.map((group) => new Set(group)), all: new Set(alike.flat()) },
  ]),
)

/** Whether a happening that goes by the words of one set may go by those of the other: no « grève » is a « marche ». */
export function mayBeOne(family: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const groups = GROUPS.get(family)
  if (!groups || a.size === 0 || b.size === 0 || areAlike(family, a, b)) return true
  const isVague = (act: string): boolean => groups.any.has(act) || (VERBS.has(act) && !groups.all.has(act))
  return [...a, ...b].some(isVague) || isHead(a, b) || isHead(b, a)
}

/** Whether some word of one stands in the other, or for one of it. */
export const areAlike = (family: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((act) => hasLike(family, act, b))

function hasLike(family: string, act: string, others: ReadonlySet<string>): boolean {
  const alike = GROUPS.get(family)?.alike ?? []
  return others.has(act) || alike.some((group) => group.has(act) && shared(group, others) > 0)
}

/** Whether each word of the one has its like in the other; those that stand for any tell nothing. */
export function areAllAlike(family: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const any = GROUPS.get(family)?.any
  const [one, other] = [a, b].map((acts) => [...acts].filter((act) => !any?.has(act))) as [string[], string[]]
  const isLike = (act: string, others: readonly string[]): boolean => hasLike(family, act, new Set(others))
  return one.length > 0 && one.every((act) => isLike(act, other)) && other.every((act) => isLike(act, one))
}

/** What acts and those that are like them have in common, as one list of words to look for. */
export const actKeys = (family: string, acts: ReadonlySet<string>): readonly string[] => [
  ...new Set([
    ...acts,
    ...(GROUPS.get(family)?.alike ?? []).flatMap((group) =>
      shared(group, acts) > 0 ? [...group].slice(0, 1) : [],
    ),
  ]),
]

/** « cérémonie » is short for « cérémonie de clôture ». */
const isHead = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((short) => [...b].some((long) => long.startsWith(`${short} `)))

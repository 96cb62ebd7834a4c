import countries from '../../../data/gazetteer/countries.json' with { type: 'json' }
import kinds from '../../../data/lexicons/event-kinds.json' with { type: 'json' }
import labels from '../../../data/lexicons/event-labels.json' with { type: 'json' }
import synonyms from '../../../data/lexicons/event-synonyms.json' with { type: 'json' }
import { fold, words } from '../../text/fold.ts'
import { familyOf } from './lexicon.ts'

/** What the words of a label tell two happenings of one day apart by. */
export interface LabelWords {
  /** All that is neither small nor general nor the name of the kind. */
  readonly content: ReadonlySet<string>
  /** What it is about: « sur le climat », « contre la réforme ». */
  readonly topic: ReadonlySet<string>
  /** Nouns of the kind: « présidentielle ». */
  readonly kindly: ReadonlySet<string>
}

const SHORTEST = 3

/** « négociations » and « négociation », « climatiques » and « climatique » are one word. */
const stem = (word: string): string => (word.length > SHORTEST ? word.replace(/(?:es|s|x|e)$/u, '') : word)

const stemsOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(words).map(stem))

/** Nouns of each family: they name the kind, which is compared on its own. */
const KIND_WORDS = new Map<string, Set<string>>()
for (const { family, nouns } of Object.values(kinds.kinds)) {
  const known = KIND_WORDS.get(family) ?? new Set()
  for (const noun of nouns) known.add(stem(words(noun)[0] ?? ''))
  KIND_WORDS.set(family, known)
}
const GENERAL = stemsOf(labels.generic)
const TOPIC_LEADS = new Set(labels.topics.map(fold))
const SMALL = new Set(
  'le la les un une des de du au aux et en a dans sur par pour avec sans entre son sa ses leur leurs ce cet cette ces qui que dont devant derriere chez contre vers l d n s c qu'.split(
    ' ',
  ),
)
/** Nationalities name the parties, which are compared as participants. */
const NATIONAL = stemsOf(countries.flatMap(({ demonyms }) => demonyms))

export function labelWords(label: string, kind: string): LabelWords {
  const own = KIND_WORDS.get(familyOf(kind)) ?? new Set()
  const isContent = (word: string): boolean => {
    const root = stem(word)
    return !(word.length < 3 || SMALL.has(word) || own.has(root) || GENERAL.has(root) || NATIONAL.has(root))
  }
  const list = words(label).filter((word) => !/^\d+$/u.test(word))
  const lead = list.findIndex((word) => TOPIC_LEADS.has(word))
  return {
    content: new Set(list.filter(isContent).map(stem)),
    topic: new Set(
      lead < 0
        ? []
        : list
            .slice(lead + 1)
            .filter(isContent)
            .map(stem),
    ),
    kindly: new Set(list.map(stem).filter((word) => own.has(word))),
  }
}

/** Nouns of one kind that may name one happening, by their first word. */
const SYNONYMS = new Map(
  Object.entries(synonyms).map(([kind, groups]): [string, ReadonlySet<string>[]] => [
    kind,
    groups.map((group) => new Set(group.map((noun) => stem(words(noun)[0] ?? '')))),
  ]),
)

/** Whether a happening that goes by the nouns of one set may go by those of the other: no « grève » is a « marche ». */
export function mayBeOne(kind: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const groups = SYNONYMS.get(kind)
  if (!groups || a.size === 0 || b.size === 0 || shared(a, b) > 0) return true
  return groups.some((group) => shared(group, a) > 0 && shared(group, b) > 0)
}

/** The words of a set that no name has. */
export function without(set: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  const known = stemsOf(names)
  return new Set([...set].filter((word) => !known.has(word)))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return common
}

/** The share of the smaller set that both have; 1 when one of them is empty, as nothing tells them apart. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 1 : shared(a, b) / smaller
}

/** The share of all words that both have; 1 when one of the sets is empty. */
export function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1
  const common = shared(a, b)
  return common / (a.size + b.size - common)
}

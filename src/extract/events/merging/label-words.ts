import countries from '../../../../data/gazetteer/countries.json' with { type: 'json' }
import labels from '../../../../data/lexicons/event-labels.json' with { type: 'json' }
import merging from '../../../../data/lexicons/event-merging.json' with { type: 'json' }
import { fold, words } from '../../../text/fold.ts'
import { actsOf } from '../acts.ts'
import { familyOf } from '../lexicon.ts'
import { stem } from '../stem.ts'

/** What the words of a label tell two happenings of one day apart by. */
export interface LabelWords {
  /** All that is neither small nor general nor what happened; words for one thing are one: « car », « bus ». */
  readonly content: ReadonlySet<string>
  /** What it is about: « sur le climat », « contre la réforme ». */
  readonly topic: ReadonlySet<string>
  /** What happened, as in the lexicon of kinds: « présidentielle », « adopter ». */
  readonly acts: ReadonlySet<string>
  /** All of its words but small ones. */
  readonly all: ReadonlySet<string>
  /** Which of several: of the women or of the men, the first or the second. */
  readonly sides: ReadonlySet<string>
  /** « article 7 », « vol 214 »: numbers by the word before them. */
  readonly numbers: ReadonlyMap<string, string>
  /** Of a club that has several: « des féminines », « U19 »; empty for that which is called by the club's name. */
  readonly team: string
  /** Beside what it is named after, or ahead of it: « en marge du sommet », « réunion préparatoire ». */
  readonly aside: boolean
}

const SHORTEST = 3

const stemsOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(words).map(stem))

const OBJECTS = new Map(
  merging.objects.flatMap((group) => group.map((word) => [stem(fold(word)), stem(fold(group[0] ?? ''))])),
)

/** One name for words of one thing. */
const thing = (root: string): string => OBJECTS.get(root) ?? root

const GENERAL = stemsOf(labels.generic)
const TOPIC_LEADS = new Set(labels.topics.map(fold))
const SMALL = new Set(
  'le la les un une des de du au aux et en a dans sur par pour avec sans entre son sa ses leur leurs ce cet cette ces qui que dont devant derriere chez contre vers l d n s c qu ont est sont ete etait etaient avait avaient apres avant lors'.split(
    ' ',
  ),
)
const isSmall = (word: string): boolean => word.length < SHORTEST || SMALL.has(word)

/** Nationalities name the parties, which are compared as participants. */
const NATIONAL = stemsOf(countries.flatMap(({ demonyms }) => demonyms))

/** For each word its axis and its end of it. */
const SIDES = new Map(
  merging.contrasts.flatMap((axis, a) =>
    axis.flatMap((side, s) => side.map((word): [string, string] => [fold(word), `${a}:${s}`])),
  ),
)
const TEAMS = new Map(merging.teams.flatMap((team) => team.map((word) => [fold(word), team[0] ?? ''])))
const MARKED = stemsOf(merging.marked)

/** The Prime Minister is the first of nothing. */
const isTitle = (list: readonly string[], at: number): boolean => list[at + 1] === 'ministre'

/** Of a label of one of these kinds, where another may be called another kind. */
export function labelWords(label: string, kind: string, others: readonly string[] = []): LabelWords {
  const { acts, rest } = actsOf(label, new Set([kind, ...others].map(familyOf)))
  const isContent = (word: string): boolean => {
    const root = stem(word)
    return !(isSmall(word) || /^\d+$/u.test(word) || GENERAL.has(root) || NATIONAL.has(root))
  }
  const rootsOf = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.filter(isContent).map((word) => thing(stem(word))))
  const lead = rest.findIndex((word) => TOPIC_LEADS.has(word))
  const all = words(label)
  return {
    content: rootsOf(rest),
    topic: lead < 0 ? new Set() : rootsOf(rest.slice(lead + 1)),
    acts,
    all: new Set(all.filter((word) => !isSmall(word)).map((word) => thing(stem(word)))),
    sides: new Set(all.flatMap((word, at) => (isTitle(all, at) ? [] : (SIDES.get(word) ?? [])))),
    numbers: numbersOf(all),
    team: all.flatMap((word) => TEAMS.get(word) ?? []).toSorted()[0] ?? '',
    aside: all.some((word) => MARKED.has(stem(word))),
  }
}

/** Years, and what is counted, are told alike by few. */
function numbersOf(list: readonly string[]): ReadonlyMap<string, string> {
  const isNumbered = (word: string): boolean =>
    !/^\d/u.test(word) && !isSmall(word) && !GENERAL.has(stem(word))
  return new Map(
    list.flatMap((word, at): [string, string][] => {
      const before = list[at - 1] ?? ''
      return /^\d{1,3}$/u.test(word) && isNumbered(before) ? [[stem(before), word]] : []
    }),
  )
}

/** Whether the two say that they are different ones of several. */
export function contrary(a: LabelWords, b: LabelWords): boolean {
  if (a.aside !== b.aside) return true
  if ([...a.numbers].some(([word, number]) => (b.numbers.get(word) ?? number) !== number)) return true
  const axes = (sides: ReadonlySet<string>): Set<string> =>
    new Set([...sides].map((side) => side.split(':')[0] ?? ''))
  const other = axes(b.sides)
  return [...axes(a.sides)].some(
    (axis) =>
      other.has(axis) && ![...a.sides].some((side) => side.startsWith(`${axis}:`) && b.sides.has(side)),
  )
}

/** The words of a set that no name has. */
export function without(set: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  const known = new Set(names.flatMap(words).map((word) => thing(stem(word))))
  return new Set([...set].filter((word) => !known.has(word)))
}

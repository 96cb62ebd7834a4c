import { mayBeOne } from '../acts.ts'
import { familyOf } from '../lexicon.ts'
import { type Company, companyOf } from './company.ts'
import type { Happening } from './happening.ts'
import { contrary, type LabelWords, labelWords, without } from './label-words.ts'
import { likeness, shared } from './likeness.ts'
import { isWide, placesFit, type Whereabouts } from './places-fit.ts'

/** Two tellings side by side. */
export interface Comparison {
  readonly kinds: readonly [string, string]
  readonly family: string
  /** Both are of one kind, not only of one family. */
  readonly sameKind: boolean
  readonly where: Exclude<Whereabouts, 'apart'>
  /** A country, or wider. */
  readonly wide: boolean
  readonly company: Company
  readonly one: LabelWords
  readonly other: LabelWords
  /** Their words without those that only name whom and where both name. */
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  /** The same without all participants: « agriculteurs ont bloqué l'A64 », « blocage de l'A64 ». */
  readonly things: readonly [ReadonlySet<string>, ReadonlySet<string>]
}

/** Null where they tell of different places, topics, acts or objects. */
export function compare(a: Happening, b: Happening): Comparison | null {
  const where = placesFit(a, b)
  const family = familyOf(a.kind)
  if (where === 'apart') return null
  const [one, other] = [labelWords(a.label, a.kind, [b.kind]), labelWords(b.label, b.kind, [a.kind])]
  if (likeness(one.topic, other.topic) === 0 || contrary(one, other)) return null
  if (family === familyOf(b.kind) && !mayBeOne(family, one.acts, other.acts)) return null
  const company = companyOf(a, b)
  const known = [...company.names, ...(where === 'same' ? [a.place ?? ''] : [])]
  return {
    kinds: [a.kind, b.kind],
    family,
    sameKind: a.kind === b.kind,
    where,
    wide: a.place !== null && isWide(a.place),
    company,
    one,
    other,
    first: without(one.content, known),
    second: without(other.content, known),
    things: [
      without(one.content, [...known, ...company.strangers]),
      without(other.content, [...known, ...company.strangers]),
    ],
  }
}

export const bothTell = ({ first, second }: Comparison): boolean => first.size > 0 && second.size > 0
export const neitherTells = ({ first, second }: Comparison): boolean => first.size === 0 && second.size === 0

/** Both name one of those who have part in both, but not the same one: the one and the other were convicted. */
export function nameOthers({ company, one, other }: Comparison): boolean {
  const inBoth = (said: LabelWords): string[] => company.names.filter((name) => isNamed(said, [name]))
  const [first, second] = [new Set(inBoth(one)), new Set(inBoth(other))]
  return first.size > 0 && second.size > 0 && shared(first, second) === 0
}

export const isNamed = (said: LabelWords, names: readonly string[]): boolean =>
  without(said.all, names).size < said.all.size

/** One tells nothing that the other does not. */
export const nestedWords = ({ first, second }: Comparison): boolean => likeness(first, second) === 1

import { type Correction, nearest } from '../vocabulary/correct.ts'
import { type Expansions, expand } from '../vocabulary/expand.ts'
import { countOf, type WordTable } from '../vocabulary/word-table.ts'
import { farthestFor, prefixStrength, type Strength, slipStrength } from './strength.ts'

/** One typed word and all that it may stand for in a vocabulary. */
export interface Term {
  readonly typed: string
  /** Its place among the typed words, stop words counted. */
  readonly position: number
  /** Records that have exactly this word. */
  readonly count: number
  /** Given for the word that is still being typed. */
  readonly expansions: Expansions | null
  /** Near words, nearest first, for a word that is known the nearest ones only; worked out at the first call. */
  readonly near: () => readonly Correction[]
}

/** The most words that stand for one typed word in a question to the store. */
export const LARGEST_GROUP = 24

/** Of a letter or two the likeliest words alone: they are common, and a common word is dear. */
const expansionsOf = (typed: string): number => Math.min(LARGEST_GROUP, 8 * typed.length)

export function createTerm(table: WordTable, typed: string, position: number, beingTyped: boolean): Term {
  let near: readonly Correction[] | null = null
  const count = countOf(table, typed)
  return {
    typed,
    position,
    count,
    expansions: beingTyped ? expand(table, typed, expansionsOf(typed)) : null,
    near: () => {
      near ??= nearest(table, typed, count > 0 ? Math.min(farthestFor(typed), 1) : farthestFor(typed))
      return near
    },
  }
}

/** Whether records have the word, or one that begins so where it is still being typed. */
export const isKnown = ({ count, expansions }: Term): boolean => count > 0 || (expansions?.words ?? 0) > 0

/** The word itself, or what it may become when it is still being typed. */
export function exactGroup(term: Term): string[] {
  const group = term.count > 0 ? [term.typed] : []
  for (const { word } of term.expansions?.frequent ?? []) {
    if (group.length === LARGEST_GROUP) break
    if (word !== term.typed) group.push(word)
  }
  return group
}

/** The exact words, then the near ones; the word itself in any case, for the vocabulary may be some seconds old. */
export function nearGroup(term: Term): string[] {
  const group = exactGroup(term).slice(0, LARGEST_GROUP / 2)
  if (!group.includes(term.typed)) group.push(term.typed)
  for (const { word } of term.near()) {
    if (group.length === LARGEST_GROUP) break
    if (!group.includes(word)) group.push(word)
  }
  return group
}

/** Tells how well any word matches the term. Near words of a known one count only where `loose`. */
export function judgeOf(term: Term, loose: boolean): (word: string) => Strength {
  const slips = new Map<string, Strength>()
  if (loose || !isKnown(term))
    for (const { word, distance } of term.near()) slips.set(word, slipStrength(term.typed, word, distance))
  return (word) => {
    if (word === term.typed) return 1
    const slip = slips.get(word) ?? 0
    if (term.expansions === null || !word.startsWith(term.typed)) return slip
    return Math.max(slip, prefixStrength(term.typed, word))
  }
}

import type { Token } from './tokens.ts'

type Tokens = readonly Token[]

/** Folded word at an index; empty outside the text. */
export const wordAt = (tokens: readonly Pick<Token, 'word'>[], at: number): string => tokens[at]?.word ?? ''

/** The same, with its accents. */
export const lowerAt = (tokens: readonly Pick<Token, 'lower'>[], at: number): string =>
  tokens[at]?.lower ?? ''

export const isMark = (tokens: Tokens, at: number, mark: string): boolean => {
  const token = tokens[at]
  return token?.kind === 'mark' && token.word === mark
}

/** Whether a token follows the one before it without white space. */
export const isGlued = (tokens: Tokens, at: number): boolean => tokens[at]?.glued === true

/** Whether the folded words stand here one after another. */
export function follows(tokens: Tokens, at: number, ...words: readonly string[]): boolean {
  return followsAll(tokens, at, words)
}

function followsAll(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[at + i]?.word !== words[i]) return false
  return true
}

/** The index after the longest of the phrases that stands here, or the index itself. */
export function skipPhrase(tokens: Tokens, at: number, phrases: readonly (readonly string[])[]): number {
  let end = at
  for (const phrase of phrases) {
    if (at + phrase.length > end && followsAll(tokens, at, phrase)) end = at + phrase.length
  }
  return end
}

/** The index after as many of the words as stand here, at most `limit`. */
export function skipWords(tokens: Tokens, at: number, words: ReadonlySet<string>, limit: number): number {
  let end = at
  while (end < at + limit && words.has(wordAt(tokens, end))) end += 1
  return end
}

const OF = [
  ['de'],
  ['du'],
  ["d'"],
  ['des'],
  ['de', 'la'],
  ['de', "l'"],
  ['de', 'le'],
  ['de', 'ce'],
  ['de', 'cet'],
  ['de', 'cette'],
  ['du', 'mois', 'de'],
  ['du', 'mois', "d'"],
  ['de', "l'", 'annee'],
  ['de', "l'", 'an'],
]

/** The indices after every « de », « du mois de », « de l'année » … that stands here, the farthest first. */
export const endsOfOf = (tokens: Tokens, at: number): readonly number[] =>
  OF.filter((phrase) => followsAll(tokens, at, phrase))
    .map((phrase) => at + phrase.length)
    .sort((a, b) => b - a)

/** Over « de », « du mois de », « de l'année » …: the index after, or the index itself. */
export const skipOf = (tokens: Tokens, at: number): number => skipPhrase(tokens, at, OF)

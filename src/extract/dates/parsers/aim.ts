import type { Aim } from '../moment.ts'
import { follows, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'

export interface AimRead {
  readonly aim: Aim
  readonly to: number
}

const PHRASES: readonly (readonly [Aim, ...string[]])[] = [
  ['in-eight', 'en', 'huit'],
  ['in-fifteen', 'en', 'quinze'],
  ['preceding', "d'", 'avant'],
  ['following', "d'", 'apres'],
  ['next', 'a', 'venir'],
  ['this', 'en', 'cours'],
  ['this', 'courant'],
]

/** « dernier », « prochaine », « d'avant », « en huit » after the word that they aim. */
export function aimAt(tokens: readonly Token[], at: number): AimRead | null {
  const direction = tokens[at]?.entry.direction
  if (direction) return { aim: direction, to: at + 1 }
  const phrase = PHRASES.find(([, ...words]) => follows(tokens, at, ...words))
  return phrase ? { aim: phrase[0], to: at + phrase.length - 1 } : null
}

const PLURAL_DIRECTIONS: Readonly<Record<string, Aim>> = {
  derniers: 'last',
  ecoules: 'last',
  passes: 'last',
  prochains: 'next',
  suivants: 'following',
  precedents: 'preceding',
}

/** « prochains » behind « lundi et mardi »: it aims all of a list. */
export const directionOfAll = (tokens: readonly Token[], at: number): Aim | undefined =>
  PLURAL_DIRECTIONS[wordAt(tokens, at)]

const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette', 'ces'])

export const isDemonstrative = (tokens: readonly Token[], at: number): boolean =>
  DEMONSTRATIVES.has(wordAt(tokens, at))

import context from '../../../../data/lexicons/dates-context.json' with { type: 'json' }
import { isGlued, isMark, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'

type Tokens = readonly Token[]

/** Whether a decimal follows: « 4,5 », « 4.5 ». */
export const isDecimalMark = (tokens: Tokens, at: number): boolean =>
  (isMark(tokens, at, ',') || isMark(tokens, at, '.')) &&
  isGlued(tokens, at) &&
  isGlued(tokens, at + 1) &&
  tokens[at + 1]?.kind === 'number'

const ERAS = new Set(context.eras)

/** « le monde de demain », « la France d'aujourd'hui »: an age, not a day. */
export function isEra(tokens: Tokens, at: number): boolean {
  const of = wordAt(tokens, at - 1)
  if (of !== 'de' && of !== "d'") return false
  const noun = tokens[at - 2]
  // « il n'est pas né d'hier », « cela ne date pas d'hier »
  if (wordAt(tokens, at) === 'hier' && /^(?:pas|nee?s?)$/.test(noun?.word ?? '')) return true
  return noun !== undefined && ((noun.capital && wordAt(tokens, at) !== 'hier') || ERAS.has(noun.word))
}

/** Whether a capitalised word follows, as after a first name: « Noël Mamère », « Avril Haines ». */
export const isNamed = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at]
  return next?.capital === true && next.kind === 'word' && !next.glued
}

/** Whether a credit line or copyright mark stands within a few tokens before. */
export function isCredit(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'break') return false
    if (token.word === '©' || token.word === 'copyright' || token.word === '®') return true
    if (token.word === 'c' && isMark(tokens, i - 1, '(') && isMark(tokens, i + 1, ')')) return true
  }
  return false
}

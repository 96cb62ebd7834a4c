import { wordAt } from './reader.ts'
import type { Token } from './tokens.ts'

type Tokens = readonly Token[]

/** Whether a weekday, a season, a holiday stands at an index, behind an article where it has one. */
export const isWeekday = (tokens: Tokens, at: number): boolean => tokens[at]?.entry.weekday !== undefined

export const isSeason = (tokens: Tokens, at: number): boolean =>
  tokens[wordAt(tokens, at) === "l'" ? at + 1 : at]?.entry.season !== undefined

export const isHoliday = (tokens: Tokens, from: number): boolean =>
  [from, from + 1].some((at) =>
    tokens[at]?.entry.holidays?.some(({ words }) =>
      words.every((word, i) => wordAt(tokens, at + i) === word),
    ),
  )

import { words } from '../../text/fold.ts'
import type { Asking, QueryProblem } from '../search.ts'
import { clean, LONGEST_QUERY } from './clean.ts'
import { type DatePart, type FindDate, isBad } from './date-part.ts'
import { isStopWord } from './stop-words.ts'

/** A query taken apart. */
export interface Query {
  /** As typed, without what nobody can search for. */
  readonly text: string
  readonly date: DatePart | null
  /** Folded words outside the date part. */
  readonly words: readonly string[]
  /** Folded words, those of the date part among them. */
  readonly allWords: readonly string[]
}

export interface BadQuery {
  readonly kind: 'invalid'
  readonly problem: QueryProblem
  readonly part: string
}

export const isInvalid = (query: Query | BadQuery): query is BadQuery => 'problem' in query

export function parseQuery(typed: string, asking: Asking, findDate: FindDate): Query | BadQuery {
  if (typed.length > LONGEST_QUERY)
    return { kind: 'invalid', problem: 'too-long', part: typed.slice(0, 40).trim() }
  const text = clean(typed)
  if (text === '') return { kind: 'invalid', problem: 'empty', part: '' }
  const date = findDate(text, asking.today, asking.locale)
  if (date && isBad(date)) return { kind: 'invalid', problem: date.problem, part: date.part }
  const allWords = words(text)
  const rest = date ? words(`${text.slice(0, date.start)} ${text.slice(date.end)}`) : allWords
  return { text, date, words: rest, allWords }
}

/** Whether the words say more than « que s'est-il passé le … ». */
export const isTelling = (typed: readonly string[]): boolean => typed.some((word) => !isStopWord(word))

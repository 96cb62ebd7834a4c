import type { QuoteQuery } from '../../search/search.ts'
import type { Audience } from '../audience.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'

/** What the user typed, to be said back; null where there is nothing to say. */
export const queryWords = (text: string): string | null => fitLine(text, BOUNDS.query) || null

/** A search for quotes in words: « sécurité » (locuteur : Lavrov ; du : 10 janvier). */
export function quoteQueryWords(
  query: QuoteQuery,
  { words }: Audience,
): { readonly query: string | null; readonly limits: readonly string[] } {
  const limits = (['speaker', 'from', 'to', 'source'] as const).flatMap((name) => {
    const value = queryWords(query[name] ?? '')
    return value === null ? [] : [words.quote.filter[name](value)]
  })
  return { query: queryWords(query.text), limits }
}

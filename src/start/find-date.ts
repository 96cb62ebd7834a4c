import { findDateInQuery } from '../extract/dates/find-date-in-query.ts'
import type { FindDate } from '../search/query/date-part.ts'

/** The date grammar of the articles, in the words of the search. */
export const findDate: FindDate = (query, today, locale) => {
  const found = findDateInQuery(query, today, locale)
  if (!found) return null
  const { start, end } = found.span
  if (found.kind === 'invalid') return { problem: found.problem, part: query.slice(start, end) }
  const yearless = found.kind === 'yearless'
  return { date: found.kind === 'yearless' ? found.nearest : found.date, yearless, start, end }
}

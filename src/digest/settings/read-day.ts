import type { Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { findDateInQuery } from '../../extract/dates/find-date-in-query.ts'

const LONGEST = 60

/** One day as people write it (« 12 janvier 2022 », « hier »); a longer time stands for its first day. */
export function readDay(typed: string, today: Day, locale: Locale): Day | null {
  const found = typed.length > LONGEST ? null : findDateInQuery(typed, today, locale)
  if (!found || found.kind === 'invalid') return null
  return (found.kind === 'dated' ? found.date : found.nearest).start
}

import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { englishDateInQuery } from './english.ts'
import { inFrench } from './english-parts.ts'
import { isFiller } from './fillers.ts'
import type { Found } from './moment.ts'
import { type Parse, parseDates } from './parse.ts'
import type { QueryDate } from './query-date.ts'
import { resolveAlone } from './resolve/alone.ts'
import { isReversed } from './resolve/range.ts'
import { withYear, yearless } from './yearless.ts'

/** With the small words before it: « en », « du », « depuis le ». */
function spanOf({ tokens }: Parse, { from, to }: Found): { start: number; end: number } {
  let first = from
  while (first > 0 && tokens[first - 1]?.kind === 'word' && isFiller(tokens[first - 1])) first -= 1
  return { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function understood(parse: Parse, found: Found, today: Day): QueryDate | null {
  const span = spanOf(parse, found)
  const { moment } = found
  if (moment.type === 'impossible') return { kind: 'invalid', problem: 'impossible-date', span }
  if (moment.type === 'range' && isReversed(moment))
    return { kind: 'invalid', problem: 'reversed-range', span }
  const ends = moment.type === 'range' ? [moment.from, moment.to] : []
  if (ends.some((end) => end.type === 'impossible')) {
    return { kind: 'invalid', problem: 'impossible-date', span }
  }
  const date = resolveAlone(found, today)
  if (!date) return null
  const days = yearless(moment)
  if (days) return { kind: 'yearless', ...days, nearest: date, span }
  if (!withYear(moment, Number(today.slice(0, 4)))) return { kind: 'dated', date, span }
  const inYear = (year: number): CivilDate | null => {
    const dated = withYear(moment, year)
    return dated && resolveAlone({ ...found, moment: dated }, today)
  }
  return { kind: 'yearly', inYear, nearest: date, span }
}

function frenchDateInQuery(query: string, today: Day, digitsOnly: boolean): QueryDate | null {
  const parse = parseDates(query, { loose: true })
  for (const found of parse.found) {
    const words = parse.tokens.slice(found.from, found.to)
    if (digitsOnly && (words.length < 3 || words.some(({ kind }) => kind === 'word'))) continue
    const date = understood(parse, found, today)
    if (date) return date
  }
  return null
}

/** "early January", "Q1 2022" … */
function translatedDateInQuery(query: string, today: Day): QueryDate | null {
  const translated = inFrench(query)
  const date = translated && frenchDateInQuery(translated.french, today, false)
  return date && { ...date, span: { start: translated.start, end: translated.end } }
}

/** « NATO January 2022 » in a French query: the year alone is not all that was meant. */
const says = (more: QueryDate | null, less: QueryDate): more is QueryDate =>
  more !== null &&
  more.kind !== 'invalid' &&
  more.span.start <= less.span.start &&
  more.span.end >= less.span.end &&
  more.span.end - more.span.start > less.span.end - less.span.start

/**
 * The date part of a free query, the first one when there are several: « otan 12 janvier », « du 10 au 13
 * janvier », "NATO January 12". Dates in digits have the day first in both languages. Null when the query
 * has none. `today` is what « hier » counts from.
 */
export function findDateInQuery(query: string, today: Day, locale: Locale): QueryDate | null {
  const translated = translatedDateInQuery(query, today)
  if (locale === 'fr') {
    const french = frenchDateInQuery(query, today, false)
    const english = translated ?? englishDateInQuery(query, today)
    return french && !says(english, french) ? french : english
  }
  return (
    translated ??
    frenchDateInQuery(query, today, true) ??
    englishDateInQuery(query, today) ??
    frenchDateInQuery(query, today, false)
  )
}

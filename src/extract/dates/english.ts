import { casual, type ParsedResult } from 'chrono-node/en'
import type { CivilDate, Day } from '../../domain/civil-date.ts'
import { calendarDay, dayNumber, formatDay, monthDays, monthLength, parseDay, yearDays } from './calendar.ts'
import type { QueryDate } from './query-date.ts'
import { unitAround } from './resolve/relative.ts'

type Components = ParsedResult['start']

/** Words that are more often something else; alone they are dates only when nothing else stands there. */
const AMBIGUOUS = /^(?:may|march|sat|sun|mon|wed|fri|now|second)$/

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${NAME}\\b`, 'i')
const MONTH_DAY = new RegExp(`\\b${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'i')

/** "31 February": chrono reads something else into it. */
function impossible(text: string): { start: number; end: number } | null {
  for (const [pattern, month, day] of [
    [DAY_MONTH, 2, 1],
    [MONTH_DAY, 1, 2],
  ] as const) {
    const match = pattern.exec(text)
    const index = MONTHS.findIndex((name) => name.startsWith((match?.[month] ?? '-').toLowerCase()))
    const number = Number(match?.[day])
    if (match && index >= 0 && (number < 1 || number > monthLength(index + 1))) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

const known = (components: Components, ...parts: ('day' | 'month' | 'year' | 'weekday')[]): boolean =>
  parts.every((part) => components.isCertain(part))

const numberOf = (components: Components): number =>
  dayNumber(components.get('year') ?? 0, components.get('month') ?? 1, components.get('day') ?? 1)

/** The days of one end, as exactly as its words say. */
function daysOf(components: Components, text: string): Omit<CivilDate, 'basis'> & { stated: boolean } {
  const number = numberOf(components)
  const { year, month } = calendarDay(number)
  const stated = known(components, 'year', 'month') && /\d{4}/.test(text)
  const made = (days: { start: number; end: number }, precision: CivilDate['precision']) => ({
    start: formatDay(days.start),
    end: formatDay(days.end),
    precision,
    stated,
  })
  if (/\bweekends?\b/i.test(text)) return made(unitAround(number, 'weekend', 0), 'day')
  if (/\b(?:last|this|next|past|previous) weeks?\b/i.test(text))
    return made(unitAround(number, 'week', 0), 'week')
  if (/\bmonths?\b/i.test(text)) return made(monthDays(year, month), 'month')
  if (/\byears?\b/i.test(text)) return made(yearDays(year), 'year')
  if (known(components, 'day') || known(components, 'weekday')) {
    return made({ start: number, end: number }, 'day')
  }
  return known(components, 'month') ? made(monthDays(year, month), 'month') : made(yearDays(year), 'year')
}

/** chrono counts from a moment in time; noon keeps every zone on the same day. */
function parsed(text: string, on: Day): ParsedResult | null {
  const today = parseDay(on)
  if (today === null) return null
  const { year, month, day } = calendarDay(today)
  const results = casual.parse(text, new Date(year, month - 1, day, 12))
  const date = results.find(({ start, text: words }) => {
    const dated = (['day', 'month', 'year', 'weekday'] as const).some((part) => start.isCertain(part))
    return (
      dated &&
      !/\b(?:hour|minute|second)s?\b/i.test(words) &&
      (!AMBIGUOUS.test(words) || words === text.trim())
    )
  })
  return date ?? null
}

function civil(result: ParsedResult): CivilDate {
  const from = daysOf(result.start, result.text)
  const to = result.end ? daysOf(result.end, result.text) : from
  const { stated, ...days } = from
  return { ...days, end: to.end, basis: stated || to.stated ? 'stated' : 'inferred' }
}

/** One English expression and nothing else; null otherwise. */
export function whenInEnglish(expression: string, on: Day): CivilDate | null {
  if (impossible(expression)) return null
  const result = parsed(expression, on)
  if (!result) return null
  const rest = `${expression.slice(0, result.index)} ${expression.slice(result.index + result.text.length)}`
  const date = /^(?:\s|,|\.|on|in|the|since|from|until|by|of)*$/i.test(rest) ? civil(result) : null
  return date && date.start <= date.end ? date : null
}

const LEADS = /(?:\b(?:on|in|the|since|from|until|by|between)\s{1,3}){1,3}$/i

/** The date part of an English query. */
export function englishDateInQuery(query: string, today: Day): QueryDate | null {
  const none = impossible(query)
  if (none) return { kind: 'invalid', problem: 'impossible-date', span: none }
  const result = parsed(query, today)
  if (!result) return null
  const lead = LEADS.exec(query.slice(Math.max(0, result.index - 40), result.index))?.[0].length ?? 0
  const span = { start: result.index - lead, end: result.index + result.text.length }
  const date = civil(result)
  if (date.start > date.end) return { kind: 'invalid', problem: 'reversed-range', span }
  const written =
    known(result.start, 'month') &&
    !/\b(?:ago|last|next|this|past|today|yesterday|tomorrow|in|after|before)\b/i.test(result.text)
  if (!written || known(result.end ?? result.start, 'year')) return { kind: 'dated', date, span }
  const [from, to] = [parseDay(date.start), parseDay(date.end)]
  if (from === null || to === null) return null
  const [first, last] = [calendarDay(from), calendarDay(to)]
  return {
    kind: 'yearless',
    from: { month: first.month, day: first.day },
    to: { month: last.month, day: last.day },
    nearest: date,
    span,
  }
}

import type { Precision } from '../../../domain/civil-date.ts'
import { completed } from '../chain.ts'
import type { Moment } from '../moment.ts'
import type { Resolver } from './resolved.ts'

const COARSE: readonly Precision[] = ['day', 'week', 'month', 'year', 'about']

/** « du 13 au 10 janvier », « de 2018 à 2015 »: the second end is before the first. */
export function isReversed({ from, to }: Extract<Moment, { type: 'range' }>): boolean {
  if (from.type !== 'calendar' || to.type !== 'calendar') return false
  const later = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && a > b
  if (later(from.year, to.year)) return true
  if (from.year !== undefined && from.year !== to.year) return false
  const sameMonth = from.month === undefined || from.month === to.month
  if (sameMonth) return later(from.day, to.day)
  return from.year !== undefined && later(from.month, to.month)
}

const isWeekday = (moment: Moment): boolean =>
  moment.type === 'calendar' && moment.weekday !== undefined && moment.day === undefined && !moment.weekOf

/** « lundi et mardi prochains »: the word behind tells which Tuesday, and the Monday is the one before it. */
const isAimed = (moment: Moment): boolean => moment.type === 'calendar' && moment.aim !== undefined

/** « du 10 au 14 mars prochains »: what the last day is aimed by does not shift the first. */
function unaimed(filled: Moment, own: Moment): Moment {
  if (filled.type !== 'calendar' || (own.type === 'calendar' && own.aim !== undefined)) return filled
  const { aim: _aim, ...day } = filled
  return day
}

/** « se retrouveront jeudi et vendredi »: the next Thursday, then the Friday after it. */
const weekdaysAhead: Resolver<'range'> = (moment, context, resolve) => {
  const from = resolve(moment.from, context)
  const to = from && resolve(moment.to, { ...context, published: from.start })
  return from && to && { ...to, start: from.start }
}

/** The first end takes from the second what it lacks and is the last such day before it. */
export const range: Resolver<'range'> = (moment, context, resolve) => {
  if (isReversed(moment)) return null
  const ahead = context.evidence.tense === 'future' || context.evidence.tense === 'now'
  if (ahead && isWeekday(moment.from) && isWeekday(moment.to) && !isAimed(moment.to))
    return weekdaysAhead(moment, context, resolve)
  const to = resolve(moment.to, context)
  if (!to) return null
  const filled = unaimed(completed(moment.from, moment.to), moment.from)
  const relative = filled.type === 'calendar' && (filled.weekOf ?? filled.yearOf) !== undefined
  const written = (filled.type === 'calendar' && !relative) || filled.type === 'part'
  const before = {
    ...context,
    published: to.start,
    evidence: { tense: 'past', sure: true, said: false },
  } as const
  const from = resolve(filled, written ? { ...before, historic: null } : context)
  if (!from || from.start > to.end) return null
  const precision = COARSE[Math.max(COARSE.indexOf(from.precision), COARSE.indexOf(to.precision))] ?? 'about'
  return {
    start: from.start,
    end: to.end,
    precision: moment.about ? 'about' : precision,
    stated: to.stated && (from.stated || written),
    ...(from.mismatch || to.mismatch ? { mismatch: true } : {}),
  }
}

import { completed } from '../chain.ts'
import type { Calendar, Found, Moment } from '../moment.ts'
import type { Token } from '../tokens.ts'

const REACH = 40

/** Days that a list may go back: « prévu le 15 mai, il aura lieu le 14 ». */
const HALF = 15

interface Dated {
  readonly date: Calendar
  readonly sentence: number
}

/** The day in a moment that tells its month: the nearer end of a range. */
function datedIn(moment: Moment, side: 'from' | 'to'): Calendar | null {
  if (moment.type === 'range') return datedIn(moment[side], side) ?? datedIn(moment.to, side)
  return moment.type === 'calendar' && moment.day !== undefined && moment.month !== undefined ? moment : null
}

/** A bare day after a day with its month: the same month, or the next one when its number is much smaller. */
function continued(moment: Moment, left: Calendar): Moment {
  if (moment.type === 'range') {
    const from = continued(moment.from, left)
    return from.type === 'calendar' ? { ...moment, from, to: continued(moment.to, from) } : moment
  }
  if (moment.type !== 'calendar' || left.month === undefined || moment.day === undefined) return moment
  const wraps = moment.day < (left.day ?? 0) - HALF
  const month = wraps ? (left.month % 12) + 1 : left.month
  const year = left.year === undefined ? undefined : left.year + (wraps && month === 1 ? 1 : 0)
  return { ...moment, month, ...(year === undefined ? {} : { year }) }
}

const preceded = (moment: Moment, right: Calendar): Moment =>
  moment.type === 'range'
    ? { ...moment, from: completed(moment.from, right), to: completed(moment.to, right) }
    : completed(moment, right)

function given(moment: Moment, sentence: number, last: Dated | null, right: Calendar | null): Moment | null {
  if (last?.sentence === sentence) return continued(moment, last.date)
  if (right) return preceded(moment, right)
  return last && sentence - last.sentence <= 1 ? continued(moment, last.date) : null
}

/**
 * « le 10 à Genève, le 12 à Bruxelles et le 13 janvier à Vienne »: a day without month takes it from the
 * next date of its sentence, otherwise from the one before, of its sentence or the one before that.
 * Where there is none it is no date at all, unless it is surely one.
 */
export function shareMonths(tokens: readonly Token[], founds: readonly Found[]): readonly Found[] {
  const sentenceOf = (found: Found): number => tokens[found.from]?.sentence ?? -1
  const next: (Calendar | null)[] = new Array(founds.length).fill(null)
  let ahead: (Dated & { from: number }) | null = null
  for (let i = founds.length - 1; i >= 0; i -= 1) {
    const found = founds[i]
    if (!found) continue
    const near = ahead && ahead.sentence === sentenceOf(found) && ahead.from - found.to < REACH
    if (found.bare) next[i] = near && ahead ? ahead.date : null
    const own = found.bare ? null : datedIn(found.moment, 'from')
    if (own) ahead = { date: own, sentence: sentenceOf(found), from: found.from }
  }
  const shared: Found[] = []
  let last: Dated | null = null
  for (const [i, found] of founds.entries()) {
    const sentence = sentenceOf(found)
    const shares = found.bare ? given(found.moment, sentence, last, next[i] ?? null) : found.moment
    const moment = shares ?? (found.sure ? found.moment : null)
    if (!moment) continue
    const { bare: _, sure: __, ...rest } = found
    shared.push({ ...rest, moment })
    const date = datedIn(moment, 'to')
    if (date) last = { date, sentence }
  }
  return shared
}

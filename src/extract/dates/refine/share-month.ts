import { completed } from '../chain.ts'
import type { Calendar, Found, Moment } from '../moment.ts'
import type { Token } from '../tokens.ts'

const REACH = 40

/** Days that a list may go back: « prévu le 15 mai, il aura lieu le 14 ». */
const HALF = 15

/** Sentences that may stand between a bare day and an earlier one of the same list. */
const REACH_ON = 3

interface Dated {
  readonly date: Calendar
  readonly sentence: number
  /** The first day of a range whose last one `date` is. */
  readonly since?: Calendar
}

/** A month told, in which a night without one may lie: « une nuit de juillet 1943. Celle du 14 au 15 ». */
interface Month {
  readonly month: Calendar
  readonly sentence: number
}

/** The day in a moment that tells its month: the nearer end of a range. */
function datedIn(moment: Moment, side: 'from' | 'to'): Calendar | null {
  if (moment.type === 'range') return datedIn(moment[side], side) ?? datedIn(moment.to, side)
  return moment.type === 'calendar' && moment.day !== undefined && moment.month !== undefined ? moment : null
}

/** A month without a day, and with its year where that is written. */
const monthIn = (moment: Moment): Calendar | null =>
  moment.type === 'calendar' && moment.month !== undefined && moment.day === undefined ? moment : null

/** « du 18 mai au 5 juin, en présence de l'auteur les 21 et 22 »: a day within the range. */
function within(day: number, to: Calendar, since: Calendar | undefined): Calendar | null {
  if (since?.month === undefined || since.month === to.month) return null
  return day >= (since.day ?? 0) && day > (to.day ?? 0) ? since : null
}

/** A bare day after a day with its month: the same month, or the next one when its number is much smaller. */
function continued(moment: Moment, last: Calendar, since?: Calendar): Moment {
  if (moment.type === 'range') {
    const from = continued(moment.from, last, since)
    return from.type === 'calendar' ? { ...moment, from, to: continued(moment.to, from) } : moment
  }
  if (moment.type !== 'calendar' || last.month === undefined || moment.day === undefined) return moment
  const left = within(moment.day, last, since) ?? last
  if (left.month === undefined) return moment
  const wraps = moment.day < (left.day ?? 0) - HALF
  const month = wraps ? (left.month % 12) + 1 : left.month
  const year = left.year === undefined ? undefined : left.year + (wraps && month === 1 ? 1 : 0)
  return { ...moment, month, ...(year === undefined ? {} : { year }) }
}

const preceded = (moment: Moment, right: Calendar): Moment =>
  moment.type === 'range'
    ? { ...moment, from: completed(moment.from, right), to: completed(moment.to, right) }
    : completed(moment, right)

/** Days in a row that nothing but their numbers tells: « la nuit du 9 au 10 ». */
const isNight = ({ moment, bare }: Found): boolean =>
  bare === true &&
  moment.type === 'range' &&
  moment.from.type === 'calendar' &&
  moment.from.weekday === undefined

const lastDay = (moment: Moment): number | undefined =>
  moment.type === 'range' ? lastDay(moment.to) : moment.type === 'calendar' ? moment.day : undefined

const firstDay = (moment: Moment): number | undefined =>
  moment.type === 'range' ? firstDay(moment.from) : moment.type === 'calendar' ? moment.day : undefined

function given(moment: Moment, sentence: number, last: Dated | null, right: Calendar | null): Moment | null {
  if (last?.sentence === sentence) return continued(moment, last.date, last.since)
  if (right) return preceded(moment, right)
  if (!last) return null
  const goesOn = (firstDay(moment) ?? 0) > (last.date.day ?? 0)
  return sentence - last.sentence <= (goesOn ? REACH_ON : 1) ? continued(moment, last.date, last.since) : null
}

/** A surely dated day or night takes the month just told. */
const inMonth = (moment: Moment, told: Month | null, sentence: number): Moment =>
  told && sentence - told.sentence <= 1 ? preceded(moment, { ...told.month, day: 31 }) : moment

/**
 * « le 10 à Genève, le 12 à Bruxelles et le 13 janvier à Vienne »: a day without month takes it from the
 * next date of its sentence, otherwise from the one before, of its sentence or the one before that.
 * Where there is none it is no date at all, unless it is surely one.
 */
export function shareMonths(tokens: readonly Token[], founds: readonly Found[]): readonly Found[] {
  const sentenceOf = (found: Found): number => tokens[found.from]?.sentence ?? -1
  const next: (Calendar | null)[] = new Array(founds.length).fill(null)
  const doubtful = new Set<Found>()
  let ahead: (Dated & { from: number }) | null = null
  for (let i = founds.length - 1; i >= 0; i -= 1) {
    const found = founds[i]
    if (!found) continue
    const near = ahead && ahead.sentence === sentenceOf(found) && ahead.from - found.to < REACH
    if (found.bare) next[i] = near && ahead ? ahead.date : null
    // « Dans la nuit du 9 au 10, … Il a fait un mort, le 12 septembre »: of that month, or of the running one.
    if (isNight(found) && ahead && !near && ahead.from - found.to < REACH) doubtful.add(found)
    const own = found.bare ? null : datedIn(found.moment, 'from')
    if (own) ahead = { date: own, sentence: sentenceOf(found), from: found.from }
  }
  const shared: Found[] = []
  let last: Dated | null = null
  let month: Month | null = null
  // Of a sure day without a month, which greater ones go on from: « la nuit du 16 au 17 … sortis le 21 ».
  let bare: { readonly day: number; readonly sentence: number } | null = null
  for (const [i, found] of founds.entries()) {
    const sentence = sentenceOf(found)
    const shares: Moment | null = found.bare
      ? given(found.moment, sentence, last, next[i] ?? null)
      : found.moment
    const moment: Moment | null =
      shares ??
      (found.sure && !doubtful.has(found) ? inMonth(found.moment, month, sentence) : null) ??
      (bare && sentence - bare.sentence <= REACH_ON && (firstDay(found.moment) ?? 0) > bare.day
        ? found.moment
        : null)
    if (!moment) continue
    const ownDay: number | undefined = found.bare && !shares ? lastDay(moment) : undefined
    if (ownDay !== undefined) bare = { day: ownDay, sentence }
    const { bare: _, sure: __, ...rest } = found
    shared.push({ ...rest, moment })
    const date = datedIn(moment, 'to')
    const since: Calendar | null = moment.type === 'range' ? datedIn(moment.from, 'from') : null
    if (date) last = { date, sentence, ...(since ? { since } : {}) }
    const told = monthIn(moment)
    if (told) month = { month: told, sentence }
  }
  return shared
}

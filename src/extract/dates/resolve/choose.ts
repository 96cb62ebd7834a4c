import { calendarDay, type DayNumber, type Days } from '../calendar.ts'
import type { Aim } from '../moment.ts'
import type { Context } from './resolved.ts'

/**
 * Days that another year may be farther away and still win when the verb speaks for it. A date close to
 * publication keeps its year: articles are updated, and tenses are read wrong.
 */
const DOUBTFUL = 180
const SURE = 400
const CLOSE = 20

/** How far a candidate is from publication, in days; more when it goes against the tense. */
function distance(days: Days, published: DayNumber, { evidence }: Context): number {
  const gap = days.start > published ? days.start - published : Math.max(0, published - days.end)
  const against =
    (evidence.tense === 'past' && days.start > published) ||
    (evidence.tense === 'future' && days.end < published)
  return gap + (against ? (evidence.sure && gap > CLOSE ? SURE : DOUBTFUL) : 0)
}

/** The candidate nearest to publication that the tense allows; the earlier one of two that are equally near. */
export function nearest<Candidate extends Days>(
  candidates: readonly Candidate[],
  context: Context,
  extra: (candidate: Candidate) => number = () => 0,
): Candidate | null {
  const { published } = context
  if (published === null) return null
  let best: Candidate | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const cost = distance(candidate, published, context) + extra(candidate)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Years around publication, or around another day; a winter may begin two years earlier. */
function yearsAround(day: DayNumber): readonly number[] {
  const { year } = calendarDay(day)
  return [year - 2, year - 1, year, year + 1, year + 2]
}

/** What comes every year, as « dernier » or « prochain » or nothing tells which one is meant. */
export function yearly<Candidate extends Days>(
  make: (year: number) => Candidate,
  aim: Aim | undefined,
  context: Context,
): Candidate | null {
  const { published, told } = context
  const anchor = aim === 'following' || aim === 'preceding' ? (told[0]?.start ?? published) : published
  if (anchor === null) return null
  const candidates = yearsAround(anchor).map(make)
  if (aim === 'last' || aim === 'preceding') return candidates.findLast(({ end }) => end < anchor) ?? null
  if (aim === 'next' || aim === 'following') return candidates.find(({ start }) => start > anchor) ?? null
  return nearest(candidates, context)
}

import type { CivilDate } from '../../domain/civil-date.ts'
import { addMonths, formatDay, parseDay } from '../dates/calendar.ts'
import type { Draft } from './draft.ts'
import { familyOf } from './lexicon.ts'

const days = ({ start, end }: CivilDate): number => (parseDay(end) ?? 0) - (parseDay(start) ?? 0) + 1

const overlaps = (a: CivilDate, b: CivilDate): boolean => a.start <= b.end && b.start <= a.end
const contains = (a: CivilDate, b: CivilDate): boolean => a.start <= b.start && b.end <= a.end

const shares = (a: Draft, b: Draft): boolean =>
  a.participants.some((member) => b.participants.includes(member))

/** Two tellings of one article that are of one happening. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  const coarse = a.date.precision !== 'day' || b.date.precision !== 'day'
  const close = coarse ? contains(a.date, b.date) || contains(b.date, a.date) : overlaps(a.date, b.date)
  if (!close || (coarse && Math.max(days(a.date), days(b.date)) > 31)) return false
  if (a.kind !== b.kind && familyOf(a.kind) !== familyOf(b.kind)) return false
  if (a.kind === 'other' || b.kind === 'other') return a.label === b.label
  if (a.lemma !== null && a.lemma === b.lemma) {
    return (
      shares(a, b) ||
      a.participants.length === 0 ||
      b.participants.length === 0 ||
      (a.place !== null && a.place === b.place)
    )
  }
  return shares(a, b) || (a.place !== null && a.place === b.place && !coarse)
}

/** The more exact of two dates; of two that overlap, both together. */
function joined(a: CivilDate, b: CivilDate): CivilDate {
  if (a.precision !== b.precision || a.precision !== 'day') return days(a) <= days(b) ? a : b
  return {
    start: [a.start, b.start].sort()[0] ?? a.start,
    end: [a.end, b.end].sort()[1] ?? a.end,
    precision: 'day',
    basis: a.basis === 'stated' && b.basis === 'stated' ? 'stated' : 'inferred',
  }
}

const worth = ({ label, participants, lemma }: Draft): number =>
  Math.min(label.length, 60) + participants.length * 5 + (lemma === null ? 0 : 40)

function combined(a: Draft, b: Draft): Draft {
  const best = worth(b) > worth(a) ? b : a
  const date = joined(a.date, b.date)
  const dated = days(a.date) <= days(b.date) ? a : b
  const cancelled = a.status === 'cancelled' || b.status === 'cancelled'
  return {
    ...best,
    date,
    dateText: dated.dateText,
    place: dated.place ?? a.place ?? b.place,
    participants: [...new Set([...a.participants, ...b.participants])],
    nouns: [...a.nouns, ...b.nouns],
    status: cancelled ? 'cancelled' : dated.status,
  }
}

/** The months that a date touches, as `YYYY-MM`; an event spans a few at most. */
function monthsOf({ start, end }: CivilDate): readonly string[] {
  const months: string[] = []
  for (
    let day = parseDay(start);
    day !== null && formatDay(day) <= end && months.length < 14;
    day = addMonths(day, 1)
  ) {
    months.push(formatDay(day).slice(0, 7))
  }
  const last = end.slice(0, 7)
  return months.includes(last) ? months : [...months, last]
}

/** Several tellings of one happening in an article are one event, in the order of the first. */
export function gather(drafts: readonly Draft[]): readonly Draft[] {
  const events: Draft[] = []
  const byMonth = new Map<string, Set<number>>()
  for (const draft of drafts) {
    const months = monthsOf(draft.date)
    const near = [...new Set(months.flatMap((month) => [...(byMonth.get(month) ?? [])]))].sort(
      (a, b) => a - b,
    )
    const found = near.find((index) => {
      const event = events[index]
      return event !== undefined && isSame(event, draft)
    })
    const index = found ?? events.length
    const known = found === undefined ? undefined : events[found]
    events[index] = known ? combined(known, draft) : draft
    for (const month of months) byMonth.set(month, (byMonth.get(month) ?? new Set()).add(index))
  }
  return events
}

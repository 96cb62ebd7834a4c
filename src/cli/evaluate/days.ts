import type { GoldDate, GoldEvent } from './gold.ts'
import { coveredDay, type Days } from './notes.ts'

const equal = (a: Days, b: Days): boolean => a.start === b.start && a.end === b.end
const within = (inner: Days, outer: Days): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether the days that were found are among the right ones. */
export function rightDays(
  gold: Pick<GoldDate | GoldEvent, 'start' | 'end' | 'match' | 'alternatives' | 'note'>,
  found: Days,
): boolean {
  if (equal(gold, found) || (gold.alternatives ?? []).some((other) => equal(other, found))) return true
  if (gold.match === 'inside' && within(found, gold)) return true
  const covered = coveredDay(gold.note, gold)
  return covered !== null && within(found, gold) && found.start <= covered && covered <= found.end
}

/** As `rightDays`; « fin 2021 » of an event is met by any days within. */
export const rightEventDays = (gold: GoldEvent, found: Days): boolean =>
  rightDays(gold, found) || (gold.precision === 'about' && within(found, gold))

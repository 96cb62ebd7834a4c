import type { EventMention } from '../../domain/event.ts'
import { words } from '../../text/fold.ts'
import { rightEventDays } from './days.ts'
import type { GoldEvent } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import { bareName, type SameName } from './names.ts'
import { overlap, pair } from './overlap.ts'
import { guillemets, showDays } from './show.ts'
import { share } from './tally.ts'

type Pair = readonly [GoldEvent, EventMention]

/** One place named shorter or longer: « Le Havre », « port du Havre ». */
export function samePlace(expected: string, found: string, same: SameName): boolean {
  const [a, b] = [words(bareName(expected)), words(bareName(found))]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return same(expected, found) || (short.length > 0 && short.every((word) => long.includes(word)))
}

const someone = (gold: GoldEvent, found: EventMention, same: SameName): boolean =>
  gold.participants.some((name) => found.participants.some((other) => same(name, other)))

const placeOf = ({ place }: GoldEvent, found: EventMention, same: SameName): boolean | null =>
  place === null || found.place === null ? null : samePlace(place, found.place, same)

/** 0 where it is another happening: the days, and the place or a participant, have to be right. */
function likeness(gold: GoldEvent, found: EventMention, same: SameName): number {
  if (!rightEventDays(gold, found.date)) return 0
  const place = placeOf(gold, found, same) === true
  const who = someone(gold, found, same)
  const nothingToGo = gold.place === null && gold.participants.length === 0
  if (!place && !who && !nothingToGo) return 0
  const status = gold.statusInArticle === found.status
  return 1 + overlap(gold.what, found.label) + (place ? 0.5 : 0) + (who ? 0.5 : 0) + (status ? 0.25 : 0)
}

const told = (event: { readonly start: string; readonly end: string }, ...parts: (string | null)[]): string =>
  [showDays(event), ...parts].filter((part) => part !== null && part !== '').join(', ')

const expectedEvent = (gold: GoldEvent): string =>
  `${guillemets(gold.what)} ${told(gold, gold.place, gold.participants.join(' + '), gold.statusInArticle)}`

const foundEvent = (found: EventMention): string =>
  `${guillemets(found.label)} ${told(found.date, found.place, found.participants.join(' + '), found.status)} (${found.rule})`

/** Core events have to be found; the others are right when they are. */
export function scoreEvents(
  gold: readonly GoldEvent[],
  found: readonly EventMention[],
  same: SameName,
): Score {
  const { pairs, missed, extra } = pair(gold, found, (one, other) => likeness(one, other, same), 1)
  const core = pairs.filter(([one]) => one.core)
  const misses = missed.filter((one) => one.core)
  const expected = core.length + misses.length
  const statusWrong = pairs.filter(([one, other]) => one.statusInArticle !== other.status)
  const placed = pairs.filter((one) => placeOf(...one, same) !== null)
  const placeWrong = placed.filter((one) => placeOf(...one, same) === false)
  const whole = (one: Pair): boolean =>
    !statusWrong.includes(one) &&
    !placeWrong.includes(one) &&
    (one[0].participants.length === 0 || someone(...one, same))
  const notWhole = core.filter((one) => !whole(one))
  const findings: Finding[] = [
    ...misses.map((one) => ({
      measure: 'events' as const,
      verdict: 'missed' as const,
      text: expectedEvent(one),
    })),
    ...extra.map((one) => ({ measure: 'events' as const, verdict: 'extra' as const, text: foundEvent(one) })),
    ...[...new Set([...notWhole, ...statusWrong, ...placeWrong])].map((one) => ({
      measure: notWhole.includes(one) ? ('coreEvents' as const) : ('eventStatus' as const),
      verdict: 'wrong' as const,
      text: `${foundEvent(one[1])} for ${expectedEvent(one[0])}`,
    })),
  ]
  return {
    tallies: {
      events: { expected, hits: core.length, extra: extra.length },
      coreEvents: share(expected, core.length - notWhole.length),
      eventStatus: share(pairs.length, pairs.length - statusWrong.length),
      eventPlaces: share(placed.length, placed.length - placeWrong.length),
    },
    findings,
  }
}

import type { Day } from '../../../domain/civil-date.ts'
import { type DayNumber, dayNumber, formatDay, weekdayOf } from '../calendar.ts'
import type { Calendar } from '../moment.ts'
import type { Parse } from '../parse.ts'
import { type Clue, cluesOf, countedYears } from './clues.ts'
import { statedIn } from './header.ts'
import { dayIn, yearsOf } from './years.ts'

export interface PublicationRead {
  readonly date: Day
  /** `stated`: the text says when it was published (« Publié le 23/05/2017 », « SANTIAGO, 22 août 2023 - »). */
  readonly basis: 'stated' | 'inferred'
}

/** How many days behind a dated day a bare weekday may lie, by how it is told, and be surely the later one. */
const AHEAD = { pointed: 3, told: 2 } as const

interface Told {
  readonly day: DayNumber
  readonly sentence: number
}

/** Whether every day that is certain lies on the side of publication that its verb says. */
function consistent(published: DayNumber, clues: readonly Clue[]): boolean {
  return clues.every(({ moment, evidence }) => {
    const day = moment.year === undefined ? null : dayIn(moment.year, moment)
    return day === null || evidence.tense === 'future' || day <= published
  })
}

/** The day of a clue that tells one of the article's own days; null where its year is in doubt. */
function dayOf({ moment }: Clue, clues: readonly Clue[], counted: readonly number[]): DayNumber | null {
  const years = moment.year === undefined ? yearsOf(moment, clues, counted) : [moment.year]
  const [year, ...others] = years
  return year === undefined || others.length > 0 ? null : dayIn(year, moment)
}

const isBare = ({ weekday, day, month, year, aim }: Calendar): boolean =>
  weekday !== undefined &&
  day === undefined &&
  month === undefined &&
  year === undefined &&
  (aim === undefined || aim === 'this')

/** « écroué jeudi 20 août, a-t-on appris vendredi », « lundi 11 avril … Ce mardi »: the bare weekdays that follow. */
function withWeekdays({ day, sentence }: Told, clues: readonly Clue[]): DayNumber {
  let latest = day
  for (const { moment, evidence, pointed, ...clue } of clues) {
    if (!isBare(moment) || evidence.tense === 'future') continue
    const after = clue.sentence === sentence && evidence.sure
    if (!pointed && !(evidence.tense === 'past' && (evidence.said || after))) continue
    const behind = ((moment.weekday ?? 0) - weekdayOf(latest) + 7) % 7
    if (behind <= (pointed ? AHEAD.pointed : AHEAD.told)) latest += behind
  }
  return latest
}

function inferred(parse: Parse): DayNumber | null {
  const clues = cluesOf(parse)
  const counted = countedYears(parse)
  const beside = clues.find(({ offset }) => offset !== null)
  const told = beside && dayOf(beside, clues, counted)
  if (told != null) return told - (beside?.offset ?? 0)
  const days = clues
    .filter(
      ({ moment, evidence, own }) =>
        own && moment.day !== undefined && moment.month !== undefined && evidence.tense !== 'future',
    )
    .flatMap((clue): readonly Told[] => {
      const day = dayOf(clue, clues, counted)
      return day === null ? [] : [{ day, sentence: clue.sentence }]
    })
  const latest = days.reduce<Told | null>((best, each) => (best && best.day >= each.day ? best : each), null)
  return latest && consistent(latest.day, clues) ? withWeekdays(latest, clues) : null
}

/**
 * When an article without a date in its metadata came out: as its text says, otherwise the earliest day on
 * which it can have been published, from what it says of itself: the day of a statement or « ce vendredi 21
 * janvier », whose weekday fixes the year by those that the text writes out, and « hier, lundi 3 mai ». Null where
 * no year is written or more than one would do: never a guess.
 */
export function inferPublication(parse: Parse): PublicationRead | null {
  const header = statedIn(parse)
  if (header?.year !== undefined && header.day !== undefined) {
    const day = dayNumber(header.year, header.month ?? 1, header.day)
    return { date: formatDay(day), basis: 'stated' }
  }
  const day = inferred(parse)
  return day === null ? null : { date: formatDay(day), basis: 'inferred' }
}

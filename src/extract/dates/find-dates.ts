import type { Publication } from '../../domain/article.ts'
import type { Basis } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import { type DayNumber, formatDay, parseDay } from './calendar.ts'
import type { Found, Moment } from './moment.ts'
import type { Parse } from './parse.ts'
import { resolve } from './resolve/resolve.ts'
import type { Context, Resolved } from './resolve/resolved.ts'
import { spokenOn } from './spoken-on.ts'
import { type Evidence, evidenceAt } from './tense.ts'

/** What relative dates count from. A date with a time is cut to its day; null where it is not known. */
export interface Anchors {
  readonly published: Pick<Publication, 'date'>
}

/** How many dates told before an expression may count from, and how many sentences back. */
const MEMORY = 12
const REACH = 10

/** A stated date as far from publication as this is of another time, in days. */
const HISTORIC = 300

const STATEMENT: Evidence = { tense: 'past', sure: true, said: true }

interface Told {
  readonly resolved: Resolved
  readonly said: boolean
  /** « jugé depuis le 3 mars »: the day where a stretch begins or ends, told in passing. */
  readonly passing: boolean
  readonly sentence: number
  /** Its year is written, or follows from one that is. */
  readonly explicit: boolean
  /** A year that the narrative points to: « cette année-là », « l'année suivante ». */
  readonly pointed: boolean
}

/** How many days a statement stays the article's own; older ones belong to its story. */
const OWN = 60

/** The latest first, those of the same sentence before all others; then statements, and what is told in passing. */
function tellable(told: readonly Told[], sentence: number): readonly Resolved[] {
  const near = told.filter((each) => sentence - each.sentence <= REACH)
  const here = near.filter((each) => each.sentence === sentence)
  const before = near.filter((each) => each.sentence !== sentence)
  const passing = before.filter((each) => each.passing)
  const news = before.filter((each) => !each.passing)
  return [...here, ...news.filter((each) => !each.said), ...news.filter((each) => each.said), ...passing].map(
    ({ resolved }) => resolved,
  )
}

const isOfNow = ({ resolved }: Told, published: DayNumber | null): boolean =>
  published !== null && resolved.precision !== 'about' && Math.abs(published - resolved.end) <= HISTORIC

/** The date of another time within which days without a year go on: told in this sentence or the one before. */
function historicOf(told: readonly Told[], sentence: number, published: DayNumber | null): Resolved | null {
  // « Cette année-là, le club s'était imposé le 2 avril »
  const year = told.find((each) => each.pointed && each.sentence === sentence)
  if (year && published !== null && published - year.resolved.end > HISTORIC) return year.resolved
  // « depuis le coup d'État du 5 septembre 2021, il s'est engagé en octobre dernier … Le 20 octobre »: back in the present.
  const last = told.find((each) => each.explicit || (!each.said && isOfNow(each, published)))
  if (!last?.explicit || sentence - last.sentence > 1) return null
  const far = published === null || published - last.resolved.end > HISTORIC
  return far && last.resolved.precision !== 'year' && last.resolved.precision !== 'about'
    ? last.resolved
    : null
}

function hasYear(moment: Moment): boolean {
  if (moment.type === 'range') return hasYear(moment.to)
  return moment.type === 'calendar' && moment.year !== undefined && moment.month !== undefined
}

const isNarrative = (moment: Moment): boolean => moment.type === 'shift' && moment.from === 'narrative'

/** Whether a day or month was dated by one told before whose year is written: « le lendemain », « en septembre ». */
function continues(moment: Moment, resolved: Resolved, { historic }: Context): boolean {
  if (historic === null || resolved.precision === 'year' || resolved.precision === 'about') return false
  return resolved.start >= historic.start && resolved.start - historic.start < HISTORIC && !hasYear(moment)
}

/** « Il a été arrêté le lendemain » of a day whose year is written some sentences before. */
function counts(moment: Moment, resolved: Resolved, told: readonly Told[], sentence: number): boolean {
  const last = told.find((each) => each.explicit)
  if (!last || !isNarrative(moment) || sentence - last.sentence > REACH) return false
  const apart = resolved.start - last.resolved.start
  return resolved.precision === 'day' && apart >= 0 && apart < HISTORIC
}

function mentionOf({ text, tokens }: Parse, found: Found, resolved: Resolved, said: boolean): DateMention {
  const start = tokens[found.from]?.start ?? 0
  const end = tokens[found.to - 1]?.end ?? start
  const basis: Basis = resolved.stated ? 'stated' : 'inferred'
  return {
    text: text.slice(start, end),
    span: { start, end },
    start: formatDay(resolved.start),
    end: formatDay(resolved.end),
    precision: resolved.precision,
    basis,
    ...(found.relation ? { relation: found.relation } : {}),
    ...(found.time ? { time: found.time } : {}),
    ...(said ? { said: true as const } : {}),
    ...(resolved.mismatch ? { weekdayMismatch: true as const } : {}),
  }
}

/** « du 3 avril au 30 juin », and not « lundi et mardi ». */
const isStretch = (moment: Moment): boolean =>
  moment.type === 'range' && !(moment.to.type === 'calendar' && moment.to.weekday !== undefined)

const NONE: Evidence = { tense: null, sure: false, said: false }

/** The tense around a date; « depuis » looks back and « d'ici » ahead whatever the verb. */
function evidenceOf({ tokens }: Parse, { from, to, relation, moment }: Found, isHistoric: boolean): Evidence {
  const around = evidenceAt(tokens, from, to)
  // « a annoncé la fermeture du 3 avril au 30 juin »: nobody says something for three months.
  const evidence = around.said && (relation !== undefined || isStretch(moment)) ? NONE : around
  if (relation === 'since') return { tense: 'past', sure: true, said: false }
  if (relation === 'by') return { tense: 'future', sure: true, said: false }
  const open = relation !== undefined && !isHistoric
  return open && evidence.tense === null ? { ...evidence, tense: 'future' } : evidence
}

/** « à l'arrêt depuis le 3 avril, l'usine redémarrera »: no verb of the past, so it lasts until today. */
const isOfNowOn = ({ tokens }: Parse, { from, to, relation }: Found): boolean =>
  relation === 'since' && evidenceAt(tokens, from, to).tense !== 'past'

const LIMITS = new Set<Found['relation']>(['before', 'until'])

/** « avant la fin du mois », « jusqu'à la fin de l'année »: its last day; of a week, nobody means the Sunday. */
const isLimit = ({ moment, relation }: Found): boolean => {
  if (moment.type !== 'part' || moment.part !== 'end' || !LIMITS.has(relation)) return false
  const { of } = moment
  return !('unit' in of && of.unit === 'week') && of.type !== 'around'
}

/** Resolves what was parsed, in the order of the text. Days that cannot be known are left out. */
function resolveDates(parse: Parse, published: DayNumber | null): readonly DateMention[] {
  const mentions: DateMention[] = []
  let told: readonly Told[] = []
  for (const [index, found] of parse.found.entries()) {
    const sentence = parse.tokens[found.from]?.sentence ?? 0
    const historic = isOfNowOn(parse, found) ? null : historicOf(told, sentence, published)
    const evidence = evidenceOf(parse, found, historic !== null)
    const context: Context = {
      published,
      evidence,
      told: tellable(told, sentence),
      historic,
      alone: false,
    }
    const speech = spokenOn(parse, index)
    const said = speech && resolve(speech.moment, { ...context, evidence: STATEMENT })
    const today = said && said.start <= (published ?? said.start) ? said.start : published
    const whole = resolve(found.moment, { ...context, published: today })
    if (!whole) continue
    const resolved = isLimit(found) ? { ...whole, start: whole.end } : whole
    mentions.push(mentionOf(parse, found, resolved, evidence.said))
    const one: Told = {
      resolved,
      said: evidence.said && (published === null || published - resolved.end <= OWN),
      passing: found.relation !== undefined && resolved.precision === 'day',
      sentence,
      explicit:
        (found.relation !== 'since' && hasYear(found.moment)) ||
        continues(found.moment, resolved, context) ||
        counts(found.moment, resolved, told, sentence),
      pointed: isNarrative(found.moment) && resolved.precision === 'year',
    }
    told = [one, ...told.slice(0, MEMORY - 1)]
  }
  return mentions
}

/**
 * The date expressions of an article's clean text and the days they mean, in order. `stated`: day, month
 * and year all follow from the expression; `inferred`: something was worked out — the year of « 12 janvier »,
 * the day of « mardi » — from the publication date or from a date told before. Expressions whose days
 * cannot be known are left out. Never throws; time linear in the length.
 */
export function findDates(parse: Parse, anchors: Anchors): readonly DateMention[] {
  return resolveDates(parse, parseDay(anchors.published.date))
}

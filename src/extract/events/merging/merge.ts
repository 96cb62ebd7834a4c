import labels from '../../../../data/lexicons/event-labels.json' with { type: 'json' }
import merging from '../../../../data/lexicons/event-merging.json' with { type: 'json' }
import type { CivilDate } from '../../../domain/civil-date.ts'
import { areAlike, areAllAlike } from '../acts.ts'
import { familyOf } from '../lexicon.ts'
import {
  bothTell,
  type Comparison,
  compare,
  isNamed,
  nameOthers,
  neitherTells,
  nestedWords,
} from './comparison.ts'
import type { Happening } from './happening.ts'
import { likeness, sameness, shared } from './likeness.ts'

/** Of these, articles name different people: candidates, victims, unions, performers. */
const INCIDENTAL = new Set(labels.incidental)

/** What befalls a place: that both name its country or its mayor says little. */
const BEFALLING = new Set(labels.befalling)

/** Nobody has two of these. */
const ONCE = new Set(labels.once)

/** What befell somebody: two who have part in one trial are judged one by one. */
const PERSONAL = new Set(labels.personal)

/** Somebody does several of these a day: what it was about must be told by both, or by none. */
const SERIAL = new Set(labels.serial)

/** A place has one of these a day, so that their place is enough. */
const RARE = new Set(labels.rare)

/** Nobody has two of these a day. */
const SINGULAR = new Set(merging.singular)

/** « festival d'Avignon »: that it is called by its place is its name. */
const NAMED_AFTER_PLACE = new Set(labels.namedAfterPlace)

/** Of these two kinds one may be told as the other. */
const ALLIED = new Set(merging.allied.map((pair) => pair.toSorted().join(' ')))

/** Words in common that are enough where others are not. */
const LIKE = 0.6

const overlaps = (a: CivilDate, b: CivilDate): boolean => a.start <= b.end && b.start <= a.end
const contains = (a: CivilDate, b: CivilDate): boolean => a.start <= b.start && b.end <= a.end

/** Days fit when they overlap; a vaguer date fits a day within it only when everything else does. */
function datesFit(a: CivilDate, b: CivilDate): 'yes' | 'vaguely' | 'no' {
  if (a.precision === 'day' && b.precision === 'day') return overlaps(a, b) ? 'yes' : 'no'
  if (a.start === b.start && a.end === b.end) return 'yes'
  return contains(a, b) || contains(b, a) ? 'vaguely' : 'no'
}

const all = ({ kinds }: Comparison, set: ReadonlySet<string>): boolean => kinds.every((kind) => set.has(kind))
const some = ({ kinds }: Comparison, set: ReadonlySet<string>): boolean => kinds.some((kind) => set.has(kind))

function tellAlike(pair: Comparison): boolean {
  const [a, b] = pair.things
  const isLike = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    x.size > 0 && y.size > 0 && likeness(x, y) >= LIKE
  return isLike(pair.first, pair.second) || (all(pair, INCIDENTAL) && isLike(a, b))
}

/**
 * Whether two tellings are of one happening; in doubt they are not. Symmetric. They must share a day and a
 * family of kinds and not name different places, topics, objects or company.
 */
export function sameHappening(a: Happening, b: Happening): boolean {
  const dates = datesFit(a.date, b.date)
  if (dates === 'no') return false
  const isAllied = familyOf(a.kind) !== familyOf(b.kind)
  if (isAllied && !ALLIED.has([a.kind, b.kind].toSorted().join(' '))) return false
  const pair = compare(a, b)
  if (pair === null) return false
  const { company, family, sameKind } = pair
  if (some(pair, PERSONAL) && nameOthers(pair)) return false
  if (all(pair, ONCE) && sameKind && company.telling > 0 && company.nested) return dates === 'yes'
  if (likeness(pair.first, pair.second) === 0) return a.kind === 'disaster' && sameKind && struckBoth(pair)
  if (dates === 'vaguely')
    return sameKind && company.common > 0 && company.nested && bothTell(pair) && tellEnough(pair, 0.5)
  if (family === 'other' || family === 'statement')
    return !isAllied && tellAlike(pair) && (company.common > 0 || (company.smaller === 0 && isSure(pair)))
  if (family === 'sport' && pair.one.team !== pair.other.team) return false
  if (isAllied) return tellAlike(pair) && (pair.where === 'same' || company.telling >= 2)
  if (company.telling === 0) return withoutCompany(pair)
  if (all(pair, BEFALLING)) return befellBoth(pair)
  if (!company.nested) return company.telling >= 2 && bothTell(pair) && tellEnough(pair, 0.5)
  if (company.telling === 1) return withOne(pair)
  return !bothTell(pair) || nestedWords(pair) || sameness(pair.first, pair.second) > 1 / 3
}

const tellEnough = ({ first, second }: Comparison, share: number): boolean => likeness(first, second) >= share

/** One word in common is said of many things of a day. */
const isSure = ({ where, first, second }: Comparison): boolean =>
  where === 'same' || shared(first, second) >= 2

/** Nobody but a host is named by both. */
function withoutCompany(pair: Comparison): boolean {
  const { company, where, one, other, sameKind, family } = pair
  const isAmongOthers = company.smaller > 0 && company.common === 0
  if (!sameKind || (isAmongOthers && !all(pair, INCIDENTAL))) return false
  if (bothTell(pair)) {
    if (!tellAlike(pair)) return false
    return where === 'same' || (!isAmongOthers && (company.common > 0 || isSure(pair)))
  }
  if (where === 'same' && !isAmongOthers && all(pair, RARE))
    return areAlike(family, one.acts, other.acts) && !(all(pair, BEFALLING) && pair.wide)
  if (where === 'same' && !isAmongOthers && isNamedAfterPlace(pair)) return true
  return pair.kinds[0] === 'election' && neitherTells(pair) && areAllAlike(family, one.acts, other.acts)
}

/** « festival d'Avignon » */
function isNamedAfterPlace(pair: Comparison): boolean {
  const { one, other, family } = pair
  const areNamed =
    one.content.size > 0 && other.content.size > 0 && sameness(one.content, other.content) === 1
  return all(pair, NAMED_AFTER_PLACE) && areNamed && areAllAlike(family, one.acts, other.acts)
}

/** Fires, quakes, attacks: where it was, and what was hit. */
function befellBoth(pair: Comparison): boolean {
  if (bothTell(pair)) return tellAlike(pair)
  return pair.where === 'same' && !pair.wide && areAlike(pair.family, pair.one.acts, pair.other.acts)
}

/** The same force of nature at the same place, whatever else is told of it. */
const struckBoth = ({ where, wide, family, one, other }: Comparison): boolean =>
  where === 'same' && !wide && areAllAlike(family, one.acts, other.acts)

/** They name one in common. */
function withOne(pair: Comparison): boolean {
  const { company, family, where, one, other, first, second } = pair
  if (some(pair, SERIAL))
    return tellAlike(pair) || isOneOfAKind(pair) || (company.equal && neitherTells(pair))
  if (company.equal) return !bothTell(pair) || sameness(first, second) >= 0.5
  if (family === 'talks')
    return (
      namesTheHost(pair) ||
      isSameBody(pair) ||
      (where === 'same' && bothTell(pair) && sameness(first, second) >= LIKE)
    )
  if (family === 'sport' || family === 'vote' || family === 'protest')
    return tellAlike(pair) || (where !== 'unknown' && areAlike(family, one.acts, other.acts))
  return !bothTell(pair) || sameness(first, second) >= 0.5
}

/** Twice « congrès » in one town; twice « réunion » may be two. */
const isSameBody = (pair: Comparison): boolean =>
  pair.where === 'same' && neitherTells(pair) && areAllAlike(pair.family, pair.one.acts, pair.other.acts)

/** A « vote de confiance » tells more than a « vote ». */
const isOneOfAKind = ({ one, other }: Comparison): boolean =>
  [...one.acts].some((act) => SINGULAR.has(act) && other.acts.has(act))

/** « le sommet du G20 », « les dirigeants du G20 se sont réunis »: both are named after the one whom both name. */
const namesTheHost = ({ company, one, other }: Comparison): boolean =>
  [one, other].every((said) => isNamed(said, company.names) && !isNamed(said, company.strangers))

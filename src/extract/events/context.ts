import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { Draft } from './draft.ts'
import type { Heroes } from './heroes.ts'
import { isNational } from './nation.ts'

/** What happens on paper, or all over a country: the town around it is not where. */
const NOWHERE = new Set([
  'call',
  'deal',
  'decision',
  'record',
  'resignation',
  'sanction',
  'statement',
  'vote',
])

/** What a parliament is at, wherever the sentence before was. */
const BILL = /^.{0,20}\b(?:amendement|budget|motion|projet de loi|proposition de loi|texte)\b/u

/** « le second tour » is in the town of the title where that is one of towns. */
const LOCAL = /\b(?:municipal|commune|maire|elections? a )/u

function isTownwide({ kind, label }: Draft, title: string): boolean {
  if (kind === 'election') return LOCAL.test(fold(`${title} ${label}`))
  return kind !== 'publication'
}

/** What is held or befalls where an article is set, where nothing else is told of its place. */
const HELD = new Set([
  'accident',
  'ceremony',
  'closure',
  'debate',
  'discovery',
  'meeting',
  'opening',
  'performance',
  'protest',
])

/** « conseil municipal », « mairie »: of the town that the article is about. */
const isLocalBody = ({ kind, name }: Member): boolean =>
  kind === 'organisation' && name === name.toLowerCase()

/** Who acts for a whole country. */
const STATE =
  /^(?:l[ae] |un )?(?:chef (?:de l.[ÉEée]tat|du gouvernement)|deuil national|gouvernement|junte|parlement|premi(?:er|ère) ministre)\b/iu

/** Of the one competition that an article tells of; a match may be anywhere. */
const PHASES = new Set(['éliminatoire', 'éliminatoires', 'épreuve', 'phase finale', 'qualifications'])

/** People meet anywhere: « une première rencontre manquée en 2018 ». */
const isHeld = ({ kind, lemma }: Draft): boolean => HELD.has(kind) && lemma !== null && lemma !== 'rencontre'

/**
 * Where an event is whose own sentence does not say: in the one town of its paragraph, or of the title. Who took
 * part is never taken from there: whom an article or the sentence before is about is no reason to say that they were
 * present.
 */
export function inContext(event: Draft, heroes: Heroes, setting: () => string | null): Draft {
  if (!event.participants.every(isLocalBody) || event.place !== null) return event
  if (event.kind === 'sport') return PHASES.has(event.lemma ?? '') ? { ...event, place: setting() } : event
  if (STATE.test(event.label)) return { ...event, place: heroes.country }
  if (NOWHERE.has(event.kind) || BILL.test(event.label)) return event
  if (event.kind === 'election' && isNational(event.label, heroes.title))
    return { ...event, place: heroes.country }
  const { one, any, near } = event.around()
  // « L'hôpital de Lunéville, en Meurthe-et-Moselle »: of several the one that the title names.
  const town = isTownwide(event, heroes.title) ? heroes.town : null
  const titled = town !== null && near.includes(town) ? town : null
  return { ...event, place: one ?? titled ?? (any ? null : (town ?? (isHeld(event) ? setting() : null))) }
}

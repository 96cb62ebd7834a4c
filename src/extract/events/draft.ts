import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { EventStatus } from '../../domain/event.ts'
import type { Span } from '../../domain/span.ts'
import { lazy } from '../../text/lazy.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import { possessor } from './actors-near.ts'
import { castOf, fallback, ownComplement } from './draft-cast.ts'
import { withDuration } from './duration.ts'
import { hostOf } from './host.ts'
import { clauseLabel } from './label/clause-label.ts'
import { clauseOf, continuation, phraseOf, type Stretch } from './label/label.ts'
import { nounLabel } from './label/noun-label.ts'
import { tidied } from './label/tidied.ts'
import { isNational, nationIn } from './nation.ts'
import { type PlacesAround, placesAround } from './nearby.ts'
import { datelinePlace, placeOf, placesIn } from './place.ts'
import { behindDate, type DateAt, type Scene } from './scene.ts'
import { sidesIn } from './sides.ts'
import { statusOf } from './status.ts'
import { clauseWithAntecedent, subjectAway, subjectsAway } from './subjects.ts'
import type { Territory } from './territory.ts'
import { venueNear, venueObject, venueSubject } from './venue.ts'
import type { Head } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'
import { sayerOf, speechPerson } from './voices-near.ts'

/** An event of one sentence while the article's events are put together. */
export interface Draft {
  readonly label: string
  readonly kind: string
  /** The event noun, singular; null where a verb tells it. */
  readonly lemma: string | null
  readonly date: CivilDate
  readonly dateText: string
  readonly place: string | null
  readonly participants: readonly Member[]
  readonly status: EventStatus
  readonly span: Span
  readonly rule: string
  /** Told under a picture, often an old one. */
  readonly caption: boolean
  /** « l'audience », « le jugement »: told of before. */
  readonly definite: boolean
  /** Where its nouns stand, as word indices. */
  readonly nouns: readonly number[]
  /** Looked at only where nothing nearer tells its place. */
  readonly around: () => PlacesAround
}

/** Kinds that happen to a place itself. */
const OF_PLACES = new Set([
  'accident',
  'ceremony',
  'closure',
  'disaster',
  'discovery',
  'explosion',
  'opening',
])

/** Kinds that are done to a place: « visiter l'usine », « bloquer le port ». */
const TO_PLACES = new Set(['arrest', 'attack', 'ceremony', 'closure', 'opening', 'protest', 'visit'])

/** « la fermeture de boutiques chinoises », « les inondations pakistanaises »: in that country. */
const NATIONWIDE = new Set(['closure', 'disaster', 'opening'])

/** What rules tell of where no word does. */
const KINDS_OF_RULES: Readonly<Record<string, string>> = { news: 'statement', presence: 'visit' }

const DEFINITE = new Set(['le', 'la', "l'", 'les'])

const plain = ({ start, end, precision, basis }: CivilDate): CivilDate => ({
  start,
  end,
  precision,
  basis,
})

/** « une rencontre le 13 à Vienne de l'OSCE », « la démission, le 20 février, du ministre »: what goes on behind the date. */
function rest(scene: Scene, date: DateAt, head: Head): Stretch | null {
  if (!head.noun || date.from < head.noun.to) return null
  const between = [date.from - 1, date.from - 2].some((at) => lowerAt(scene.words, at) === ',')
  return continuation(scene, between && lowerAt(scene.words, date.to) === ',' ? date.to + 1 : date.to)
}

function labelOf(scene: Scene, head: Head, phrase: Stretch, tail: Stretch | null): string {
  if (head.verb && !head.noun)
    return tidied(clauseLabel(scene, head.verb, { from: scene.from, to: scene.to }))
  return tidied(nounLabel(head.nounScene ?? scene, phrase, tail))
}

/** « La préfecture a fermé trois écoles »: what somebody does to others; « a fermé ses portes » is its own. */
const OBJECT = /^(?:l[ae]s?|l'|une?|des|deux|trois|quatre|cinq|six|plusieurs)$/u

const OPENING = new Set(['ouvrir', 'fermer'])

/** The house that is closed, opened, searched or blocked: the subject, or the object of a verb that is not passive. */
function venueOf(scene: Scene, verb: VerbHit, phrase: Stretch): string | null {
  const kind = verb.kind ?? ''
  const acts = !verb.passive && !verb.bare && OBJECT.test(lowerAt(scene.words, behindDate(scene, verb.to)))
  if (!acts && (OF_PLACES.has(kind) || OPENING.has(verb.infinitive ?? ''))) {
    const subject = venueSubject(scene, subjectAway(scene, verb) ?? phrase)
    if (subject) return subject
  }
  return TO_PLACES.has(kind) && !verb.passive ? venueObject(scene, verb.to) : null
}

/** Puts together what a sentence tells of one date; null when nothing is left to call it by. */
export function draftOf(
  scenes: readonly Scene[],
  index: number,
  date: DateAt,
  head: Head,
  territory: Territory,
  published: Day | null,
): Draft | null {
  const scene = scenes[index]
  if (!scene) return null
  const { noun, verb } = head
  const whole = { from: scene.from, to: territory.to }
  const phrase = noun
    ? phraseOf(head.nounScene ?? scene, noun)
    : verb
      ? clauseWithAntecedent(scene, verb, whole)
      : null
  if (!phrase) return null
  const own = head.rule === 'list' ? ownComplement(scene, territory, date.from) : null
  const tail = own ?? rest(scene, date, head)
  const label = labelOf(scene, head, own && noun ? noun : phrase, head.nounScene ? null : tail)
  if (label === '') return null
  const days = withDuration(scene, noun, plain(date.mention))
  const at = noun ?? (verb && { from: verb.at, to: verb.to })
  const place = placeOf(scene, date, head.nounScene || head.rule === 'list' ? null : at)
  const named = castOf(scene, date, head, phrase, tail, territory)
  const away = verb && !noun ? subjectsAway(scene, verb) : []
  const kind = noun?.kind ?? verb?.kind ?? KINDS_OF_RULES[head.rule] ?? 'other'
  const sides = kind === 'sport' ? sidesIn(scene, scene.from, territory.to) : []
  for (const side of sides) if (!named.includes(side)) named.push(side)
  const voiced = [
    speechPerson(scene, phrase.from, Math.max(phrase.to, verb?.to ?? 0)),
    verb && sayerOf(scene, verb, head.rule),
  ]
  const participants = [...new Set([...away, ...voiced, noun && possessor(scene, noun), ...named])].flatMap(
    (member) => member ?? [],
  )
  const clause = verb ? clauseOf(scene, verb, whole) : phrase
  const host = verb && hostOf(scene, verb, clause)
  const ownVenue = !noun && verb ? venueOf(scene, verb, phrase) : null
  const words = [phrase.from, phrase.to - 1, date.from, date.to - 1].filter(
    (at) => at >= scene.from && at < scene.to,
  )
  return {
    label,
    kind,
    lemma: noun?.lemma ?? null,
    date: days,
    dateText: date.mention.text,
    place:
      host ??
      place?.name ??
      (head.nounScene ? placesIn(head.nounScene, phrase.from, phrase.to)[0]?.name : null) ??
      ownVenue ??
      venueNear(scene, date) ??
      venueNear(scene, phrase) ??
      scene.town() ??
      datelinePlace(scene) ??
      (NATIONWIDE.has(kind) || (kind === 'election' && isNational(label, ''))
        ? nationIn(scene, phrase.from, phrase.to)
        : null),
    participants: participants.length > 0 ? participants : fallback(scene, head, phrase, territory),
    status: statusOf(scene, date, head, territory, { days, published }),
    span: {
      start: scene.words[Math.min(...words)]?.start ?? 0,
      end: scene.words[Math.max(...words)]?.end ?? 0,
    },
    rule: head.rule,
    caption: scene.kind === 'caption',
    nouns: noun ? [noun.from] : [],
    around: lazy(() => placesAround(scenes, index)),
    definite: noun !== null && DEFINITE.has(lowerAt(scene.words, noun.from - 1)),
  }
}

import type { Day } from '../../domain/civil-date.ts'
import type { Cast } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import type { Draft } from './draft.ts'
import { gather } from './gather.ts'
import { phraseOf, textOf } from './label.ts'
import { familyOf } from './lexicon.ts'
import type { NounHit } from './nouns.ts'
import { participantsIn } from './participants.ts'
import { isLocative } from './place.ts'
import type { Scene } from './scene.ts'

/** An event noun that stands without a date, with what its sentence says of it. */
interface Undated {
  readonly noun: NounHit
  readonly label: string
  /** Offset in the text. */
  readonly at: number
  readonly place: string | null
  readonly participants: readonly Member[]
}

const NEAR = 6

/** « …, qui se sont déroulées » after a noun's phrase: the index behind it. */
function happening(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(scene.to, from + 25); at += 1) {
    if (scene.noun(at)) return null
    const verb = scene.verb(at)
    if (verb) return verb.support === 'happen' ? verb.to : null
  }
  return null
}

/** « des négociations sont prévues entre la Russie et l'Otan »: who is named behind the verb. */
function partners(scene: Scene, from: number): readonly Member[] {
  for (let at = from; at < Math.min(scene.to, from + 8); at += 1) {
    const lower = scene.words[at]?.lower
    if (lower === ',' || scene.noun(at)) return []
    if (lower !== 'entre') continue
    let to = at + 1
    while (to < Math.min(scene.to, at + 10) && ![',', '.', ';'].includes(scene.words[to]?.lower ?? '.'))
      to += 1
    return participantsIn(scene, at, to)
  }
  return []
}

function undatedIn(scene: Scene): readonly Undated[] {
  const found: Undated[] = []
  for (let at = scene.from; at < scene.to; at += 1) {
    const noun = scene.noun(at)
    if (!noun) continue
    const phrase = phraseOf(scene, noun)
    const near = happening(scene, phrase.to) ?? phrase.to
    const place = scene.mentions.find(
      (mention) => isLocative(scene, mention) && mention.from >= near && mention.from - near <= NEAR,
    )
    const crossed = place && scene.dates.some((date) => date.from >= noun.to && date.to <= place.from)
    found.push({
      noun,
      label: textOf(scene, phrase),
      at: scene.words[noun.from]?.start ?? 0,
      place: crossed ? null : (place?.member.name ?? null),
      participants: [...participantsIn(scene, phrase.from, phrase.to), ...partners(scene, phrase.to)],
    })
  }
  return found
}

const related = (event: Draft, other: Undated): boolean =>
  event.lemma === other.noun.lemma && event.participants.some((member) => other.participants.includes(member))

/** An event takes place and participants from where the article tells of it without the date. */
function enriched(event: Draft, undated: readonly Undated[], lone: boolean): Draft {
  const same = undated.filter((other) => related(event, other) || (lone && event.lemma === other.noun.lemma))
  const places = new Set(same.flatMap(({ place }) => place ?? []))
  const place = event.place ?? (places.size === 1 ? ([...places][0] ?? null) : null)
  const more = undated.filter(
    (other) => lone && related(event, other) && (other.place === null || other.place === place),
  )
  const participants = [...new Set([...event.participants, ...more.flatMap((other) => other.participants)])]
  return { ...event, place, participants }
}

/** « l'accident » goes back to « l'effondrement d'une galerie près de Kolwezi »: another noun of its family before it. */
function identified(event: Draft, undated: readonly Undated[]): Draft {
  if (!event.definite || event.place !== null || event.participants.length > 0) return event
  const earlier = undated.filter(
    ({ noun, at, place, participants }) =>
      at < event.span.start &&
      noun.lemma !== event.lemma &&
      familyOf(noun.kind) === familyOf(event.kind) &&
      (place !== null || participants.length > 0),
  )
  const last = earlier.at(-1)
  return last ? { ...event, place: last.place, participants: last.participants } : event
}

/** Kinds whose event is somebody's: a trial, a funeral. */
const PERSONAL = new Set([
  'trial',
  'verdict',
  'arrest',
  'release',
  'death',
  'funeral',
  'appointment',
  'resignation',
  'ceremony',
])
const OFTEN = 3

/** The person whom an article is about: named three times, and twice as often as anybody else. */
function heroOf(cast: Cast): Member | null {
  const counts = new Map<Member, number>()
  for (const { member } of cast.mentions) {
    if (member.kind === 'person') counts.set(member, (counts.get(member) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= OFTEN && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

function personal(event: Draft, hero: Member | null): Draft {
  if (!event.definite || event.participants.length > 0 || event.place !== null) return event
  if (event.reserve.length > 0) return { ...event, participants: event.reserve }
  return hero && PERSONAL.has(event.kind) ? { ...event, participants: [hero] } : event
}

/** Completes events from the undated mentions of the same happening. */
export function completed(
  events: readonly Draft[],
  statements: readonly Draft[],
  scenes: readonly Scene[],
  cast: Cast,
  published: Day | null,
): readonly Draft[] {
  const dated = new Set(events.flatMap(({ nouns }) => nouns))
  const undated = scenes.flatMap(undatedIn).filter(({ noun }) => !dated.has(noun.from))
  const lone = (event: Draft): boolean =>
    !event.caption && events.filter((other) => other.lemma === event.lemma && !other.caption).length === 1
  const hero = heroOf(cast)
  return gather([
    ...events.map((event) =>
      event.lemma === null
        ? event
        : personal(identified(enriched(event, undated, lone(event)), undated), hero),
    ),
    ...statements.flatMap((statement) => occasionOf(statement, events, undated, published)),
  ])
}

/**
 * « Les discussions à Genève ont ouvert la semaine. … Le 10 janvier à Genève, la Russie a assuré »: what is
 * said somewhere on a day is said at the talks that the article tells of at that place without a date.
 */
function occasionOf(
  event: Draft,
  events: readonly Draft[],
  undated: readonly Undated[],
  published: Day | null,
): readonly Draft[] {
  if (event.place === null || (published !== null && event.date.start > published)) return []
  const talks = undated.filter(
    ({ noun, place }) =>
      place === event.place &&
      familyOf(noun.kind) === 'talks' &&
      !events.some((other) => other.lemma === noun.lemma && other.date !== event.date),
  )
  const [first] = talks
  if (!first) return []
  return [
    {
      ...event,
      kind: first.noun.kind,
      lemma: first.noun.lemma,
      label: first.label,
      participants: [...new Set([...first.participants, ...event.participants])],
      date: { ...event.date, basis: 'inferred' },
      rule: 'occasion',
    },
  ]
}

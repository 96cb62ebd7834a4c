import type { Day } from '../../domain/civil-date.ts'
import { lazy } from '../../text/lazy.ts'
import { inContext } from './context.ts'
import type { Draft } from './draft.ts'
import { gather } from './gather.ts'
import type { Heroes } from './heroes.ts'
import { familyOf } from './lexicon.ts'
import { createOwners, owned } from './owners.ts'
import type { Scene } from './scene.ts'
import { settingOf } from './setting.ts'
import { SINGLE, type Undated, type UndatedNouns, undatedNouns } from './undated.ts'

/** How many tellings of one noun are looked at: an article that has more of them repeats itself. */
const MOST = 40

const related = (event: Draft, other: Undated): boolean =>
  event.participants.some((member) => other.participants.includes(member))

/** An event takes place and participants from where the article tells of it without the date. */
function enriched(event: Draft, nouns: UndatedNouns, lone: boolean): Draft {
  const undated = (nouns.byLemma.get(event.lemma ?? '') ?? []).slice(0, MOST)
  const same = undated.filter((other) => lone || related(event, other))
  const places = new Set(same.flatMap(({ place }) => place ?? []))
  const place = event.place ?? (places.size === 1 ? ([...places][0] ?? null) : null)
  const more = undated.filter(
    (other) => lone && related(event, other) && (other.place === null || other.place === place),
  )
  const participants = [...new Set([...event.participants, ...more.flatMap((other) => other.participants)])]
  return { ...event, place, participants, label: lone ? fullerLabel(event, undated) : event.label }
}

const LONGEST_LABEL = 60

/** « l'audience » is called as where the article first tells whose: « audience de la cour d'appel ». */
function fullerLabel({ label, definite, span }: Draft, undated: readonly Undated[]): string {
  if (!definite || label.includes(' ')) return label
  const fuller = undated.find((other) => other.at < span.start && other.label.includes(' '))?.label
  return fuller !== undefined && fuller.length <= LONGEST_LABEL ? fuller : label
}

const isAlike = (a: Undated, b: Undated): boolean =>
  a.place === b.place && a.participants.every((member) => b.participants.includes(member))

/** « l'accident » goes back to « l'effondrement d'une galerie près de Kolwezi »: the one noun of its family told before it. */
function identified(event: Draft, nouns: UndatedNouns): Draft {
  if (!event.definite || event.place !== null || event.participants.length > 0) return event
  if (!SINGLE.has(familyOf(event.kind))) return event
  const earlier = (nouns.byFamily.get(familyOf(event.kind)) ?? [])
    .slice(0, MOST)
    .filter(
      ({ noun, at, place, participants }) =>
        at < event.span.start && noun.lemma !== event.lemma && (place !== null || participants.length > 0),
    )
  const [first, ...others] = earlier
  if (!first || others.some((other) => !isAlike(first, other))) return event
  return { ...event, place: first.place, participants: first.participants }
}

/** A verb of no kind, or of saying, tells a happening where somebody or a place is named. */
const LOOSE = new Set(['announcement', 'document', 'news', 'other-verb', 'presence'])

const namesNothing = ({ place, participants }: Draft): boolean => place === null && participants.length === 0

/** Beyond a month, and ahead beyond a day, what names nobody and no place is told as background. */
const isBackground = (event: Draft): boolean => {
  const { precision } = event.date
  if (event.kind === 'election') return precision === 'year' && namesNothing(event)
  return (
    namesNothing(event) && precision !== 'day' && !(precision === 'month' && event.status !== 'scheduled')
  )
}

/** Nothing that anybody could look up. */
const isLoose = (event: Draft): boolean =>
  namesNothing(event) &&
  (LOOSE.has(event.rule) || (event.rule === 'verb' && event.kind === 'other') || isBare(event))

/** « Capturés », « nouvelles analyses attendues »: who or where would have to be told. */
const isBare = ({ lemma, label, rule }: Draft): boolean =>
  lemma === null && (!label.includes(' ') || (rule === 'happening' && AWAITED.test(label)))
const AWAITED = /(?<!\p{L})attendue?s?$/u

/**
 * « Les pourparlers de Lugano ont ouvert le mois. … Le 3 mai à Lugano, la Suisse a promis »: what is
 * said somewhere on a day is said at the talks that the article tells of at that place without a date.
 */
function occasionOf(
  statement: Draft,
  nouns: UndatedNouns,
  dated: ReadonlyMap<string, number>,
  published: Day | null,
): readonly Draft[] {
  if (statement.place === null || (published !== null && statement.date.start > published)) return []
  const talks = nouns
    .talksAt()
    .get(statement.place)
    ?.find(({ noun }) => !dated.has(noun.lemma))
  if (!talks) return []
  return [
    {
      ...statement,
      kind: talks.noun.kind,
      lemma: talks.noun.lemma,
      label: talks.label,
      participants: [...new Set([...talks.participants, ...statement.participants])],
      date: { ...statement.date, basis: 'inferred' },
      rule: 'occasion',
    },
  ]
}

/** Completes events from the undated mentions of the same happening. */
export function completed(
  events: readonly Draft[],
  statements: readonly Draft[],
  scenes: readonly Scene[],
  heroes: Heroes,
  published: Day | null,
): readonly Draft[] {
  const nouns = undatedNouns(scenes, new Set(events.flatMap((event) => event.nouns)))
  const dated = new Map<string, number>()
  for (const { lemma, caption } of events) {
    if (lemma !== null && !caption) dated.set(lemma, (dated.get(lemma) ?? 0) + 1)
  }
  const setting = lazy(() => settingOf(scenes))
  const owners = createOwners(scenes, heroes)
  const lone = ({ lemma, caption }: Draft): boolean => !caption && dated.get(lemma ?? '') === 1
  const complete = (event: Draft): Draft =>
    event.lemma === null ? event : identified(enriched(event, nouns, lone(event)), nouns)
  return gather([
    ...events
      .map(complete)
      .map((event) => owned(event, owners))
      .filter((event) => !isBackground(event))
      .map((event) => inContext(event, heroes, setting))
      .filter((event) => !isLoose(event)),
    ...statements.flatMap((statement) => occasionOf(statement, nouns, dated, published)),
  ])
}

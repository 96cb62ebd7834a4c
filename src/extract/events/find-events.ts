import type { Day } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { Quote } from '../../domain/quote.ts'
import { stableId } from '../../text/stable-id.ts'
import type { Cast } from '../actors/cast.ts'
import type { Document } from '../document.ts'
import { type Meanings, NO_MEANINGS } from '../quotes/meanings.ts'
import { pointedAt, withAntecedent } from './antecedent.ts'
import { carried } from './carried.ts'
import { completed } from './complete.ts'
import { isCredible, isOutOfTime } from './credible.ts'
import { type Draft, draftOf } from './draft.ts'
import { gather } from './gather.ts'
import { headOf } from './head.ts'
import { heroesOf } from './heroes.ts'
import { isNoHappening } from './no-happening.ts'
import { billed } from './rubric.ts'
import { type DateAt, type EventTools, type Scene, scenesOf } from './scene.ts'
import type { Territory } from './territory.ts'
import { planOf } from './undone.ts'
import type { Head } from './verb-head.ts'
import { createVoices } from './voices.ts'

/** Open stretches tell until when something holds, not when something happened. */
const OPEN = new Set(['until', 'before', 'after'])
const LONGEST_PERIOD = 200

function isDatable({ mention }: DateAt): boolean {
  if (mention.relation && OPEN.has(mention.relation)) return false
  if (mention.precision === 'about') {
    return Date.parse(mention.end) - Date.parse(mention.start) <= LONGEST_PERIOD * 86_400_000
  }
  return true
}

/** « Le sommet, prévu le 10 à Riga, a été avancé au 8 »: one happening, whose other day is told with its place and company. */
function movedFrom(drafts: readonly Draft[], draft: Draft): Draft {
  const [noun] = draft.nouns
  const other =
    noun === undefined || draft.rule === 'list' ? undefined : drafts.find(({ nouns }) => nouns[0] === noun)
  if (!other) return draft
  const { place, participants } = draft
  return {
    ...draft,
    place: place ?? other.place,
    participants: participants.length > 0 ? participants : other.participants,
  }
}

function draftsOf(scenes: readonly Scene[], index: number, published: Day | null): readonly Draft[] {
  const scene = scenes[index]
  if (!scene) return []
  const drafts: Draft[] = []
  const { dates } = scene
  let inherited: Head | null = null
  for (const [i, date] of dates.entries()) {
    const territory: Territory = { from: dates[i - 1]?.to ?? scene.from, to: dates[i + 1]?.from ?? scene.to }
    const own: Head | null =
      pointedAt(scenes, index, date) ??
      withAntecedent(scenes, index, planOf(scene, date, headOf(scene, date, territory, inherited)))
    inherited = own
    const head = own ?? billed(scenes, index, date)
    if (!head && dates.length === 1) {
      const draft = carried(scenes, index, date, published)
      if (draft) drafts.push(draft)
    }
    // « NANTES, 3 mai - »: when it was written.
    if (!head || scene.isDateline(date.from) || !isDatable(date) || !isCredible(scene, date, head)) continue
    if (isOutOfTime(scene, date, head, published) || isNoHappening(scene, head)) continue
    const draft = draftOf(scenes, index, date, head, territory, published)
    if (draft) drafts.push(movedFrom(drafts, draft))
  }
  return drafts
}

/**
 * The dated happenings that an article tells, in the order of the text. Each date is one event with the noun
 * or verb that it belongs to; several tellings of one happening are one event.
 */
export function findEvents(
  document: Document,
  cast: Cast,
  dates: readonly DateMention[],
  tools: EventTools,
  quotes: readonly Quote[] = [],
  meanings: Meanings = NO_MEANINGS,
): readonly EventMention[] {
  if (dates.length === 0) return []
  const published = document.article.published.date?.slice(0, 10) ?? null
  const heroes = heroesOf(document, cast, tools)
  const scenes = scenesOf(document, cast, dates, heroes, tools, createVoices(quotes, cast), meanings)
  const drafts = scenes.flatMap((_, index) => draftsOf(scenes, index, published))
  const statements = drafts.filter((draft) => draft.rule === 'saying')
  const told = gather(drafts.filter((draft) => draft.rule !== 'saying'))
  // A telling that says more than the first may stand further down.
  const events = completed(told, statements, scenes, heroes, published).toSorted(
    (a, b) => a.span.start - b.span.start,
  )
  const seen = new Map<string, number>()
  return events.map((event) => {
    const {
      lemma: _lemma,
      caption: _caption,
      definite: _definite,
      around: _around,
      participants,
      ...facts
    } = event
    const key = [event.kind, event.date.start, event.date.end, event.label].join(' ')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return {
      ...facts,
      id: stableId('e', document.article.id, key, String(count)),
      participants: participants.map((member) => member.name),
    }
  })
}

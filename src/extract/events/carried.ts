import type { Day } from '../../domain/civil-date.ts'
import { lowerAt } from '../dates/reader.ts'
import { isCourt } from './courts.ts'
import { isCredible } from './credible.ts'
import { type Draft, draftOf } from './draft.ts'
import { headOf } from './head.ts'
import { placesIn } from './place.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import type { VerbHit } from './verbs.ts'

const isVerbless = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (scene.verb(at)) return false
  return true
}

/** How many sentences without a verb may set the scene. */
const SETTINGS = 3

/** « Tribunal correctionnel de Nîmes, jeudi. Luc Roy comparaît »: what the lead goes on to tell after sentences without a verb. */
function goesOn(scenes: readonly Scene[], index: number): number {
  for (let at = index; at < index + SETTINGS; at += 1) {
    const scene = scenes[at]
    if (!scene?.lead || (at > index && scene.dates.some(isDay))) return -1
    if (!isVerbless(scene)) return at > index ? at : -1
  }
  return -1
}

/** « L'équipe avait perdu son entraîneur »: before that day. */
const hadBeen = (scene: Scene, { at }: VerbHit): boolean =>
  [1, 2, 3].some((step) => /^(?:avai(?:en)?t|étai(?:en)?t)$/u.test(lowerAt(scene.words, at - step)))

const isDay = ({ mention }: DateAt): boolean => mention.precision === 'day' && mention.start === mention.end

/** A day that stands in a sentence without a verb is that of the sentence which goes on from it. */
export function carried(
  scenes: readonly Scene[],
  index: number,
  date: DateAt,
  published: Day | null,
): Draft | null {
  const next = isDay(date) ? goesOn(scenes, index) : -1
  const scene = scenes[next]
  if (!scene) return null
  const at: DateAt = { ...date, from: scene.from, to: scene.from }
  const territory: Territory = { from: scene.from, to: scene.dates.find(isDay)?.from ?? scene.to }
  const head = headOf(scene, at, territory, null)
  if (!head || !isCredible(scene, at, head) || (head.verb && hadBeen(scene, head.verb))) return null
  const draft = draftOf(scenes, next, at, head, territory, published)
  if (!draft || draft.place !== null) return draft
  const before = scenes.slice(index, next)
  const [place, ...others] = before.flatMap((each) => placesIn(each, each.from, each.to))
  const court = before.flatMap(({ mentions }) => mentions).find(({ member }) => isCourt(member))?.member
  return { ...draft, place: others.length > 0 ? null : (place?.name ?? court?.name ?? null) }
}

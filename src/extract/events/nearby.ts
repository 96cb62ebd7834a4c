import { startsUpper } from '../../text/letters.ts'
import { placesIn } from './place.ts'
import type { Scene } from './scene.ts'

/** What the sentences around an event tell of places. */
export interface PlacesAround {
  /** The one that they name, the nearest first, no other day's; null where they name several. */
  readonly one: string | null
  /** All that the nearest sentence names which does, of whatever day. */
  readonly near: readonly string[]
  /** They name towns, of other days too: then it is not silently in the town of the title. */
  readonly any: boolean
}

const BACK = 3
const AHEAD = 2

/** The sentence, those before it in its paragraph, the nearest first, then those behind it; whether their places may be its own. */
function beside(scenes: readonly Scene[], index: number): readonly (readonly [Scene, boolean])[] {
  const steps = [
    0,
    ...Array.from({ length: BACK }, (_, i) => -1 - i),
    ...Array.from({ length: AHEAD }, (_, i) => i + 1),
  ]
  return steps.flatMap((step) => {
    const scene = scenes[index + step]
    if (!scene || scene.paragraph !== scenes[index]?.paragraph) return []
    // The places of a sentence belong to its own dates: « Arrêté le 12 mai à Lyon. Le procès s'est ouvert le 4 juin. »
    return [[scene, scene.dates.length < (step === 0 ? 2 : 1)]]
  })
}

export function placesAround(scenes: readonly Scene[], index: number): PlacesAround {
  const told = beside(scenes, index).map(([scene, free]) => ({
    places: placesIn(scene, scene.from, scene.to),
    free,
  }))
  const nearest = told.find(({ places, free }) => free && places.length > 0)?.places ?? []
  return {
    one: nearest.length === 1 ? (nearest[0]?.name ?? null) : null,
    near: (told.find(({ places }) => places.length > 0)?.places ?? []).map(({ name }) => name),
    any: told.some(({ places }) => places.some(({ name }) => startsUpper(name))),
  }
}

import { placesIn } from './place.ts'
import type { Scene } from './scene.ts'

const BACK = 3
const AHEAD = 2

/** The sentence, those before it in its paragraph, the nearest first, then those behind it. */
function around(scenes: readonly Scene[], index: number): readonly Scene[] {
  const own = scenes[index]
  const steps = [
    0,
    ...Array.from({ length: BACK }, (_, i) => -1 - i),
    ...Array.from({ length: AHEAD }, (_, i) => i + 1),
  ]
  return steps.flatMap((step) => {
    const scene = scenes[index + step]
    // The places of a sentence belong to its own dates: « Arrêté le 12 mai à Lyon. Le procès s'est ouvert le 4 juin. »
    const free = (scene?.dates.length ?? 0) < (step === 0 ? 2 : 1)
    return free && scene && scene.paragraph === own?.paragraph ? [scene] : []
  })
}

/** Whether the paragraph of an event names any place: then it is not silently in the town of the title. */
export function namesPlaces(scenes: readonly Scene[], index: number): boolean {
  const paragraph = scenes[index]?.paragraph
  return scenes
    .slice(Math.max(0, index - BACK), index + AHEAD + 1)
    .some((scene) => scene.paragraph === paragraph && placesIn(scene, scene.from, scene.to).length > 0)
}

/** The one place that the sentences around an event name, the nearest first; null where they name several. */
export function nearby(scenes: readonly Scene[], index: number): string | null {
  const close = around(scenes, index)
  const places = close.map((scene) => placesIn(scene, scene.from, scene.to)).find((found) => found.length > 0)
  return places?.length === 1 ? (places[0]?.name ?? null) : null
}

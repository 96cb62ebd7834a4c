import type { Member } from '../actors/member.ts'
import { participantsIn } from './participants.ts'
import { placesIn } from './place.ts'
import type { Scene } from './scene.ts'

/** Who and where the paragraph of a sentence is about, for an event that names neither. */
export interface Nearby {
  readonly members: readonly Member[]
  readonly place: string | null
}

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
    return scene && scene.paragraph === own?.paragraph ? [scene] : []
  })
}

export function nearby(scenes: readonly Scene[], index: number): Nearby {
  const close = around(scenes, index)
  const members = close
    .map((scene) => participantsIn(scene, scene.from, scene.to).filter(({ kind }) => kind !== 'place'))
    .find((found) => found.length > 0)
  const places = close.map((scene) => placesIn(scene, scene.from, scene.to)).find((found) => found.length > 0)
  return { members: members ?? [], place: places?.length === 1 ? (places[0]?.name ?? null) : null }
}

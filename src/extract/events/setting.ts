import { placesIn } from './place.ts'
import type { Scene } from './scene.ts'

/** « dans le golfe de Guinée », « en Corrèze »: too wide for what is held somewhere. */
const WIDE = /^(?:archipel|baie|golfe|lac|mer|massif|océan)\b/u

/** The one town or house that the first paragraph of an article tells of. */
export function settingOf(scenes: readonly Scene[]): string | null {
  const names = new Set(
    scenes
      .filter(({ lead }) => lead)
      .flatMap((scene) => placesIn(scene, scene.from, scene.to).map(({ name }) => name)),
  )
  const [only] = names
  return names.size === 1 && only !== undefined && !WIDE.test(only) ? only : null
}

import { fitLines } from '../fit/fit-lines.ts'
import { fitLine } from '../fit/fit-text.ts'
import type { Wording } from '../wording/wording.ts'
import { BOUNDS } from './bounds.ts'

// More could not be shown in any message.
const MOST = 400

/** « Otan, Russie, … et 3 autres » : as many names as fit. */
export function nameList(names: readonly string[], limit: number, words: Wording): string {
  const shown = names
    .slice(0, MOST)
    .map((name) => fitLine(name, BOUNDS.name))
    .filter((name) => name !== '')
  const unlisted = Math.max(names.length - MOST, 0)
  return fitLines(shown, { limit, more: words.others, separator: ', ', unlisted }).text
}

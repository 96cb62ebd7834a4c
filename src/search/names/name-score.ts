import type { SearchRecord } from '../../store/search-port.ts'
import { words } from '../../text/fold.ts'
import { isStopWord } from '../query/stop-words.ts'

export interface NameScore {
  /** 0 to 1: how near the typed words are to what they stand for. */
  readonly likeness: number
  /** `full`: all words of a name; `end`: its last words, a surname; `part`: some others. */
  readonly extent: 'full' | 'end' | 'part'
}

const ORDER = { full: 2, end: 1, part: 0 } as const

/**
 * How typed words name an actor: the best of its name and aliases; null when one of the words is in none of
 * them. `stands[i]` tells how well a word of a name matches typed word i.
 */
export function scoreName(
  record: SearchRecord,
  stands: readonly ReadonlyMap<string, number>[],
): NameScore | null {
  let best: NameScore | null = null
  for (const name of [record.text, ...record.names]) {
    const score = scoreForm(
      words(name).filter((word) => !isStopWord(word)),
      stands,
    )
    if (score === null) continue
    const better = best === null || value(score) > value(best)
    if (better) best = score
  }
  return best
}

const value = ({ likeness, extent }: NameScore): number => likeness + ORDER[extent] / 10

function scoreForm(
  name: readonly string[],
  stands: readonly ReadonlyMap<string, number>[],
): NameScore | null {
  const used = new Set<number>()
  let sum = 0
  for (const stand of stands) {
    let at = -1
    let most = 0
    for (const [i, word] of name.entries()) {
      const strength = used.has(i) ? 0 : (stand.get(word) ?? 0)
      if (strength > most) {
        most = strength
        at = i
      }
    }
    if (at < 0) return null
    used.add(at)
    sum += most
  }
  const likeness = sum / stands.length
  if (used.size === name.length) return { likeness, extent: 'full' }
  const end = name.length - used.size
  return { likeness, extent: [...used].every((at) => at >= end) ? 'end' : 'part' }
}

import { farthestFor, type Strength, slipStrength } from '../lookup/strength.ts'
import { correct } from '../vocabulary/correct.ts'
import type { Sliced } from '../vocabulary/slices.ts'
import { countOf, type WordTable, wordAt } from '../vocabulary/word-table.ts'
import { soundOf } from './sound.ts'

/** A word of names that a typed word may stand for. */
interface NameWord {
  readonly word: string
  readonly strength: Strength
  readonly count: number
}

/** The words of all actors' names, by spelling and by sound. */
export interface NameTable {
  readonly words: WordTable
  /** Near words, the best first; the word itself, where names have it, alone. */
  near(typed: string): readonly NameWord[]
}

/** Another transcription of the same name. */
const SAME_SOUND = 0.9
/** Shorter sounds are shared by too many names. */
const SHORTEST_SOUND = 4
const MOST = 12
/** A query asks for the same words several times, someone who types asks again. */
const REMEMBERED = 500

export function* naming(words: WordTable): Sliced<NameTable> {
  const remembered = new Map<string, readonly NameWord[]>()
  const sounds = yield* bySound(words)

  const find = (typed: string): readonly NameWord[] => {
    const count = countOf(words, typed)
    if (count > 0) return [{ word: typed, strength: 1, count }]
    const found = new Map<string, NameWord>()
    for (const { word, distance, count } of correct(words, typed, farthestFor(typed)))
      found.set(word, { word, strength: slipStrength(typed, word, distance), count })
    const sound = soundOf(typed)
    for (const index of sound.length >= SHORTEST_SOUND ? (sounds.get(sound) ?? []) : []) {
      const word = wordAt(words, index)
      const strength = Math.max(SAME_SOUND, found.get(word)?.strength ?? 0)
      found.set(word, { word, strength, count: words.counts[index] ?? 0 })
    }
    return [...found.values()].sort((a, b) => b.strength - a.strength || b.count - a.count).slice(0, MOST)
  }

  return {
    words,
    near: (typed) => {
      let near = remembered.get(typed)
      if (near === undefined) {
        if (remembered.size === REMEMBERED) remembered.clear()
        near = find(typed)
        remembered.set(typed, near)
      }
      return near
    },
  }
}

/** Sounding a word takes two microseconds. */
const SOUNDED = 2048

function* bySound(words: WordTable): Sliced<ReadonlyMap<string, readonly number[]>> {
  const sounds = new Map<string, number[]>()
  for (let index = 0; index < words.size; index += 1) {
    if (index % SOUNDED === 0) yield
    const sound = soundOf(wordAt(words, index))
    const same = sounds.get(sound)
    if (same) same.push(index)
    else sounds.set(sound, [index])
  }
  return sounds
}

import { lowerAt } from '../dates/reader.ts'
import type { Stretch } from './label/label.ts'
import type { Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import type { Head } from './verb-head.ts'

const CUTS = new Set(['mais', 'tandis', 'alors', 'pendant', 'car'])

/** Whether another clause begins at a word: « ; », « , et Mme Roy … », « , tandis que ». */
function isCut(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene.words, at)
  if (lower === ';') return true
  if (lower !== ',') return false
  const next = lowerAt(scene.words, at + 1)
  return next === 'et' || CUTS.has(next)
}

/** The part of a sentence that holds what happens, up to where another clause begins on either side. */
export function ownClause(scene: Scene, { noun, verb }: Head, { from, to }: Territory): Stretch {
  const at = noun?.from ?? verb?.at ?? from
  let [start, end] = [from, to]
  for (let i = from; i < to; i += 1) {
    if (!isCut(scene, i)) continue
    if (i < at) start = i + 1
    else {
      end = i
      break
    }
  }
  return { from: start, to: end }
}

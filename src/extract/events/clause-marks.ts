import { lowerAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'

/** The closing mark of a short parenthesis. */
export function closing(scene: Scene, open: number, to: number): number {
  for (let at = open + 1; at < Math.min(to, open + 20); at += 1)
    if (lowerAt(scene.words, at) === ')') return at
  return open
}

/** The opening mark of a short parenthesis; what stands before it goes on behind it. */
export function opening(scene: Scene, close: number, from: number): number {
  for (let at = close - 1; at > Math.max(from, close - 30); at -= 1)
    if (lowerAt(scene.words, at) === '(') return at
  return close + 1
}

const THAT = new Set(['que', "qu'"])
const IS = /^(?:est|était|fut|sera)$/u
const CLEFT_REACH = 6

/** « C'est le 8 mars que », « c'est à Metz, mardi, qu' »: where the clause that the date belongs to begins; −1. */
export function cleft(scene: Scene, date: DateAt, { from, to }: Territory): number {
  const opens = scene.words
    .slice(Math.max(from, date.from - CLEFT_REACH), date.from)
    .some(({ lower }, i, words) => IS.test(lower) && /^ce?'?$/u.test(words[i - 1]?.lower ?? ''))
  if (!opens) return -1
  for (let at = date.to; at < Math.min(to, date.to + CLEFT_REACH); at += 1)
    if (THAT.has(lowerAt(scene.words, at))) return at + 1
  return -1
}

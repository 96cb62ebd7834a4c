import type { Mention } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'

const LOCATIVES = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'depuis'])

/** « la sécurité en Europe »: too wide to meet in. */
const isContinent = ({ entry }: Member): boolean => entry !== null && entry.country === null

/** A place that something happens at: « à Genève », « en Lettonie », « près de Kolwezi ». */
export function isLocative({ words }: Pick<Scene, 'words'>, { member, from }: Mention): boolean {
  if (member.kind !== 'place' || isContinent(member)) return false
  const before = lowerAt(words, from - 1)
  if (LOCATIVES.has(before)) return true
  return (before === 'de' || before === "d'") && lowerAt(words, from - 2) === 'près'
}

export function locatives(scene: Scene): readonly Mention[] {
  const found = scene.mentions.filter((mention) => isLocative(scene, mention))
  // « à Riga, en Lettonie »: the town.
  return found.filter((mention, i) => {
    const before = found[i - 1]
    return !before || mention.from - before.to > 2 || lowerAt(scene.words, before.to) !== ','
  })
}

/** Words between a place and a date or noun, more across a conjunction. */
function gap(scene: Scene, mention: Mention, from: number, to: number): number {
  const [start, end] = mention.from >= to ? [to, mention.from] : [mention.to, from]
  let distance = Math.max(0, end - start)
  for (const other of scene.mentions)
    if (other.from >= start && other.to <= end) distance -= other.to - other.from - 1
  for (let at = start; at < end; at += 1) {
    if (scene.mentions.some((other) => other.from < at && at < other.to)) continue
    if (scene.verb(at)?.said) distance += 8
    const lower = lowerAt(scene.words, at)
    if (lower === ',') distance += 2
    if (lower === 'et' || lower === 'puis' || lower === ';' || lower === 'que' || lower === "qu'")
      distance += 6
    if (scene.inDate(at)) distance += 4
  }
  return distance
}

/** The place of what happens on a date: the nearest one that stands no nearer to another date. */
export function placeOf(
  scene: Scene,
  date: DateAt,
  head: { from: number; to: number } | null,
): Mention | null {
  let best: Mention | null = null
  let least = 30
  for (const mention of locatives(scene)) {
    const own = gap(scene, mention, date.from, date.to)
    const others = scene.dates.filter((other) => other !== date && other.mention.precision !== 'year')
    if (others.some((other) => gap(scene, mention, other.from, other.to) < own)) continue
    const distance = Math.min(own, head ? gap(scene, mention, head.from, head.to) : own)
    if (distance < least) {
      least = distance
      best = mention
    }
  }
  return best
}

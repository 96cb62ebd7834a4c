import { fold } from '../../text/fold.ts'
import { lowerAt } from '../dates/reader.ts'
import { isCapital, type Placed, placedAt, written } from './placed.ts'
import { isOfArea } from './placed-in.ts'
import type { DateAt, Scene } from './scene.ts'

const FIRST_LETTERS = /(?<!\p{L})\p{L}/gu

/** How far from a date its place may stand, in words. */
const REACH = 40

/** A place beside the date is rather its own than one beside what happens. */
const FROM_HEAD = 2

/** How many dates on either side may claim a place. */
const NEIGHBOURS = 6

/** Places where something happens between two words. */
export function placesIn(scene: Scene, from: number, to: number): readonly Placed[] {
  const found: Placed[] = []
  for (let at = from; at < to; at += 1) {
    const placed = placedAt(scene, at)
    if (!placed || placed.listed) continue
    const before = found.at(-1)
    if (!before || !isWider(scene, before, placed)) found.push(placed)
    at = placed.to - 1
  }
  return found
}

/** The longest « , dans le nord-ouest de la » between a town and what it is in. */
const ASIDE = 8

/** « à Riga, en Lettonie », « près de Kolwezi, dans le sud-est de la République démocratique du Congo »: the town. */
function isWider(scene: Scene, before: Placed, placed: Placed): boolean {
  if (![',', '('].includes(lowerAt(scene.words, before.to))) return false
  const gap = placed.from - before.to
  return (
    gap <= 3 ||
    (gap <= ASIDE && lowerAt(scene.words, before.to + 1) === 'dans' && isOfArea(scene, placed.from))
  )
}

/** Words between a place and a date or noun, more across a conjunction. */
function gap(scene: Scene, placed: Placed, from: number, to: number): number {
  const [start, end] = placed.from >= to ? [to, placed.from] : [placed.to, from]
  let distance = Math.max(0, end - start)
  for (let at = start; at < end; at += 1) {
    const inside = scene.mentionAt(at)
    if (inside && inside.to <= end) {
      distance -= inside.to - inside.from - 1
      at = inside.to - 1
      continue
    }
    if (scene.verb(at)?.said) distance += 8
    const lower = lowerAt(scene.words, at)
    if (lower === ',') distance += 2
    if (lower === ';') distance += REACH
    if (lower === 'et' || lower === 'puis' || lower === 'que' || lower === "qu'") distance += 6
    if (scene.inDate(at)) distance += 4
  }
  return distance
}

/** How far before what happens « où » may stand. */
const WHERE_REACH = 10

/** « à Djeddah, où des pourparlers s'étaient tenus »: the place that the clause goes on from. */
function placeOfClause(scene: Scene, head: number): Placed | null {
  for (let at = head - 1; at > Math.max(scene.from, head - WHERE_REACH); at -= 1) {
    if (scene.inDate(at) || scene.noun(at)) return null
    if (lowerAt(scene.words, at) !== 'où') continue
    const end = lowerAt(scene.words, at - 1) === ',' ? at - 1 : at
    return (
      placesIn(scene, Math.max(scene.from, end - WHERE_REACH), end).findLast(({ to }) => to === end) ??
      townBefore(scene, end)
    )
  }
  return null
}

/** « vient d'Ambert, où … », « quitte Cholet, où … »: what « où » goes on from is a place. */
function townBefore(scene: Scene, end: number): Placed | null {
  let from = end
  while (from > Math.max(scene.from, end - LONGEST_TOWN) && scene.words[from - 1]?.capital) from -= 1
  const mention = scene.mentionAt(from)
  if (
    from === end ||
    from === scene.from ||
    (mention && (mention.member.kind !== 'place' || mention.to !== end))
  )
    return null
  const name = mention && !isCapital(scene, mention) ? mention.member.name : written(scene, from, end)
  return { from, to: end, name }
}
const LONGEST_TOWN = 3

const PREDICATE = /^(?:libre|né|née|nés|nées|formé\p{L}*|\p{L}{3,}(?:é|ée|és|ées|is|ise|ises|ie|ies))$/u

/** « Libre depuis la fin de son contrat à Chelsea, X s'est engagé vendredi »: where what opens the sentence ends. */
function openingEnd(scene: Scene): number {
  if (!PREDICATE.test(lowerAt(scene.words, scene.from))) return scene.from
  for (let at = scene.from + 1; at < scene.to; at += 1) if (lowerAt(scene.words, at) === ',') return at
  return scene.from
}

const EARLIER = new Set(['après', 'avant', 'lendemain', 'veille'])

/** « après deux jours de recherches »: how long, not what went before. */
const isLength = (scene: Scene, at: number): boolean =>
  scene.words[at]?.kind === 'number' ||
  /^(?:un|deux|trois|quatre|cinq|plusieurs|quelques|des)$/u.test(lowerAt(scene.words, at))

/** « …, au lendemain d'affrontements à Ayacucho », « pour avoir triché à Nice »: where something else happened. */
function isOfAnother(scene: Scene, placed: Placed, from: number): boolean {
  for (let at = from; at < placed.from; at += 1) {
    const lower = lowerAt(scene.words, at)
    if (EARLIER.has(lower) && !isLength(scene, at + 1)) return true
    if ((lower === 'pour' || lower === "d'") && lowerAt(scene.words, at + 1) === 'avoir') return true
  }
  return false
}

/** The place of what happens on a date: the nearest one that stands no nearer to another date. */
export function placeOf(
  scene: Scene,
  date: DateAt,
  head: { from: number; to: number } | null,
): Placed | null {
  const clause = head && placeOfClause(scene, head.from)
  if (clause) return clause
  let best: Placed | null = null
  let least = 30
  const near = scene.dates
    .slice(Math.max(0, date.order - NEIGHBOURS), date.order + NEIGHBOURS + 1)
    .filter((other) => other !== date && other.mention.precision !== 'year')
  const places = placesIn(scene, Math.max(scene.from, date.from - REACH), Math.min(scene.to, date.to + REACH))
  const opening = openingEnd(scene)
  const isOutside = date.from >= opening && (head === null || head.from >= opening)
  for (const placed of places) {
    if (isOutside && placed.to <= opening) continue
    if (isOfAnother(scene, placed, Math.max(date.to, head?.to ?? 0))) continue
    const own = gap(scene, placed, date.from, date.to)
    const distance = Math.min(own, head ? gap(scene, placed, head.from, head.to) + FROM_HEAD : own)
    // « Samedi, ils iront à Fleury, les autres se rendant la veille à Lorient »
    const follows = head && date.to <= head.from && head.to <= placed.from
    const claim = follows ? distance : own
    if (near.some((other) => gap(scene, placed, other.from, other.to) < claim)) continue
    if (distance < least) {
      least = distance
      best = placed
    }
  }
  return best
}

/** « LE HAVRE » → « Le Havre ». */
function readable(scene: Scene, count: number): string {
  const last = scene.words[scene.from + count - 1]
  const written = scene.text.slice(scene.words[scene.from]?.start, last?.end)
  return written.toLowerCase().replace(FIRST_LETTERS, (letter) => letter.toUpperCase())
}

/** The town that an agency's first sentence is written from, where it is a place of the article. */
export function datelinePlace(scene: Scene): string | null {
  let to = scene.from
  while (scene.isDateline(to)) to += 1
  if (to === scene.from) return null
  const words: string[] = []
  for (let at = scene.from; at < to; at += 1) {
    if (scene.words[at]?.kind !== 'word') break
    words.push(scene.words[at]?.word ?? '')
  }
  const town = fold(words.join(' '))
  const known = [town, town.replace(/^(?:le|la|les) /u, '')].some((name) =>
    scene.index.named(name).some((member) => member.kind !== 'person'),
  )
  return known ? readable(scene, words.length) : null
}

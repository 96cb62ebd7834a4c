import { fold } from '../../text/fold.ts'
import type { Mention } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'
import { isArea, isHosted, isVenue } from './venues.ts'

const LOCATIVES = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'depuis'])

/** « la sécurité en Europe »: too wide to meet in. */
const isContinent = ({ entry }: Member): boolean => entry !== null && entry.country === null

const OF = new Set(['de', "d'", 'du', 'des'])
const ARTICLES = new Set(['la', 'le', "l'", 'les'])

/** The index of « de » before a name, over an article: « du Niger », « de la Vanoise »; −1 when there is none. */
function ofBefore({ words }: Pick<Scene, 'words'>, from: number): number {
  const at = ARTICLES.has(lowerAt(words, from - 1)) ? from - 2 : from - 1
  return OF.has(lowerAt(words, at)) ? at : -1
}

/** « l'hôpital de Martigues », « festival de Brantôme »: houses and what is held are in their town. */
function isOfVenue(scene: Pick<Scene, 'words'>, from: number): boolean {
  const of = ofBefore(scene, from)
  if (of < 0 || ARTICLES.has(lowerAt(scene.words, from - 1))) return false
  return [1, 2].some((step) => {
    const word = wordAt(scene.words, of - step)
    return isVenue(word) || isHosted(word)
  })
}

/** « dans l'ouest du Niger », « dans le massif de la Vanoise ». */
function isOfArea(scene: Pick<Scene, 'words'>, from: number): boolean {
  const of = ofBefore(scene, from)
  return of >= 0 && isArea(wordAt(scene.words, of - 1))
}

/** A place that something happens at: « à Genève », « en Lettonie », « près de Kolwezi ». */
export function isLocative(scene: Pick<Scene, 'words'>, { member, from }: Mention): boolean {
  if (member.kind !== 'place' || isContinent(member)) return false
  const before = lowerAt(scene.words, from - 1)
  if (LOCATIVES.has(before) || isOfVenue(scene, from) || isOfArea(scene, from)) return true
  return (before === 'de' || before === "d'") && lowerAt(scene.words, from - 2) === 'près'
}

/** How far from a date its place may stand, in words. */
const REACH = 40

/** How many dates on either side may claim a place. */
const NEIGHBOURS = 6

/** Places where something happens, around a date. */
function locatives(scene: Scene, { from, to }: DateAt): readonly Mention[] {
  const found: Mention[] = []
  for (let at = Math.max(scene.from, from - REACH); at < Math.min(scene.to, to + REACH); at += 1) {
    const mention = scene.mentionAt(at)
    if (!mention || !isLocative(scene, mention)) continue
    const before = found.at(-1)
    // « à Riga, en Lettonie »: the town.
    const wider = before && mention.from - before.to <= 2 && lowerAt(scene.words, before.to) === ','
    if (!wider) found.push(mention)
  }
  return found
}

/** Words between a place and a date or noun, more across a conjunction. */
function gap(scene: Scene, mention: Mention, from: number, to: number): number {
  const [start, end] = mention.from >= to ? [to, mention.from] : [mention.to, from]
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
  const near = scene.dates
    .slice(Math.max(0, date.order - NEIGHBOURS), date.order + NEIGHBOURS + 1)
    .filter((other) => other !== date && other.mention.precision !== 'year')
  for (const mention of locatives(scene, date)) {
    const own = gap(scene, mention, date.from, date.to)
    if (near.some((other) => gap(scene, mention, other.from, other.to) < own)) continue
    const distance = Math.min(own, head ? gap(scene, mention, head.from, head.to) : own)
    if (distance < least) {
      least = distance
      best = mention
    }
  }
  return best
}

/** « LE HAVRE » → « Le Havre ». */
function readable(scene: Scene, count: number): string {
  const last = scene.words[scene.from + count - 1]
  const written = scene.text.slice(scene.words[scene.from]?.start, last?.end)
  return written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The name of a place as it stands in a sentence: « au Havre » is « Le Havre ». */
export function placeName(scene: Scene, { member, from }: Mention): string {
  const contracted = lowerAt(scene.words, from - 1) === 'au' && member.entry === null
  return contracted ? `Le ${member.name}` : member.name
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

import { lowerAt } from '../dates/reader.ts'
import { COORDINATORS, RELATIVES } from './noun-near.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'

/** « cent salariés mardi », « la majorité jeudi »: nouns that end as participles do. */
const NOUN_IN_E =
  /^(?:\p{L}+(?:ité|iété|auté)s?|accusée?s?|alliée?s?|côté|congés?|député?e?s?|employée?s?|marchés?|réfugiée?s?|retraitée?s?|salariée?s?|santé)$/u
const PARTICIPLE = /(?:é|ée|és|ées)$/u
const NOMINAL = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs au aux deux trois quatre cinq six plusieurs".split(
    ' ',
  ),
)

/** « un bilan communiqué jeudi »: the date is that of a participle that tells no event. */
export function isOfParticiple(scene: Scene, { from }: DateAt): boolean {
  const at = lowerAt(scene.words, from - 1) === 'le' ? from - 2 : from - 1
  const word = scene.words[at]
  if (word?.kind !== 'word' || word.capital || !PARTICIPLE.test(word.lower)) return false
  if (scene.noun(at) || scene.verb(at) || at <= scene.from || NOUN_IN_E.test(word.lower)) return false
  if (scene.words[at - 1]?.kind === 'number') return false
  const before = lowerAt(scene.words, at - 1)
  return !NOMINAL.has(before) && !/^(?:,|,|et|été|de)$/u.test(before)
}

const LEADS_DATE = new Set(['dès', 'depuis', 'en', 'au', 'à'])
/** Words that open the clause a date stands first in: « il rappelle qu'en mai, une pétition … ». */
const OPENERS = new Set(['que', "qu'", 'lorsque', "lorsqu'", 'puisque', "puisqu'"])

/** « elle n'a repris que le 17 mai » */
const isRestricted = (scene: Scene, that: number): boolean =>
  scene.words.slice(Math.max(scene.from, that - 8), that).some(({ lower }) => /^n[e']$/u.test(lower))

/**
 * Where the clause that holds a date begins: behind « : » or « ; ». −1 where it stands in a relative clause whose verb
 * nobody knows: « dont les verres équipent aujourd'hui la moitié des téléphones ».
 */
function clauseStart(scene: Scene, date: DateAt, from: number): number {
  if (lowerAt(scene.words, date.from - 1) === ';') return date.from
  for (let at = date.from - 2; at >= from; at -= 1) {
    const lower = lowerAt(scene.words, at)
    if (lower === ':' || lower === ';') return at + 1
    if (lower === ',') break
    if (RELATIVES.has(lower) && scene.words[at + 1]?.kind === 'word' && date.from - at > 3) return -1
  }
  return from
}

/** Whether nothing but small words stands before the date in its territory. */
export function isFronted(scene: Scene, date: DateAt, { from }: Territory): boolean {
  const at = LEADS_DATE.has(lowerAt(scene.words, date.from - 1)) ? date.from - 2 : date.from - 1
  if (OPENERS.has(lowerAt(scene.words, at)) && !isRestricted(scene, at)) return true
  const comma = lowerAt(scene.words, date.from - 1) === ','
  if (comma && RELATIVES.has(lowerAt(scene.words, date.from - 2))) return true
  const start = clauseStart(scene, date, from)
  if (start < 0) return false
  for (let at = start; at < date.from; at += 1) if (scene.noun(at) || scene.verb(at)) return false
  return true
}

/** Whether a date goes on with a list: « le 10 à Genève, le 12 à Bruxelles et le 13 à Vienne ». */
export function isJoined(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(scene.words, at)
    if (lower === ',' || COORDINATORS.has(lower)) return true
  }
  return false
}

export const ATTRIBUTIVE: ReadonlySet<string> = new Set(['du', 'de', 'des', "d'"])

export function isAttribute(scene: Scene, { from }: DateAt): boolean {
  const [before, noun] = [lowerAt(scene.words, from - 1), scene.words[from - 2]]
  if (!ATTRIBUTIVE.has(before) || from - 2 < scene.from || noun?.kind !== 'word') return false
  return !/^(?:partir|compter|cours|dès|lors|issue|date)$/u.test(noun.lower)
}

import { lowerAt } from '../../dates/reader.ts'
import { OF } from '../../grammar.ts'
import { behindDate, type Scene } from '../scene.ts'
import {
  CLAUSE_MARKS,
  CLAUSE_WORDS,
  DANGLING,
  DETERMINERS,
  isQuote,
  otherQuote,
  PREPOSITIONS,
} from './label-marks.ts'
import { beforeLead } from './label-text.ts'
import { isVehicle } from './phrase-before.ts'

/** Where a clause may end: behind how many words, and whether a whole phrase ends there or one goes on with « de ». */
interface End {
  readonly at: number
  readonly words: number
  readonly whole: boolean
}

const LONGEST_TITLE = 9
const THAT = new Set(['que', "qu'"])
/** How many words more than wished an end may lie where there is none before. */
const MORE = 4
const SUBJECTS = /^(?:ils?|elles?|on|je|j'|nous|vous|ce|c')$/u
const FINITE = /^(?:a|ont|est|sont|avaient|avait|étaient|était|sera|seront)$/u
const JOINED = /^(?:se|s'|ne|n'|qui|qu'|que|dont|.{3,}ront|.{3,}aient)$/u

/** A verb of its own; « d'être entré » and « une petite annonce » are none. */
const isPredicate = (scene: Scene, at: number): boolean => {
  if (FINITE.test(lowerAt(scene.words, at))) return true
  if (scene.verb(at)?.bare !== false) return false
  return ![1, 2].some((step) => {
    const lower = lowerAt(scene.words, at - step)
    return INFINITE.test(lower) || DETERMINERS.has(lower)
  })
}
const INFINITE = /^(?:avoir|être|ayant|étant)$/u

/** Whether « et » joins another clause: « et sont arrivés ». */
const joinsClause = (scene: Scene, at: number): boolean =>
  [1, 2].some(
    (step) =>
      isPredicate(scene, at + step) ||
      JOINED.test(lowerAt(scene.words, at + step)) ||
      SUBJECTS.test(lowerAt(scene.words, at + step)),
  )

const STOPS = new Set(['selon', 'après', 'avant', 'voici'])

const isEnd = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene.words, at)
  if (lower === 'comme') return !/^(?:prévu|convenu)$/u.test(lowerAt(scene.words, at + 1))
  if (CLAUSE_WORDS.has(lower)) return !isVehicle(scene, at)
  return CLAUSE_MARKS.has(lower) || isQuote(lower) || STOPS.has(lower)
}

/** A plain word behind a name is a verb more often than not: « partie de Wuhan donne ». */
const isVerbal = (scene: Scene, at: number): boolean => {
  const word = scene.words[at]
  if (word?.kind !== 'word' || word.capital || scene.words[at - 1]?.capital !== true) return false
  if (scene.mentions.some((mention) => mention.from < at && at < mention.to)) return false
  return PRESENT.test(word.lower) && !PREPOSITIONS.has(word.lower)
}
const PRESENT = /^(?!entre|contre|comme|notre|votre)\p{L}{3,}(?:[^éiuè]e|[^m]ent)$/u

/** « a reçu, mardi, le préfet »: the index behind a date between commas; −1 where the comma ends the clause. */
function overDate(scene: Scene, comma: number, to: number): number {
  let next = comma + 1
  while (next < to && next < comma + 3 && !scene.inDate(next)) next += 1
  if (!scene.inDate(next)) return -1
  while (next < to && scene.inDate(next)) next += 1
  return lowerAt(scene.words, next) === ',' ? next + 1 : -1
}

/** Whether a phrase ends before a word; `de` goes on with it, and a name, a number with its unit are never torn. */
function endBefore(scene: Scene, at: number, to: number): 'whole' | 'part' | null {
  const before = lowerAt(scene.words, at - 1)
  if (DANGLING.has(before) || before.endsWith("'") || before === ',') return null
  // « l'homme présenté comme le chef »
  if (lowerAt(scene.words, at) === 'comme') return null
  if (at >= to || isEnd(scene, at) || scene.inDate(at)) return 'whole'
  if (scene.mentions.some((mention) => mention.from < at && at < mention.to)) return null
  const next = lowerAt(scene.words, at)
  if (next === ',' || THAT.has(next) || PREPOSITIONS.has(next)) return 'whole'
  if (next === 'et' || next === 'ou') return OF.has(lowerAt(scene.words, at + 1)) ? null : 'part'
  return OF.has(next) && !NEEDING_OF.has(before) ? 'part' : null
}

/** « à la faveur de », « une dizaine de »: nothing without what follows. */
const NEEDING_OF = new Set(
  `aide base bord cadre cause centaine charge compter cours demande dépit dizaine douzaine ensemble faveur fin face issue
  lieu majorité marge milieu milliard milliards millier milliers million millions moitié moyen nom nombre partie plupart
  près profit propos quart quinzaine raison sein série sorte suite sujet terme tête tiers titre trentaine type vingtaine vue`.split(
    /\s+/u,
  ),
)

/** « à cause de », « à la suite de »: leads elsewhere. */
export const isIdiom = (scene: Scene, at: number): boolean =>
  [1, 2].some(
    (step) => NEEDING_OF.has(lowerAt(scene.words, at + step)) && OF.has(lowerAt(scene.words, at + step + 1)),
  )

/** All ends of a clause to the right of a word, the nearest first. */
function endsFrom(scene: Scene, from: number, to: number, most: number): readonly End[] {
  const ends: End[] = []
  let words = 0
  let untold = false
  let told = false
  let room = most + MORE
  const add = (at: number): void => {
    const end = at > from && !untold && !scene.inDate(at - 1) ? endBefore(scene, at, to) : null
    if (end) ends.push({ at, words, whole: end === 'whole' })
  }
  for (let at = from; at <= to && words <= room; at += 1) {
    if (at < to && scene.inDate(at)) {
      if (!scene.inDate(at - 1)) add(beforeLead(scene, { from, to: at }))
      continue
    }
    add(at)
    const lower = lowerAt(scene.words, at)
    if (at >= to) break
    if (isQuote(lower)) {
      const close =
        scene.quoted(from - 1) || scene.inDate(at + 1) ? -1 : otherQuote(scene, at, 1, LONGEST_TITLE)
      if (close < 0) break
      words += close - at - 1
      at = close
      ends.push({ at: close + 1, words, whole: true })
      const next = lowerAt(scene.words, close + 1)
      if (!PREPOSITIONS.has(next) && !OF.has(next)) break
      continue
    }
    if (lower === ',') {
      const next = at <= from + 1 ? overDate(scene, at, to) : -1
      if (next < 0) break
      at = next - 1
      continue
    }
    if (isEnd(scene, at) || (lower === 'et' && joinsClause(scene, at))) break
    // « a annoncé qu'il repoussait »: not without the verb.
    if (THAT.has(lower)) {
      untold = true
      told = true
      room += MORE
    } else if (isPredicate(scene, at)) {
      if (!untold && !told) break
      untold = false
    } else if (!untold && (SUBJECTS.test(lower) || isVerbal(scene, at))) break
    words += 1
  }
  return ends
}

/**
 * Where what a verb says ends, at most so many words behind it where that is possible: never in another clause, and
 * never where a phrase would be torn.
 */
export function complementEnd(scene: Scene, from: number, limit: number, most: number): number {
  const ends = endsFrom(scene, from, Math.min(limit, scene.to), most)
  const told = ends.length > 0 && THAT.has(lowerAt(scene.words, behindDate(scene, from)))
  const near = ends.filter(({ words }) => words <= most + (told ? MORE : 1))
  return (near.findLast(({ whole }) => whole) ?? near.at(-1) ?? ends[0])?.at ?? from
}

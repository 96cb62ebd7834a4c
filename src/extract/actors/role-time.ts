import type { Token } from '../../text/tokens.ts'
import { entryOf } from '../dates/lexicon.ts'

/** Token index, exclusive: where the words of a time end. */
type End = number

const YEAR = /^(?:19|20)\d\d$/u
/** « mi-2019 » */
const MID = /^mi-/u
/** In tokens: « depuis le 12 septembre 2019 ». */
const LONGEST = 6
const FILLERS = new Set(['le', 'la', "l'", 'de', 'plus', 'près', 'presque', 'environ', 'une', 'un'])

const wordAt = (list: readonly Token[], at: number): string => list[at]?.lower ?? ''
const isYear = (list: readonly Token[], at: number): boolean => YEAR.test(list[at]?.text ?? '')

/** Past « septembre », « le 12 mars 2019 », « dix ans », « la rentrée 2018 »; null where no time is told. */
function pastTime(list: readonly Token[], from: number): End | null {
  let to = from
  let told = false
  for (; to < from + LONGEST; to += 1) {
    const token = list[to]
    if (!token) break
    const word = token.folded.replace(MID, '')
    const { month, unit, season, number, part, roughly } = entryOf(word)
    const tells = month !== undefined || unit !== undefined || season !== undefined || YEAR.test(word)
    told ||= tells
    const goesOn =
      tells ||
      token.type === 'number' ||
      number !== undefined ||
      part !== undefined ||
      roughly === true ||
      FILLERS.has(token.lower)
    if (!goesOn) break
  }
  return told && !FILLERS.has(wordAt(list, to - 1)) ? to : null
}

/** Past « 2012 à 2017 », « 2012 et 2017 ». */
const pastYears = (list: readonly Token[], from: number, link: string): End | null =>
  isYear(list, from) && wordAt(list, from + 1) === link && isYear(list, from + 2) ? from + 3 : null

/**
 * The time that an office is told to be held, right behind it: « depuis 2004 », « de 2012 à 2017 », « jusqu'en mars ».
 * Null where nothing of the kind follows.
 */
export function roleTime(list: readonly Token[], from: number): End | null {
  switch (wordAt(list, from)) {
    case 'depuis':
      return pastTime(list, from + 1)
    case 'de':
      return pastYears(list, from + 1, 'à')
    case 'entre':
      return pastYears(list, from + 1, 'et')
    case "jusqu'":
      return /^(?:en|à|au)$/u.test(wordAt(list, from + 1)) ? pastTime(list, from + 2) : null
    default:
      return null
  }
}

const POSTS = new Set(['poste', 'fonction', 'fonctions', 'place', 'exercice'])
const CHOSEN = new Set(['élu', 'élue', 'réélu', 'réélue', 'nommé', 'nommée', 'désigné', 'désignée'])
const WHEN = new Set(['depuis', 'en', 'le', 'fin', 'début', 'dès'])

/** The words behind a name and a comma that tell the same: « en poste depuis 2019 », « nommé en mars 2018 ». */
export function timeBehind(list: readonly Token[], comma: number): readonly [number, End] | null {
  if (list[comma]?.text !== ',') return null
  const from = comma + 1
  if (
    wordAt(list, from) === 'en' &&
    POSTS.has(wordAt(list, from + 1)) &&
    wordAt(list, from + 2) === 'depuis'
  ) {
    const to = pastTime(list, from + 3)
    return to === null ? null : [from, to]
  }
  if (!CHOSEN.has(wordAt(list, from)) || !WHEN.has(wordAt(list, from + 1))) return null
  const to = pastTime(list, from + 2)
  return to === null ? null : [from, to]
}

import { lowerAt } from '../../dates/reader.ts'
import { OF } from '../../grammar.ts'
import type { Scene } from '../scene.ts'
import type { Stretch } from './label.ts'
import { CLAUSE_MARKS, CLAUSE_WORDS, DETERMINERS, isQuote, otherQuote, PREPOSITIONS } from './label-marks.ts'

/** The longest subject that is read, in words. */
const FARTHEST = 24
const LONGEST_QUOTE = 8
const NUMBERED = /^(?:moins|plus|peu)$/u
/** What may open a clause before its subject. */
const OPENERS =
  /^(?:et|pas|puis|alors|mais|or|enfin|donc|ainsi|ensuite|finalement|aussi|que|qu'|hier|aujourd'hui|parallèlement|résultat|bref|\p{L}{4,}ment)$/u
const PRONOUNS =
  /^(?:ils?|elles?|on|je|j'|nous|vous|tu|ce|cela|ça|c'|ceux|celles?|celui|chacune?|tous|tout)$/u

const isOpener = (scene: Scene, at: number): boolean =>
  scene.inDate(at) ||
  lowerAt(scene.words, at) === ',' ||
  (OPENERS.test(lowerAt(scene.words, at)) && !scene.mentionAt(at))

/** Whether a date stands inside a noun phrase: « la réunion du 3 mai », « l'accord conclu mardi à Rome ». */
const isInside = (scene: Scene, before: number, after: number): boolean =>
  OF.has(lowerAt(scene.words, before)) ||
  (PREPOSITIONS.has(lowerAt(scene.words, after)) && isWordy(scene, before))

const isWordy = (scene: Scene, at: number): boolean =>
  scene.words[at]?.kind === 'word' && at >= scene.from && !PREPOSITIONS.has(lowerAt(scene.words, at))

const DASHES = new Set(['-', '--'])

/** « en car », « le car », where « car » gives no reason. */
export const isVehicle = (scene: Scene, at: number): boolean =>
  lowerAt(scene.words, at) === 'car' &&
  (DETERMINERS.has(lowerAt(scene.words, at - 1)) || PREPOSITIONS.has(lowerAt(scene.words, at - 1)))

/** Where the words that belong together before `end` begin: at a comma, a mark, another verb or a date. */
export function regionStart(scene: Scene, end: number): number {
  const inQuote = scene.quoted(end - 1)
  let from = end
  while (from > scene.from && end - from < FARTHEST) {
    const at = from - 1
    const lower = lowerAt(scene.words, at)
    if (isQuote(lower)) {
      const open = inQuote ? -1 : otherQuote(scene, at, -1, LONGEST_QUOTE)
      if (open < 0) break
      from = open
      continue
    }
    if (lower === ')') {
      let open = at
      while (open > Math.max(scene.from, at - 10) && lowerAt(scene.words, open) !== '(') open -= 1
      if (lowerAt(scene.words, open) !== '(' || end - from > 0) break
      from = open
      continue
    }
    if (lower === ',' || CLAUSE_MARKS.has(lower) || DASHES.has(lower) || scene.isDateline(at)) break
    if (CLAUSE_WORDS.has(lower) && !isVehicle(scene, at)) break
    if ((lower === 'que' || lower === "qu'") && end > from) break
    if (scene.verb(at) && !scene.verb(at)?.bare) break
    if (scene.inDate(at)) {
      let first = at
      while (first > scene.from && scene.inDate(first - 1)) first -= 1
      if (from < end && !isInside(scene, first - 1, from)) break
      from = first
      continue
    }
    from -= 1
  }
  return from
}

/** The start of the noun phrase behind « Dans la nuit » where no comma parts them; −1 when there is none. */
function behindFronted(scene: Scene, { from, to }: Stretch): number {
  const first = /^(?:au|aux)$/u.test(lowerAt(scene.words, from)) ? from + 1 : from + 2
  for (let at = first; at < to; at += 1) {
    const before = lowerAt(scene.words, at - 1)
    if (DETERMINERS.has(lowerAt(scene.words, at)) && !OF.has(lowerAt(scene.words, at)))
      if (!OF.has(before) && !PREPOSITIONS.has(before) && before !== 'tous') return at
  }
  return -1
}

/** Without what opens the clause before its subject; null when nothing is left that could be one. */
export function trimmed(scene: Scene, { from, to }: Stretch): Stretch | null {
  let start = from
  while (start < to && isOpener(scene, start)) start += 1
  if (lowerAt(scene.words, start) === 'quant') return null
  const lower = lowerAt(scene.words, start)
  const counts = lower === 'au' && NUMBERED.test(lowerAt(scene.words, start + 1))
  // « à elle seule »
  if (PREPOSITIONS.has(lower) && !counts) start = behindFronted(scene, { from: start, to })
  return start < 0 || start >= to ? null : { from: start, to }
}

/** Whether words begin as a subject does: an article, a name, a number, a pronoun. */
export function beginsPhrase(scene: Scene, at: number): boolean {
  const word = scene.words[at]
  if (!word) return false
  // « Paul Grimm, 61 ans, notaire »
  if (word.kind === 'number' && /^(?:ans?|mois)$/u.test(lowerAt(scene.words, at + 1))) return false
  if (word.kind === 'number' || word.capital || isQuote(word.lower)) return true
  return (
    (DETERMINERS.has(word.lower) && word.lower !== 'du') ||
    PRONOUNS.test(word.lower) ||
    NUMBERS.test(word.lower)
  )
}

const NUMBERS =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|\p{L}+-\p{L}+|au|près|plus|moins|environ|nul|aucune?|personne|rien|quelqu'une?|l'un|l'une|tous|toutes|autres?)$/u

/** The comma before an aside that another comma closes right before `comma`; −1 when there is none. */
function openingComma(scene: Scene, comma: number): number {
  for (let at = comma - 1; at > Math.max(scene.from, comma - FARTHEST); at -= 1) {
    const lower = lowerAt(scene.words, at)
    if (lower === ';' || lower === ':') return -1
    if (lower === ',') return at
  }
  return -1
}

const ASIDES = 3

/** « la députée, élue en mai, et son suppléant »: both, without what stands between the commas. */
function andBefore(scene: Scene, start: number): Stretch | null {
  if (lowerAt(scene.words, start) !== 'et' || lowerAt(scene.words, start - 1) !== ',') return null
  const open = openingComma(scene, start - 1)
  if (open < 0) return null
  const region = trimmed(scene, { from: regionStart(scene, open), to: open })
  return region && beginsPhrase(scene, region.from) ? region : null
}

/**
 * The noun phrase that ends before a word, as the runs that it is made of: over the asides between commas, without
 * them; null when none is sure to end there. « Le maire, élu en mai, » → « Le maire ».
 */
export function phraseEndingAt(scene: Scene, end: number): readonly Stretch[] | null {
  let close = end
  for (let asides = 0; asides <= ASIDES; asides += 1) {
    if (close <= scene.from) return null
    if (lowerAt(scene.words, close - 1) === ',') {
      const open = openingComma(scene, close - 1)
      if (open <= scene.from) return null
      close = open
      continue
    }
    if (lowerAt(scene.words, close - 1) === ')') {
      let open = close - 1
      while (open > scene.from && lowerAt(scene.words, open) !== '(') open -= 1
      if (open <= scene.from) return null
      close = open
      continue
    }
    const start = regionStart(scene, close)
    const first = andBefore(scene, start)
    if (first) return [first, { from: start, to: close }]
    const region = trimmed(scene, { from: start, to: close })
    if (!region) return null
    if (beginsPhrase(scene, region.from)) return [region]
    // « Osman, épicier, a fermé »: without article it only says what he is.
    if (lowerAt(scene.words, start - 1) !== ',') return [region]
    close = start - 1
  }
  return null
}

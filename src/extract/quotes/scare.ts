import terms from '../../../data/lexicons/quoted-terms.json' with { type: 'json' }
import { startsUpper } from '../../text/letters.ts'
import type { MarkedSpan } from '../../text/quotation-marks.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY, OF } from '../grammar.ts'
import { isCharge } from './charge.ts'
import { hasVerb } from './extent.ts'
import type { Frame } from './frame.ts'
import { readReference } from './reference.ts'
import { isUnsaid } from './unsaid.ts'

const NAMING = new Set(terms.naming)
const TERMS = new Set(terms.terms)
const WORKS = new Set(terms.works)
const APPOSED = new Set(terms.apposed)
const SPEAKERS = new Set([
  'il',
  'elle',
  'on',
  'a',
  'ont',
  'avait',
  'avaient',
  'aurait',
  'auraient',
  'avoir',
  'ayant',
  'qui',
  'est',
  'sont',
  'était',
  'se',
  "s'",
  'le',
  'la',
  'les',
  "l'",
  'lui',
  'leur',
  'ne',
  'me',
  'nous',
])
const DETERMINER = /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?)$/u
const PREPOSITION =
  /^(?:de|d'|à|en|dans|pour|par|sur|avec|chez|contre|sous|vers|entre|et|ou|avant|après|comme)$/u
const BEFORE_VERB = /^(?:ne|n'|se|s'|y|en|lui|leur|va|vont|doit|doivent|peut|peuvent)$/u

/** « assure que son chef "ne tiendra pas" »: what is said of the noun before, which is no name. */
const PREDICATE =
  /^(?:ne|n['’]|se|s['’]|ont|est|sont|était|étaient|sera|seront|serait|avait|aura|doit|doivent|peut|peuvent|va|vont)(?=[\s\p{L}])/u

/** Every longer word has a capital: « Le Monde d'hier », « Marseille en Grand ». */
function isTitleCase(words: string): boolean {
  const long = words.split(/[\s'’]+/u).filter((word) => word.length > 2)
  return long.length >= 2 && long.every((word) => startsUpper(word))
}

const isWork = (lower: string): boolean => WORKS.has(lower) || WORKS.has(lower.split('-')[0] ?? '')

/** « le film », « son dernier album, », « le chalutier breton »: a noun of something that bears a name. */
function namedThingBefore(sentence: Sentence, index: number): boolean {
  for (let k = index - 1; k >= Math.max(0, index - 4); k -= 1) {
    const item = sentence.items[k]
    if (!item || (item.type !== 'word' && item.text !== ',') || AUXILIARY.has(item.lower)) return false
    if (isWork(item.lower)) return true
    if (/^(?:que|qu'|qui|dont|comme)$/u.test(item.lower)) return false
  }
  return false
}

/** « "Respire encore", son dernier single, », « "Cœur" (un album) »: what it is stands behind it. */
export function isWorkBehind(sentence: Sentence, index: number): boolean {
  const { items } = sentence
  if (!/^[,(]$/u.test(items[index + 1]?.text ?? '') || !DETERMINER.test(items[index + 2]?.lower ?? ''))
    return false
  return [3, 4, 5].some((step) => {
    const between = items.slice(index + 3, index + step)
    return (
      between.every(({ type, lower }) => type === 'word' && !OF.has(lower)) &&
      isWork(items[index + step]?.lower ?? '')
    )
  })
}

/** « Le "made in France" séduit »: the quotation with its article is the subject of the writer's clause. */
function isSubject(sentence: Sentence, index: number): boolean {
  const next = sentence.items[index + 1]
  if (next?.type !== 'word' || !DETERMINER.test(sentence.items[index - 1]?.lower ?? '')) return false
  if (index === 1) return !OF.has(next.lower)
  const opens = /^(?:,|;|:|que|qu'|mais|si|car)$/u.test(sentence.items[index - 2]?.lower ?? '')
  return opens && (AUXILIARY.has(next.lower) || BEFORE_VERB.test(next.lower))
}

/** « le cas dit "autochtone" », « Michel, dit "le Chat" »; not « il dit "oui" », « le maire dit "attendre" ». */
function isCalled(frame: Frame, sentence: Sentence, index: number, words: string): boolean {
  const second = sentence.items[index - 2]?.lower ?? ''
  if (second === ',') return true
  if (SPEAKERS.has(second)) return false
  // « un réseau dit "de soutien" »
  if (/^(?:de|d['’]|du|des|à)\s?\S+$/u.test(words)) return true
  const nickname = /^(?:le|la|les|l['’]|petit|gros)\b/iu.test(words) && words.split(/\s+/u).length <= 3
  for (let k = index - 2; k >= Math.max(0, index - 8); k -= 1) {
    const reference = readReference(frame, sentence, k)
    if (reference?.to === index - 1) return nickname && reference.member?.kind === 'person'
  }
  return !startsUpper(words)
}

/** « appelle "à la grève" », « a appelé "tous les partis à la retenue" »: calls, where a name was to be expected. */
const isCall = (words: string): boolean =>
  /^(?:à|aux?)\s/u.test(words) || (/^(?:tou(?:te)?s|les?|la|chacun)\s/u.test(words) && /\sà\s/u.test(words))

/**
 * Marks without speech: a title after « le film », a term after « baptisé », a proper name. Says nothing of
 * irony, which only the lack of a cue tells.
 */
export function isTitleOrTerm(
  frame: Frame,
  sentence: Sentence,
  index: number,
  quotation: MarkedSpan,
): boolean {
  const words = frame.document.text.slice(quotation.inner.start, quotation.inner.end)
  const count = words.split(/\s+/u).length
  const isCapital = /^[\p{Lu}\p{N}]/u.test(words)
  const before = [1, 2, 3].map((step) => sentence.items[index - step]?.lower ?? '')
  const [last = '', second = '', third = ''] = before
  if (/^appel/u.test(last) && isCall(words)) return false
  if (isCharge(sentence, index, words)) return true
  if (PREDICATE.test(words)) return false
  if (isUnsaid(frame, sentence, index, words, { naming: NAMING, terms: TERMS })) return true
  if (NAMING.has(last) || (NAMING.has(second) && /^(?:le|la|les|l'|de|par|:|,|en)$/u.test(last))) return true
  // « le mot "démocratie" », « le statut de "réfugié" », « la notion d'"urgence" »; not « en ces termes "…" ».
  if (TERMS.has(last) && second !== 'ces') return true
  if (TERMS.has(second) && OF.has(last) && third !== 'ces') return true
  // « le premier cas dit "autochtone" », « Michel, dit "le Chat" »; not « il dit "oui" ».
  if (/^dite?s?$/u.test(last) && isCalled(frame, sentence, index, words)) return true
  // « ils parlent de "matière noire" pour désigner … »
  if (
    sentence.items[index + 1]?.lower === 'pour' &&
    /^(?:désigner|nommer|qualifier|évoquer|décrire)$/u.test(sentence.items[index + 2]?.lower ?? '')
  )
    return true
  // « d'un navire, le "Cap Sizun" »
  if (/^(?:le|la|les|l')$/u.test(last) && second === ',' && isWork(third)) return true
  if (APPOSED.has(last) && count >= 2 && count <= 3 && !hasVerb(words)) return true
  if (isCapital && !hasVerb(words) && !/[.!?…]$/u.test(words)) {
    if (namedThingBefore(sentence, index)) return true
    // « son amour pour "Casablanca" »
    if (
      index > 0 &&
      count <= 5 &&
      (DETERMINER.test(last) || PREPOSITION.test(last) || /^certaine?s?$/u.test(last))
    )
      return true
  }
  if (count <= 4 && isSubject(sentence, index) && !hasVerb(words)) return true
  return isTitleCase(words) && !/[.!?…]$/u.test(words)
}

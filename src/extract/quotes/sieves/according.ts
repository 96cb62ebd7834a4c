import type { Sentence } from '../../document.ts'
import { OF } from '../../grammar.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import type { Reference } from '../noun-phrase.ts'
import { readReference } from '../reference.ts'

/** Nouns of « de l'avis de X », « pour reprendre les mots de X »: what stands before belongs to the lead. */
const VIEWS =
  /^(?:avis|aveu|opinion|yeux|dires?|mots?|termes?|propos|expression|formule|déclarations?|estimations?|calculs?|analyse|témoignage|récit|confidences?|interprétation|lecture)$/u
const VIEW_LEADS = new Set(['de', 'aux', 'au', 'selon', "d'après", "d'", 'après', 'dans', 'reprendre', 'à'])
const ADJECTIVES =
  /^(?:même|mêmes|propre|propres|seul|seuls|général|simple|unanime|personnel|dernier|dernière|dernières|premières)$/u
const DETERMINERS = /^(?:le|la|l'|les|ses|son|sa|leurs?|cette|ces)$/u

/** What « selon X », « à en croire X » and « à ses yeux » may begin with. */
const OPENERS = new Set([...VIEW_LEADS, 'dixit', 'si'])

/** « selon », « d'après », « à en croire », « si l'on en croit », « dixit ». */
const LEADS: readonly (readonly string[])[] = [
  ['selon'],
  ["d'après"],
  ['dixit'],
  ["d'", 'après'],
  ['à', 'en', 'croire'],
  ['si', "l'", 'on', 'en', 'croit'],
  ['si', 'on', 'en', 'croit'],
]

/** The word at an item in lower case; empty outside the sentence. */
const wordAt = ({ items }: Sentence, k: number): string => items[k]?.lower ?? ''

function stands(sentence: Sentence, index: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (wordAt(sentence, index + i) !== words[i]) return false
  return true
}

/** Items of « selon », « d'après », « à en croire », « dixit » at an item; 0 where there is none. */
function leadAt(sentence: Sentence, index: number): number {
  const view = viewLeadAt(sentence, index)
  if (view > 0) return view
  return LEADS.find((lead) => stands(sentence, index, lead))?.length ?? 0
}

/** « aux yeux de », « de l'aveu même d' », « pour reprendre l'expression du »: up to and with « de ». */
function viewLeadAt(sentence: Sentence, index: number): number {
  let k = index
  if (!VIEW_LEADS.has(wordAt(sentence, k))) return 0
  while (k < index + 3 && VIEW_LEADS.has(wordAt(sentence, k))) k += 1
  if (DETERMINERS.test(wordAt(sentence, k))) k += 1
  if (ADJECTIVES.test(wordAt(sentence, k))) k += 1
  if (!VIEWS.test(wordAt(sentence, k))) return 0
  k += 1
  if (ADJECTIVES.test(wordAt(sentence, k))) k += 1
  return OF.has(wordAt(sentence, k)) ? k + 1 - index : 0
}

/** « selon lui », « d'après eux ». */
function stressedAt(sentence: Sentence, index: number): Reference | null {
  const word = sentence.items[index]?.lower
  if (word !== 'lui' && word !== 'eux') return null
  return { from: index, to: index + 1, pronoun: { gender: 'm', plural: word === 'eux' } }
}

/** « à ses yeux », « selon ses propres mots », « à son avis ». */
function possessedAt(sentence: Sentence, index: number): Attribution | null {
  let k = index + 1
  if (
    !/^(?:selon|à|de|dans|d'après)$/u.test(wordAt(sentence, index)) ||
    !/^(?:ses|son|sa|leurs?)$/u.test(wordAt(sentence, k))
  )
    return null
  const plural = /^leurs?$/u.test(wordAt(sentence, k))
  k += ADJECTIVES.test(wordAt(sentence, k + 1)) ? 2 : 1
  if (!VIEWS.test(wordAt(sentence, k))) return null
  const cue = { start: sentence.items[index]?.start ?? 0, end: sentence.items[k]?.end ?? 0 }
  const reference = { from: index, to: k + 1, pronoun: { gender: null, plural } }
  return { reference, rule: 'according-to', confidence: 0.8, cue }
}

function sourceAt(
  frame: Frame,
  sentence: Sentence,
  index: number,
  length: number,
  confidence: number,
): Attribution | null {
  const last = sentence.items[index + length - 1]?.lower ?? ''
  // « aux yeux du parquet »: the article is inside the contraction, and the noun phrase begins there.
  const start = last === 'du' || last === 'des' ? index + length - 1 : index + length
  const reference =
    readReference(frame, sentence, start) ??
    readReference(frame, sentence, index + length) ??
    stressedAt(sentence, index + length)
  if (!reference) return null
  const [first, end] = [sentence.items[index]?.start ?? 0, sentence.items[reference.to - 1]?.end ?? 0]
  return { reference, rule: 'according-to', confidence, cue: { start: first, end } }
}

/** « selon X », « d'après X », « aux yeux de X », « X dixit » before or behind the quotation; nearest first. */
export function according(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const { items } = sentence
  for (let k = index + 1; k < items.length; k += 1) {
    if (items[k]?.type === 'quotation') break
    if (!OPENERS.has(items[k]?.lower ?? '')) continue
    const possessed = possessedAt(sentence, k)
    if (possessed) return possessed
    const length = leadAt(sentence, k)
    if (length > 0) return sourceAt(frame, sentence, k, length, 0.9)
  }
  const beside = forSomebody(frame, sentence, index)
  if (beside) return beside
  for (let k = index - 1; k >= 0; k -= 1) {
    if (!OPENERS.has(items[k]?.lower ?? '')) continue
    const possessed = possessedAt(sentence, k)
    if (possessed) return possessed
    const length = leadAt(sentence, k)
    if (length > 0) return sourceAt(frame, sentence, k, length, 0.9)
  }
  return null
}

/** « Pour X, … "…" » at the start of the sentence, « "…" pour X » right behind the quotation. */
function forSomebody(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  let k = index + 1
  const apart = sentence.items[k]?.text === ','
  if (apart) k += 1
  if (sentence.items[k]?.lower === 'pour') {
    const found = sourceAt(frame, sentence, k, 1, 0.8)
    const behind = sentence.items[found?.reference?.to ?? -1]
    const closes =
      (apart ? /^[.,;:!?)]$/u : /^[.!?)]$/u).test(behind?.text ?? '.') ||
      (apart && /^(?:au|aux|de|du|des|d'|qui|à)$/u.test(behind?.lower ?? ''))
    if (found && closes && speaks(found)) return { ...found, rule: 'for-somebody' }
  }
  if (sentence.items[0]?.lower !== 'pour' || index === 0) return null
  const found = sourceAt(frame, sentence, 0, 1, 0.8)
  const to = found?.reference && pastContrast(sentence, found.reference.to)
  return found && to && sentence.items[to]?.text === ',' && speaks(found)
    ? { ...found, rule: 'for-somebody' }
    : null
}

/** « Pour l'UDC en revanche, … », « pour elle aussi, … ». */
const CONTRASTS = [
  ['en', 'revanche'],
  ['au', 'contraire'],
  ['à', "l'", 'inverse'],
  ['aussi'],
  ['également'],
  ['cependant'],
]

function pastContrast(sentence: Sentence, at: number): number {
  const words = CONTRASTS.find((list) => stands(sentence, at, list))
  return at + (words?.length ?? 0)
}

function speaks({ reference }: Attribution): boolean {
  if (!reference || reference.pronoun) return false
  return reference.member ? reference.member.kind !== 'place' : reference.phrase !== undefined
}

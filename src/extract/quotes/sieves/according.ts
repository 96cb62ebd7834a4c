import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

/** Words that name a source; each is a run of items. */
const LEADS: readonly (readonly string[])[] = [
  ['selon'],
  ["d'", 'après'],
  ["d'après"],
  ['dixit'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', 'du'],
  ['aux', 'yeux', 'des'],
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', 'du'],
  ['de', "l'", 'aveu', 'de'],
  ['de', "l'", 'aveu', 'du'],
  ['à', 'en', 'croire'],
  ['dans', 'les', 'mots', 'de'],
  ['pour', 'reprendre', 'les', 'mots', 'de'],
  ['selon', 'les', 'mots', 'de'],
  ['selon', 'les', 'termes', 'de'],
  ["d'", 'après', 'les', 'mots', 'de'],
]

function leadAt(sentence: Sentence, index: number): number {
  const found = LEADS.filter((words) => words.every((word, i) => sentence.items[index + i]?.lower === word))
  return Math.max(0, ...found.map((words) => words.length))
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
  const reference = readReference(frame, sentence, start) ?? readReference(frame, sentence, index + length)
  if (!reference) return null
  const [first, end] = [sentence.items[index]?.start ?? 0, sentence.items[reference.to - 1]?.end ?? 0]
  return { reference, rule: 'according-to', confidence, cue: { start: first, end } }
}

/** « selon X », « d'après X », « aux yeux de X », « X dixit » before or behind the quotation; nearest first. */
export function according(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  for (let k = index + 1; k < sentence.items.length; k += 1) {
    const length = leadAt(sentence, k)
    if (length > 0) return sourceAt(frame, sentence, k, length, 0.9)
    if (sentence.items[k]?.type === 'quotation') break
  }
  const beside = forSomebody(frame, sentence, index)
  if (beside) return beside
  for (let k = index - 1; k >= 0; k -= 1) {
    const length = leadAt(sentence, k)
    if (length > 0) return sourceAt(frame, sentence, k, length, 0.9)
  }
  return null
}

/** « Pour X, … "…" » at the start of the sentence, « "…" pour X » right behind the quotation. */
function forSomebody(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  let k = index + 1
  if (sentence.items[k]?.text === ',') k += 1
  if (sentence.items[k]?.lower === 'pour') {
    const found = sourceAt(frame, sentence, k, 1, 0.8)
    const closes = /^[.,;:!?)]$/u.test(sentence.items[found?.reference?.to ?? -1]?.text ?? '.')
    if (found && closes && speaks(found)) return { ...found, rule: 'for-somebody' }
  }
  if (sentence.items[0]?.lower !== 'pour' || index === 0) return null
  const found = sourceAt(frame, sentence, 0, 1, 0.8)
  return found && sentence.items[found.reference?.to ?? -1]?.text === ',' && speaks(found)
    ? { ...found, rule: 'for-somebody' }
    : null
}

function speaks({ reference }: Attribution): boolean {
  if (!reference || reference.pronoun) return false
  return reference.member ? reference.member.kind !== 'place' : reference.phrase !== undefined
}

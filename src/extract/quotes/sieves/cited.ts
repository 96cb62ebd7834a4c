import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

/**
 * « "…", rapporte le journal, citant un médecin », « selon le journal, qui cite un médecin, … »: the one cited spoke,
 * the other passes it on.
 */
export function cited(frame: Frame, sentence: Sentence, passing: Attribution): Attribution | null {
  const from = passing.reference?.to ?? Infinity
  const at = sentence.items.findIndex(
    ({ lower }, i) =>
      i >= from &&
      i < from + 8 &&
      (lower === 'citant' || (/^cite(?:nt)?$/u.test(lower) && sentence.items[i - 1]?.lower === 'qui')),
  )
  const reference = at < 0 ? null : readReference(frame, sentence, at + 1)
  if (!reference || reference.pronoun) return null
  const cue = { start: sentence.items[at]?.start ?? 0, end: sentence.items[reference.to - 1]?.end ?? 0 }
  return { reference, rule: 'cited', confidence: 0.9, cue }
}

/** « a promis X, cité par le journal "…" », « "…", a dit X, cité par l'agence »: who passes the words on. */
export function citing(
  frame: Frame,
  sentence: Sentence,
  index: number,
  attribution: Attribution | null,
): Attribution | null {
  const { items } = sentence
  for (const [k, item] of items.entries()) {
    if (!/^(?:citée?s?|rapportée?s?|relayée?s?)$/u.test(item.lower) || items[k + 1]?.lower !== 'par') continue
    // « selon un porte-parole cité par l'agence »
    const isSource = attribution?.reference?.to === k
    const isApposed = items[k - 1]?.text === ',' || items[k - 1]?.quotation !== undefined || isSource
    const between = items.slice(Math.min(k, index) + 1, Math.max(k, index))
    if (!isApposed || between.some(({ text }) => text === ';')) return null
    const reference = readReference(frame, sentence, k + 2)
    const [first, last] = [items[k], items[(reference?.to ?? 0) - 1]]
    return reference && !reference.pronoun && first && last
      ? { reference, rule: 'relayed', confidence: 0.9, cue: { start: first.start, end: last.end } }
      : null
  }
  return null
}

import { fold } from '../../text/fold.ts'
import { classAt, isApostrophe, isDash } from './characters.ts'
import { entryOf, NO_ENTRY } from './lexicon.ts'

/** Longest word with a hyphen or apostrophe that the lexicon has. */
const LONGEST = 20

/** An address runs to the next space and holds no date; the index itself when none begins. */
function addressEnd(text: string, at: number): number {
  const begins =
    text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at)
  if (!begins) return at
  let end = at
  while (end < text.length && classAt(text, end) !== 'space' && classAt(text, end) !== 'line') end += 1
  return end
}

function runEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = classAt(text, end)
    if (kind !== 'letter' && kind !== 'nothing') break
    end += 1
  }
  return end
}

const joined = (text: string, start: number, end: number): string =>
  fold(text.slice(start, end)).replace(/[\u2010-\u2015\u2212]/g, '-')

export interface Scanned {
  readonly end: number
  /** Folded; empty for an address. */
  readonly word: string
}

/**
 * The word that begins at a letter: « week-end » and « aujourd'hui » are one word, an elided word keeps its
 * apostrophe, an address is a word without letters.
 */
export function scanWord(text: string, start: number): Scanned {
  const address = addressEnd(text, start)
  if (address > start) return { end: address, word: '' }
  const end = runEnd(text, start)
  const code = text.charCodeAt(end)
  const apostrophe = isApostrophe(code)
  if (!apostrophe && !isDash(code)) return { end, word: fold(text.slice(start, end)) }
  const next = end - start < LONGEST ? runEnd(text, end + 1) : end
  const compound = next > end + 1 && next - start <= LONGEST ? joined(text, start, next) : ''
  if (compound !== '' && entryOf(compound) !== NO_ENTRY) return { end: next, word: compound }
  const whole = apostrophe ? end + 1 : end
  return { end: whole, word: fold(text.slice(start, whole)) }
}

export function scanDigits(text: string, start: number): Scanned {
  let end = start + 1
  while (end < text.length && classAt(text, end) === 'digit') end += 1
  return { end, word: text.slice(start, end) }
}

export const scanMark = (text: string, start: number): Scanned => ({
  end: start + 1,
  word: isDash(text.charCodeAt(start)) ? '-' : (text[start] ?? ''),
})

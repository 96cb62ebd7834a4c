import { classAt, isApostrophe, isDash } from './characters.ts'
import { NO_ENTRY } from './lexicon.ts'
import { addressForm, formOf, type WordForm, type WordForms } from './word-forms.ts'

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

export interface Scanned {
  readonly end: number
  readonly word: string
}

export interface ScannedWord {
  readonly end: number
  readonly form: WordForm
}

/**
 * The word that begins at a letter: « week-end » and « aujourd'hui » are one word, an elided word keeps its
 * apostrophe, an address is a word without letters.
 */
export function scanWord(text: string, start: number, forms: WordForms): ScannedWord {
  const address = addressEnd(text, start)
  if (address > start) return { end: address, form: addressForm(text.slice(start, address)) }
  const end = runEnd(text, start)
  const code = text.charCodeAt(end)
  const apostrophe = isApostrophe(code)
  if (!apostrophe && !isDash(code)) return { end, form: formOf(text.slice(start, end), forms) }
  const next = end - start < LONGEST ? runEnd(text, end + 1) : end
  if (next > end + 1 && next - start <= LONGEST) {
    const compound = formOf(text.slice(start, next), forms)
    if (compound.entry !== NO_ENTRY) return { end: next, form: compound }
  }
  const whole = apostrophe ? end + 1 : end
  return { end: whole, form: formOf(text.slice(start, whole), forms) }
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

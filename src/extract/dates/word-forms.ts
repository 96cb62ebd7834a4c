import { fold } from '../../text/fold.ts'
import { lowerWord } from './characters.ts'
import { type Entry, entryOf } from './lexicon.ts'

/** What a word of a text is compared by; the same wherever the same letters stand. */
export interface WordForm {
  /** Folded; an elided word keeps its apostrophe: « d' ». Every dash is « - ». Empty for an address. */
  readonly word: string
  /** Lower case with its accents. */
  readonly lower: string
  readonly capital: boolean
  readonly entry: Entry
}

/** Forms already made, by the letters: kept from text to text. */
export type WordForms = Map<string, WordForm>

const MOST_FORMS = 20_000
/** Longer ones hardly come again. */
const LONGEST_FORM = 24

const foldedWord = (raw: string): string => fold(raw).replace(/[\u2010-\u2015\u2212]/g, '-')

function made(raw: string, word: string): WordForm {
  const first = raw[0] ?? ''
  return { word, lower: lowerWord(raw), capital: first !== first.toLowerCase(), entry: entryOf(word) }
}

export const addressForm = (raw: string): WordForm => made(raw, '')

/** The form of a word; `forms` is cleared before it grows without bound. */
export function formOf(raw: string, forms: WordForms): WordForm {
  const known = forms.get(raw)
  if (known) return known
  const form = made(raw, foldedWord(raw))
  if (raw.length <= LONGEST_FORM) {
    if (forms.size >= MOST_FORMS) forms.clear()
    forms.set(raw, form)
  }
  return form
}

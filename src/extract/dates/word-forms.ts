import { fold } from '../../text/fold.ts'
import { remembered } from '../../text/remembered.ts'
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

const foldedWord = (raw: string): string => fold(raw).replace(/[\u2010-\u2015\u2212]/g, '-')

function made(raw: string, word: string): WordForm {
  const first = raw[0] ?? ''
  return { word, lower: lowerWord(raw), capital: first !== first.toLowerCase(), entry: entryOf(word) }
}

const wordForm = (raw: string): WordForm => made(raw, foldedWord(raw))

export const addressForm = (raw: string): WordForm => made(raw, '')

/** The form of a word. */
export const formOf = (raw: string, forms: WordForms): WordForm => remembered(raw, forms, wordForm)

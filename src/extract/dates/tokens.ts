import { classAt } from './characters.ts'
import { type Entry, NO_ENTRY } from './lexicon.ts'
import { scanDigits, scanMark, scanWord } from './scan.ts'
import type { WordForm, WordForms } from './word-forms.ts'

/** A word, a run of digits, one mark or a line break of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break'
  /** Folded; an elided word keeps its apostrophe: « d' ». Every dash is « - ». */
  readonly word: string
  /** Lower case with its accents, where « dès » is not « des » and « à » not « a ». */
  readonly lower: string
  /** UTF-16 offsets into the text, end-exclusive. */
  readonly start: number
  readonly end: number
  /** Whether it follows the token before it without white space. */
  readonly glued: boolean
  readonly capital: boolean
  /** Counts from 0; a line break ends a sentence. */
  readonly sentence: number
  /** Inside quotation marks, the marks included. */
  readonly quoted: boolean
  readonly entry: Entry
  /** Whether the lexicon says anything of it. */
  readonly known: boolean
  /** Of a run of at most nine digits, otherwise NaN. */
  readonly value: number
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'm mm mme mlle mgr dr pr st ste cf av apr art no vol env janv fevr fev avr juil sept oct nov dec'.split(
    ' ',
  ),
)

const isStop = (word: string): boolean => word === '.' || word === '!' || word === '?' || word === '…'

const isQuote = (word: string): boolean => word === '«' || word === '"' || word === '“' || word === '»'

const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.word.length === 1 || ABBREVIATIONS.has(token.word))

/** What a mark, a number or a line break is compared by. */
const plainForm = (word: string): WordForm => ({ word, lower: word, capital: false, entry: NO_ENTRY })

const LINE_BREAK = plainForm('\n')

/** One pass over the text, linear in its length. Who reads many texts keeps the `forms` for the next. */
export function tokenise(text: string, forms: WordForms = new Map()): readonly Token[] {
  const tokens: Token[] = []
  let glued = true
  let sentence = 0
  let stopped = false
  let depth = 0
  const push = (kind: Token['kind'], start: number, end: number, form: WordForm): number => {
    const { word, lower, capital, entry } = form
    if (stopped && !glued && (capital || kind === 'number' || isQuote(word))) sentence += 1
    if (isQuote(word) && tokens.at(-1)?.word === word) return end
    if (word === '«' || word === '“' || (word === '"' && depth === 0)) depth = Math.min(depth + 1, 2)
    const quoted = depth > 0
    if (word === '»' || word === '”' || (word === '"' && depth > 0 && tokens.at(-1)?.quoted))
      depth = Math.max(0, depth - 1)
    if (kind === 'mark' && isStop(word)) stopped = word !== '.' || !isAbbreviation(tokens.at(-1))
    else stopped = stopped && isQuote(word)
    tokens.push({
      kind,
      word,
      lower,
      start,
      end,
      glued,
      capital,
      sentence,
      quoted,
      entry,
      known: entry !== NO_ENTRY,
      value: kind === 'number' && end - start <= 9 ? Number(word) : Number.NaN,
    })
    glued = true
    return end
  }
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    if (kind === 'letter') {
      const { end, form } = scanWord(text, at, forms)
      at = push('word', at, end, form)
    } else if (kind === 'digit') {
      const { end, word } = scanDigits(text, at)
      at = push('number', at, end, plainForm(word))
    } else if (kind === 'mark') {
      const { end, word } = scanMark(text, at)
      at = push('mark', at, end, plainForm(word))
    } else {
      if (kind === 'line' && tokens.at(-1)?.kind !== 'break') {
        push('break', at, at + 1, LINE_BREAK)
        sentence += 1
        depth = 0
      }
      if (kind !== 'nothing') glued = false
      at += 1
    }
  }
  return tokens
}

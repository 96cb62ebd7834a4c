import { classAt, lowerWord } from './characters.ts'
import { type Entry, entryOf, NO_ENTRY } from './lexicon.ts'
import { type Scanned, scanDigits, scanMark, scanWord } from './scan.ts'

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

/** One pass over the text, linear in its length. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let glued = true
  let sentence = 0
  let stopped = false
  let depth = 0
  const push = (kind: Token['kind'], start: number, { end, word }: Scanned): number => {
    const raw = kind === 'word' ? text.slice(start, end) : ''
    const first = raw[0] ?? ''
    const capital = first !== first.toLowerCase()
    if (stopped && !glued && (capital || kind === 'number' || isQuote(word))) sentence += 1
    if (isQuote(word) && tokens.at(-1)?.word === word) return end
    if (word === '«' || word === '“' || (word === '"' && depth === 0)) depth = Math.min(depth + 1, 2)
    const quoted = depth > 0
    if (word === '»' || word === '”' || (word === '"' && depth > 0 && tokens.at(-1)?.quoted))
      depth = Math.max(0, depth - 1)
    if (kind === 'mark' && isStop(word)) stopped = word !== '.' || !isAbbreviation(tokens.at(-1))
    else stopped = stopped && isQuote(word)
    const entry = kind === 'word' ? entryOf(word) : NO_ENTRY
    tokens.push({
      kind,
      word,
      lower: kind === 'word' ? lowerWord(raw) : word,
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
    if (kind === 'letter') at = push('word', at, scanWord(text, at))
    else if (kind === 'digit') at = push('number', at, scanDigits(text, at))
    else if (kind === 'mark') at = push('mark', at, scanMark(text, at))
    else {
      if (kind === 'line' && tokens.at(-1)?.kind !== 'break') {
        push('break', at, { end: at + 1, word: '\n' })
        sentence += 1
        depth = 0
      }
      if (kind !== 'nothing') glued = false
      at += 1
    }
  }
  return tokens
}

import { fold } from './fold.ts'
import { outsideHeaps } from './heaps.ts'

type TokenType = 'word' | 'number' | 'mark'

export interface Token {
  readonly text: string
  /** Lower case with straight apostrophes; accents kept (« dénonce » is not « dénoncé »). */
  readonly lower: string
  /** Without accents, for look-ups that forgive them. */
  readonly folded: string
  readonly type: TokenType
  /** UTF-16 offsets, end-exclusive. */
  readonly start: number
  readonly end: number
}

// In this order: addresses, handles, abbreviated titles, initials, elided words, words, numbers, anything else.
const TOKEN =
  /(?<address>https?:\/\/\S+)|(?<handle>[@#][\p{L}\p{N}_]+)|(?<title>(?:MM?|Mmes?|Mlles?|Mgr|Drs?|Prs?|Ste?|cf|art|etc)\.(?=[ \u00A0\u202F]?[\p{L}«"“,;)]))|(?<initials>\p{Lu}\.(?:-?\p{Lu}\.)*(?=[ \u00A0\u202F-]?\p{Lu}))|(?<elided>(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Qq]u|[cdjlmnstCDJLMST]|N(?=['’]\p{Ll}))['’](?=[\p{L}\p{N}«"“]))|(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:er|re|e|ème|nde?)?(?!\p{L}))|\.{3}|\S/gu

// A subject after its verb: « a-t-il », « dit-elle », « ont-ils ».
const CLITIC = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)$/u
const WHOLE = new Set(['rendez-vous', 'chez-nous', 'chez-vous', 'quant-à-nous'])

const lowered = (text: string): string =>
  text.toLowerCase().replace(/[’‑]/g, (mark) => (mark === '’' ? "'" : '-'))

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII and quotation marks, where folding changes nothing
const ASCII = /^[\x00-\x7F«»“”„]*$/

function token(text: string, type: TokenType, start: number): Token {
  const lower = lowered(text)
  return {
    text,
    lower,
    folded: ASCII.test(lower) ? lower : fold(lower),
    type,
    start,
    end: start + text.length,
  }
}

/** The tokens of a stretch without heaps of marks, which begins at `offset` of the whole text. */
function tokensOf(stretch: string, offset: number): Token[] {
  const found: Token[] = []
  for (const match of stretch.matchAll(TOKEN)) {
    const whole = match[0]
    const start = offset + match.index
    const groups = match.groups ?? {}
    if (groups.word !== undefined) {
      const clitic = WHOLE.has(lowered(whole)) ? null : CLITIC.exec(lowered(whole))
      if (clitic && clitic.index > 0) {
        found.push(token(whole.slice(0, clitic.index), 'word', start))
        found.push(token(whole.slice(clitic.index), 'word', start + clitic.index))
      } else found.push(token(whole, 'word', start))
    } else if (groups.number !== undefined) found.push(token(whole, 'number', start))
    else {
      const isWord = groups.handle ?? groups.title ?? groups.initials ?? groups.elided
      found.push(token(whole, isWord === undefined ? 'mark' : 'word', start))
    }
  }
  return found
}

/** Words, numbers and single marks of a text, in order; white space is left out. Linear in the length. */
export function tokens(text: string): Token[] {
  return outsideHeaps(text).flatMap(({ start, end }) => tokensOf(text.slice(start, end), start))
}

import { fold } from './fold.ts'
import { outsideHeaps } from './heaps.ts'
import { remembered } from './remembered.ts'

type TokenType = 'word' | 'number' | 'mark'

/** What a token is compared by; the same for every token of the same letters. */
interface Form {
  readonly text: string
  /** Lower case with straight apostrophes; accents kept (« dénonce » is not « dénoncé »). */
  readonly lower: string
  /** Without accents, for look-ups that forgive them. */
  readonly folded: string
}

export interface Token extends Form {
  readonly type: TokenType
  /** UTF-16 offsets, end-exclusive. */
  readonly start: number
  readonly end: number
  /** Its index among the tokens of the text. */
  readonly token: number
}

/** Forms already made, by the text: a language uses the same words again and again. */
export type Forms = Map<string, Form>

// In this order: addresses, handles, abbreviated titles, initials (no network: « a-t-il réagi sur X. Paul Martin … »),
// elided words, words, numbers, anything else.
const TOKEN =
  /(https?:\/\/\S+)|([@#][\p{L}\p{N}_]+|(?:MM?|Mmes?|Mlles?|Mgr|Drs?|Prs?|Ste?|cf|art|etc)\.(?=[ \u00A0\u202F]?[\p{L}«"“,;)])|(?!(?<=[Ss]ur[ \u00A0])X\.)\p{Lu}\.(?:-?\p{Lu}\.)*(?=[ \u00A0\u202F-]?\p{Lu})|(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Qq]u|[cdjlmnstCDJLMST]|N(?=['’]\p{Ll}))['’](?=[\p{L}\p{N}«"“]))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:er|re|e|ème|nde?)?(?!\p{L}))|\.{3}|\S/uy

// A subject after its verb: « a-t-il », « dit-elle », « ont-ils ».
const CLITIC = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)$/u
const WHOLE = new Set(['rendez-vous', 'chez-nous', 'chez-vous', 'quant-à-nous'])

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return /[’‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower
}

function made(text: string): Form {
  const lower = lowered(text)
  return { text, lower, folded: fold(lower) }
}

function add(found: Token[], raw: string, type: TokenType, start: number, forms: Forms): void {
  const { text, lower, folded } = remembered(raw, forms, made)
  found.push({ type, text, lower, folded, token: found.length, start, end: start + raw.length })
}

/** What the expression would find by the first character alone; `other`: let it look. */
type First = 'space' | 'letter' | 'digit' | 'mark' | 'other'

const LATIN = 0x250
function firstOf(code: number): First {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return 'space'
  if (/\p{L}/u.test(char)) return code < LATIN ? 'letter' : 'other'
  if (/\p{N}/u.test(char)) return code < LATIN ? 'digit' : 'other'
  if ('@#.'.includes(char)) return 'other'
  return code < LATIN || (code >= 0x2010 && code <= 0x2027) ? 'mark' : 'other'
}
const FIRSTS: readonly First[] = Array.from({ length: 0x2030 }, (_, code) => firstOf(code))
const classAt = (text: string, at: number): First => FIRSTS[text.charCodeAt(at)] ?? 'other'

/** Joined to a word by one of these, more may belong to it. */
const JOINTS = new Set(["'", '’', '-', '‑'])
/** « Mlles. »: so long a word may be an abbreviated title before its full stop. */
const LONGEST_TITLE = 5

/** The end of a word that needs no second look; null where the expression has to tell. */
function plainWordEnd(text: string, start: number): number | null {
  let end = start + 1
  for (; end < text.length; end += 1) {
    const kind = classAt(text, end)
    if (kind === 'letter' || kind === 'digit') continue
    if (kind === 'space') break
    const next = text[end] ?? ''
    if (next === '.') return end - start <= LONGEST_TITLE ? null : end
    if (kind === 'other' || JOINTS.has(next)) return null
    return next === ':' && text.startsWith('http', start) ? null : end
  }
  return end
}

/** Adds the tokens of a word, number or group that the expression finds; the index behind it. */
function read(text: string, at: number, forms: Forms, found: Token[]): number {
  TOKEN.lastIndex = at
  const match = TOKEN.exec(text)
  if (!match) return at + 1
  const [whole, , special, word, number] = match
  if (word !== undefined) {
    const lower = lowered(word)
    const clitic = lower.includes('-') && !WHOLE.has(lower) ? CLITIC.exec(lower) : null
    if (clitic && clitic.index > 0) {
      add(found, word.slice(0, clitic.index), 'word', at, forms)
      add(found, word.slice(clitic.index), 'word', at + clitic.index, forms)
    } else add(found, word, 'word', at, forms)
  } else if (number !== undefined) add(found, number, 'number', at, forms)
  else add(found, whole, special === undefined ? 'mark' : 'word', at, forms)
  return at + whole.length
}

/**
 * Words, numbers and single marks of a text, in order; white space is left out. Linear in the length. Who reads
 * many texts keeps the `forms` for the next.
 */
export function tokens(text: string, forms: Forms = new Map()): Token[] {
  const found: Token[] = []
  for (const { start, end } of outsideHeaps(text)) {
    // The expression may look ahead, but not into a heap.
    const stretch = end === text.length ? text : text.slice(0, end)
    for (let at = start; at < end; ) {
      const kind = classAt(stretch, at)
      if (kind === 'space') at += 1
      else if (kind === 'mark') {
        add(found, stretch[at] ?? '', 'mark', at, forms)
        at += 1
      } else {
        const plain = kind === 'letter' ? plainWordEnd(stretch, at) : null
        if (plain === null) at = read(stretch, at, forms, found)
        else {
          add(found, stretch.slice(at, plain), 'word', at, forms)
          at = plain
        }
      }
    }
  }
  return found
}

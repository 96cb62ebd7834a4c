import { outsideHeaps } from './heaps.ts'

/** A character that may be a quotation mark, and what it can do where it stands. */
export interface Mark {
  readonly at: number
  readonly glyph: string
  /** Two apostrophes stand for one mark. */
  readonly width: number
  readonly role: 'open' | 'close' | 'either'
  /** Marks that close it. */
  readonly closers: string
}

const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"',
  '„': '“”‟',
  '‹': '›',
  '‘': '’',
  '»': '«',
  '"': '"',
  "'": "'",
  "''": "''",
  '’’': '’’',
}
const CLOSING = '»”‟›’'
const SPACE = /[\s\u00A0\u202F]/u
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s\u00A0\u202F(['’«“:/—–-]/u

const isSpace = (char: string | undefined): boolean => char === undefined || SPACE.test(char)

/** Straight single marks and ’ are apostrophes but where they open before a word or close after one. */
function single(glyph: string, before: string | undefined, after: string | undefined): Mark['role'] | null {
  const [left, right] = [
    before !== undefined && LETTER.test(before),
    after !== undefined && LETTER.test(after),
  ]
  if (left && right) return null
  if (right && isSpace(before)) return glyph === '’' ? null : 'open'
  return !right && !isSpace(before) ? 'close' : null
}

function roleOf(glyph: string, before: string | undefined, after: string | undefined): Mark['role'] | null {
  if (glyph === "'" || glyph === '’' || glyph === '‘') return single(glyph, before, after)
  if (glyph === '"' || glyph.length > 1) {
    if (isSpace(before) && isSpace(after)) return 'either'
    return (before === undefined || BEFORE_OPENING.test(before)) && !isSpace(after) ? 'open' : 'close'
  }
  if (glyph === '“') return !isSpace(before) && !LETTER.test(after ?? '') ? 'close' : 'open'
  if (glyph === '”') return isSpace(before) && !isSpace(after) ? 'open' : 'close'
  // »So« turns the marks round.
  if (glyph === '»' && isSpace(before) && LETTER.test(after ?? '')) return 'either'
  if (glyph === '«' && !isSpace(before) && (isSpace(after) || /[,.;:!?)]/u.test(after ?? ''))) return 'either'
  return CLOSING.includes(glyph) ? 'close' : 'open'
}

/** The marks of a stretch of text in order, apostrophes and heaps left out. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = []
  const glyphs = /''(?!')|’’(?!’)|[«»“”„‟‹›"‘'’]/gu
  for (const stretch of outsideHeaps(text, start, end))
    for (const match of text.slice(stretch.start, stretch.end).matchAll(glyphs)) {
      const at = stretch.start + match.index
      const glyph = match[0]
      const role = roleOf(
        glyph,
        at > start ? text[at - 1] : undefined,
        at + glyph.length < end ? text[at + glyph.length] : undefined,
      )
      if (role) found.push({ at, glyph, width: glyph.length, role, closers: PAIRS[glyph] ?? '”' })
    }
  return found
}

import type { Paragraph } from '../../domain/article.ts'
import type { Block } from '../draft.ts'
import { capitalsOf } from '../gluing/intertitle.ts'
import { unglue } from '../gluing/unglue.ts'
import { furniture } from './boilerplate.ts'
import { looksLikeHeading } from './shape.ts'

const SEPARATOR = '\n\n'
// A repeated paragraph of this length is a copy, a shorter one may be meant.
const COPY = 80

function piecesOf(block: Block, capitals: ReturnType<typeof capitalsOf>): readonly Block[] {
  const parts = unglue(block.text, capitals)
  return parts
    .map((part) => ({ kind: block.kind, text: part.trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && (parts.length === 1 || furniture(text) === null))
}

/** Short pieces right above a paragraph are headings; a heading above nothing is a leftover. */
function withHeadings(pieces: readonly Block[]): readonly Block[] {
  const kinds: Block[] = []
  let above = false
  for (const piece of pieces.toReversed()) {
    const heading =
      piece.kind === 'heading' || (piece.kind === 'body' && above && looksLikeHeading(piece.text))
    kinds.push(heading ? { ...piece, kind: above ? 'heading' : 'body' } : piece)
    if (piece.kind !== 'caption') above = true
  }
  return kinds.reverse()
}

function withoutCopies(pieces: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return pieces.filter(({ text }) => {
    if (text.length < COPY) return true
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

export interface CleanText {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}

/**
 * The clean text of a document's blocks: glued paragraphs separated, labels that were glued to them
 * left out, headings told from paragraphs, paragraphs joined by a blank line. Doing it again to its paragraphs changes nothing.
 */
export function cleanText(blocks: readonly Block[]): CleanText {
  const capitals = capitalsOf(blocks.map((block) => block.text).join('\n'))
  const pieces = withHeadings(withoutCopies(blocks.flatMap((block) => piecesOf(block, capitals))))
  let start = 0
  const paragraphs = pieces.map(({ kind, text }): Paragraph => {
    const span = { start, end: start + text.length }
    start = span.end + SEPARATOR.length
    return { kind, span }
  })
  return { text: pieces.map((piece) => piece.text).join(SEPARATOR), paragraphs }
}

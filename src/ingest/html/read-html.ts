import { sameWords } from '../cleaning/same-words.ts'
import type { Block, Draft } from '../draft.ts'
import { isProse } from '../signs/prose.ts'
import type { Sign } from '../signs/sign.ts'
import { signOf } from '../signs/sign-of.ts'
import { withoutTeasers } from '../signs/teasers.ts'
import { readTextDump } from '../text-dump/read-text-dump.ts'
import { htmlBlocks } from './blocks.ts'
import { densest } from './densest.ts'
import { pageMetadata } from './metadata.ts'
import { type Page, parsePage } from './page.ts'
import { prune } from './prune.ts'
import { readable } from './readable.ts'

interface Piece extends Sign {
  readonly block: Block
}

const pieceOf = (block: Block): Piece => ({ ...signOf(block.text), block })

/** Without labels, credits and other articles' titles; dates and bylines only count before and behind the text. */
function articlePieces(blocks: readonly Block[], title: string | null): readonly Piece[] {
  const pieces = withoutTeasers(blocks.map(pieceOf)).filter(
    ({ text }) => text === null || title === null || !sameWords(text, title),
  )
  const stop = pieces.findIndex((piece, i) => piece.marker === 'end' && pieces.slice(0, i).some(isProse))
  const kept = stop < 0 ? pieces : pieces.slice(0, stop)
  const first = kept.findIndex(isProse)
  const last = kept.findLastIndex(isProse)
  return kept.map((piece, i) => (piece.weak && (i < first || i > last) ? { ...piece, text: null } : piece))
}

function cleanBlock({ text, caption, block }: Piece): readonly Block[] {
  if (text === null) return []
  return [{ kind: caption && block.kind === 'body' ? 'caption' : block.kind, text }]
}

const bodyLength = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text, block }) => sum + (text !== null && block.kind === 'body' ? text.length : 0), 0)

// What Readability leaves of a page's densest part when it took the wrong one.
const POOR = 0.5

/** The better of two findings: Readability's, unless it lost most of what stands in the densest part. */
function bodyPieces(page: Page, title: string | null): readonly Piece[] {
  const content = readable(page)
  const found = content === null ? [] : articlePieces(htmlBlocks([parsePage(content).root]), title)
  const dense = articlePieces(htmlBlocks([densest(page.root)]), title)
  return bodyLength(found) >= bodyLength(dense) * POOR ? found : dense
}

const firstOf = <Value>(pieces: readonly Piece[], read: (piece: Piece) => Value | undefined): Value | null =>
  pieces.map(read).find((value) => value !== undefined) ?? null

/**
 * Reads a saved page: metadata from its head, text by @mozilla/readability or, where that fails, from the element
 * with the densest paragraphs; at last from the text that JSON-LD may hold.
 */
export function readHtml(html: string): Draft {
  const page = parsePage(html)
  const { described, ...metadata } = pageMetadata(page)
  prune(page.root)
  const pieces = bodyPieces(page, metadata.title)
  const blocks = pieces.flatMap(cleanBlock)
  const spare =
    described?.body && bodyLength(pieces) < described.body.length * POOR
      ? readTextDump(described.body, metadata.title).blocks
      : blocks
  return {
    ...metadata,
    author: metadata.author ?? firstOf(pieces, (piece) => piece.author),
    published: metadata.published ?? firstOf(pieces, (piece) => (piece.weak ? undefined : piece.published)),
    publisher: metadata.publisher ?? firstOf(pieces, (piece) => piece.publisher),
    blocks: spare,
  }
}

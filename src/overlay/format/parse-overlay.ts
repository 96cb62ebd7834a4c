import { words } from '../../text/fold.ts'
import { plainTypography } from '../../text/typography.ts'
import type { Entry } from '../entry.ts'
import { blocksOf, cut } from './blocks.ts'
import type { OverlayProblem } from './problem.ts'
import { readEntry } from './read-entry.ts'

const MOST = 20_000

const keyOf = ({ about, article, target }: Entry): string =>
  [about, article ?? '', words(target).join(' ')].join('\n')

/** The entries of an overlay file, and all that is wrong with it in the order of its lines. */
export function parseOverlay(text: string): { entries: Entry[]; problems: OverlayProblem[] } {
  const { blocks, problems } = blocksOf(plainTypography(text))
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const block of blocks.slice(0, MOST)) {
    const entry = readEntry(block, problems)
    if (!entry) continue
    const isNew = !seen.has(keyOf(entry))
    seen.add(keyOf(entry))
    if (isNew) entries.push(entry)
    else problems.push({ line: entry.line, code: 'twice', what: cut(entry.target) })
  }
  const excess = blocks[MOST]?.[0]
  if (excess) problems.push({ line: excess.line, code: 'too-many', what: String(MOST) })
  return { entries, problems: problems.sort((a, b) => a.line - b.line) }
}

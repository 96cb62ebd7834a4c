import { startsLower } from '../../text/letters.ts'
import { endsSentence } from '../cleaning/shape.ts'

// Lines that were broken to a width look alike: none is longer, and most come near it.
const WIDEST = 120
const NARROWEST = 45

/** The width to which lines were broken; 0 where each line stands for itself. */
function wrapWidth(lines: readonly string[]): number {
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0)
  if (widest > WIDEST || widest < NARROWEST) return 0
  const broken = lines.filter(
    (line, i) => line.length > widest * 0.75 && !endsSentence(line) && (lines[i + 1] ?? '') !== '',
  )
  return broken.length >= 3 ? widest : 0
}

const goesOn = (line: string, next: string, width: number): boolean =>
  (width > 0 && line.length > width * 0.75 && !/^[-–—•*]/.test(next)) ||
  (line.length >= NARROWEST && !endsSentence(line) && startsLower(next))

/**
 * The blocks of a text: what stands between blank lines, and each line of such a stretch, but where lines were
 * broken to a width or go on with a small letter.
 */
export function blocksOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const width = wrapWidth(lines)
  const blocks: string[] = []
  let block: string[] = []
  let previous = ''
  for (const line of lines) {
    if (block.length > 0 && (line === '' || !goesOn(previous, line, width))) {
      blocks.push(block.join(' '))
      block = []
    }
    if (line !== '') block.push(line)
    previous = line
  }
  if (block.length > 0) blocks.push(block.join(' '))
  return blocks
}

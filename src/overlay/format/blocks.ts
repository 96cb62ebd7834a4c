import type { OverlayProblem } from './problem.ts'

export interface Field {
  readonly line: number
  readonly key: string
  readonly value: string
}

/** Lines that stand together, between blank ones. */
export type Block = readonly Field[]

/** Of a value; the longest quotations have some thousands of characters. */
const LONGEST = 10_000
const SHOWN = 40

export const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** The text's blocks of « key: value » lines; `#` begins a comment line. A block with a bad line is left out. */
export function blocksOf(text: string): { blocks: Block[]; problems: OverlayProblem[] } {
  const blocks: Block[] = []
  const problems: OverlayProblem[] = []
  let fields: Field[] = []
  let bad = false
  const end = () => {
    if (fields.length > 0 && !bad) blocks.push(fields)
    fields = []
    bad = false
  }
  for (const [at, raw] of text.split('\n').entries()) {
    const line = at + 1
    const content = raw.trim()
    if (content === '') end()
    if (content === '' || content.startsWith('#')) continue
    const colon = content.indexOf(':')
    const problem = colon < 1 ? 'no-colon' : content.length > LONGEST ? 'too-long' : null
    if (problem) {
      problems.push({ line, code: problem, what: cut(content) })
      bad = true
    } else fields.push({ line, key: content.slice(0, colon).trim(), value: content.slice(colon + 1).trim() })
  }
  end()
  return { blocks, problems }
}

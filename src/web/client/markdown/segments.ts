/** A stretch of Markdown: the text of one list item without its line break, or what stands between items. */
export interface Segment {
  readonly item: { readonly depth: number; readonly mark: string } | null
  readonly text: string
}

const ITEM = /^( {0,8})([-*]|\d{1,4}\.) +(?=\S)/
const FENCE = /```/g

/** Cuts out the list items, which the parser does not know: `- item`, `1. item`, not within a block of code. */
export function segments(source: string): readonly Segment[] {
  const found: Segment[] = []
  let between = ''
  let fenced = false
  const lines = source.split(/(?<=\n)/)
  for (const line of lines) {
    const match = fenced ? null : ITEM.exec(line)
    if ((line.match(FENCE)?.length ?? 0) % 2 === 1) fenced = !fenced
    if (!match) {
      between += line
      continue
    }
    if (between !== '') found.push({ item: null, text: between })
    between = ''
    const item = { depth: Math.floor((match[1]?.length ?? 0) / 2), mark: match[2] ?? '' }
    found.push({ item, text: line.slice(match[0].length).replace(/\n$/, '') })
  }
  return between === '' ? found : [...found, { item: null, text: between }]
}

import type { ParagraphKind } from '../../domain/article.ts'
import { plainTypography } from '../../text/typography.ts'
import { furniture } from '../cleaning/boilerplate.ts'
import type { Block } from '../draft.ts'
import { childrenOf, labelOf, type MarkupNode } from './page.ts'

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'title'])

type Step = { readonly node: MarkupNode; readonly kind: ParagraphKind } | 'flush'

const kindOf = (name: string, kind: ParagraphKind): ParagraphKind => {
  if (HEADING.test(name)) return 'heading'
  return name === 'figcaption' ? 'caption' : kind
}

/** A link that only says what to do with it, at the end of a paragraph: « Lire la suite ». */
const isInvitation = (node: MarkupNode): boolean => {
  const text = labelOf(node)
  return text.includes(' ') && text.length < 60 && furniture(text) !== null
}

/**
 * The blocks of an article's markup, in order: paragraphs, list items, headings, captions. Two line breaks in a
 * row end a paragraph. Walks without recursion, however deep the markup is.
 */
export function htmlBlocks(roots: readonly MarkupNode[]): readonly Block[] {
  const blocks: Block[] = []
  let text = ''
  let kind: ParagraphKind = 'body'
  const flush = (): void => {
    for (const part of plainTypography(text).split(/\n{2,}/)) {
      const line = part.replaceAll('\n', ' ').trim()
      if (line !== '') blocks.push({ kind, text: line })
    }
    text = ''
  }
  const left: Step[] = roots.toReversed().map((node) => ({ node, kind: 'body' as const }))
  for (let step = left.pop(); step; step = left.pop()) {
    if (step === 'flush') flush()
    else if (step.node.type === 'text') {
      text += (step.node.data ?? '').replace(/\s+/g, ' ')
      kind = step.kind
    } else {
      const { name = '' } = step.node
      const inner = kindOf(name, step.kind)
      if (name === 'br') text += '\n'
      if (SKIPPED.has(name) || (name === 'a' && isInvitation(step.node))) continue
      const isBlock = BLOCK.has(name)
      if (isBlock) flush()
      if (isBlock) left.push('flush')
      for (const child of childrenOf(step.node).toReversed()) left.push({ node: child, kind: inner })
    }
  }
  flush()
  return blocks
}

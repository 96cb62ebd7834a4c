import { type MarkupNode, nodesBelow, summed } from './page.ts'

const PARAGRAPH = new Set(['p', 'blockquote', 'li', 'pre'])
// Each level further up counts less, so that the nearest element around all paragraphs wins.
const FADING = 0.5
const LEVELS = 4
const SHORTEST = 20

const lengthOf = ({ data = '' }: MarkupNode): number => data.trim().length

/** Text inside links counts against a paragraph: a menu has nothing else. */
const unlinked = (text: MarkupNode): number =>
  text.parent?.name === 'a' || text.parent?.parent?.name === 'a' ? 0 : lengthOf(text)

/** The element around the densest paragraphs; the root where a page has none. */
export function densest(root: MarkupNode): MarkupNode {
  const all = summed(root, lengthOf)
  const own = summed(root, unlinked)
  const scores = new Map<MarkupNode, number>()
  for (const node of nodesBelow(root)) {
    if (!PARAGRAPH.has(node.name ?? '')) continue
    let score = 2 * (own.get(node) ?? 0) - (all.get(node) ?? 0)
    let around = node.parent
    for (let level = 0; around && level < LEVELS && score > SHORTEST; level += 1) {
      scores.set(around, (scores.get(around) ?? 0) + score)
      score *= FADING
      around = around.parent
    }
  }
  let best = root
  for (const [node, score] of scores) if (score > (scores.get(best) ?? 0)) best = node
  return best
}

import { type CheerioAPI, load } from 'cheerio/slim'

/** A node of the parsed markup: an element has a name, attributes and children, a text has data. */
export interface MarkupNode {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  children?: readonly MarkupNode[]
  readonly parent: MarkupNode | null
}

/** A parsed page. Nothing in it is run, and nothing is fetched. */
export interface Page {
  readonly $: CheerioAPI
  readonly root: MarkupNode
  /** Elements of the whole page in its order; a selector may only look at the element itself. */
  readonly select: (selector: string) => readonly MarkupNode[]
}

/** Parses a page with htmlparser2: linear in its size, whatever is nested or left open. */
export function parsePage(html: string): Page {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
  const root = $.root().get(0) as unknown as MarkupNode
  // Not `$(selector)`: its search shifts a stack as high as the markup is deep, at each element.
  const elements = $(nodesBelow(root).filter(({ attribs }) => attribs !== undefined) as never)
  return { $, root, select: (selector) => elements.filter(selector).toArray() as unknown as MarkupNode[] }
}

export const childrenOf = (node: MarkupNode): readonly MarkupNode[] => node.children ?? []

/** All nodes below a node and itself, each before its children. No recursion: markup may be deep. */
export function nodesBelow(node: MarkupNode): readonly MarkupNode[] {
  const nodes: MarkupNode[] = []
  const left: MarkupNode[] = [node]
  for (let next = left.pop(); next; next = left.pop()) {
    nodes.push(next)
    const children = childrenOf(next)
    for (let i = children.length - 1; i >= 0; i -= 1) left.push(children[i] as MarkupNode)
  }
  return nodes
}

/** The text of a node, its parts as they stand. */
export const textOf = (node: MarkupNode): string =>
  nodesBelow(node)
    .map(({ type, data }) => (type === 'text' ? (data ?? '') : ''))
    .join('')

/** The text of a node that holds text and little else; empty for anything larger. */
export function labelOf(node: MarkupNode): string {
  const children = childrenOf(node)
  const flat =
    children.length <= 4 &&
    children.every((child) => childrenOf(child).every((inner) => inner.type === 'text'))
  return flat ? textOf(node).trim() : ''
}

/** Elements on the longest line from the root to a text, and in all. */
export function sizeOf(root: MarkupNode): { readonly elements: number; readonly depth: number } {
  const depths = new Map<MarkupNode, number>()
  let deepest = 0
  for (const node of nodesBelow(root)) {
    const depth = node.parent ? (depths.get(node.parent) ?? 0) + 1 : 0
    if (node.children) depths.set(node, depth)
    deepest = Math.max(deepest, depth)
  }
  return { elements: depths.size, depth: deepest }
}

/** The sum over each element of a count of its texts. */
export function summed(
  root: MarkupNode,
  count: (text: MarkupNode) => number,
): ReadonlyMap<MarkupNode, number> {
  const sums = new Map<MarkupNode, number>()
  for (const node of nodesBelow(root).toReversed()) {
    const own = node.type === 'text' ? count(node) : (sums.get(node) ?? 0)
    if (own > 0 && node.parent) sums.set(node.parent, (sums.get(node.parent) ?? 0) + own)
  }
  return sums
}

import lexicon from '../../../data/lexicons/boilerplate.json' with { type: 'json' }
import { childrenOf, type MarkupNode, nodesBelow, summed } from './page.ts'

const NEVER_TEXT = new Set(
  'script style noscript template iframe object embed svg canvas video audio form button input select textarea nav aside dialog map head'.split(
    ' ',
  ),
)
const ROLES = new Set([
  'navigation',
  'dialog',
  'complementary',
  'search',
  'alertdialog',
  'banner',
  'contentinfo',
])
const CLASSES = new Set(lexicon.classes)
// Elements that hold the article may be named after what they also hold.
const CONTAINERS = new Set(['html', 'body', 'main', 'article', 'p', 'h1'])
const LARGE_SHARE = 0.4
const LONGEST_NAME = 500

function isNeverText({ type, name = '', attribs = {}, parent }: MarkupNode): boolean {
  if (type === 'comment' || type === 'directive') return true
  if (NEVER_TEXT.has(name) || ROLES.has(attribs.role ?? '')) return true
  if (name === 'footer' && parent?.name === 'body') return true
  return attribs.hidden !== undefined || attribs['aria-hidden'] === 'true'
}

/** Named after a part of the page that is no article: « related-articles », « js-share », « newsletter__box ». */
function isNamedFurniture({ name = '', attribs = {} }: MarkupNode): boolean {
  if (CONTAINERS.has(name) || (attribs.class === undefined && attribs.id === undefined)) return false
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LONGEST_NAME).toLowerCase()
  return names.split(/\s+/).some((label) => {
    const words = label.split(/[^a-z]+/)
    return words.some((word, i) => CLASSES.has(word) || CLASSES.has(`${word}-${words[i + 1]}`))
  })
}

function insideParagraph(text: MarkupNode): number {
  let around = text.parent
  for (let level = 0; around && level < 4; level += 1) {
    if (around.name === 'p') return text.data?.length ?? 0
    around = around.parent
  }
  return 0
}

/** Takes out of a page what is never the article's text: scripts, navigation, forms, what is named like that. */
export function prune(root: MarkupNode): void {
  const paragraphs = summed(root, insideParagraph)
  const large = (paragraphs.get(root) ?? 0) * LARGE_SHARE
  const stays = (node: MarkupNode): boolean =>
    !isNeverText(node) && !((paragraphs.get(node) ?? 0) <= large && isNamedFurniture(node))
  for (const node of nodesBelow(root)) {
    if (node.children) node.children = childrenOf(node).filter(stays)
  }
}

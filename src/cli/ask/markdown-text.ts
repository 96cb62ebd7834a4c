import { parse } from 'discord-markdown-parser'

/** How a terminal shows weight; texts come back as they are where nobody looks. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

const marked = (code: number) => (text: string) => (text === '' ? '' : `\u001B[${code}m${text}\u001B[22m`)

export const STYLED: Style = { bold: marked(1), dim: marked(2) }
export const PLAIN: Style = { bold: (text) => text, dim: (text) => text }

interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
  readonly target?: string
  /** Seconds since 1970. */
  readonly timestamp?: string
}

function nodeText(node: Node, style: Style): string {
  const inside = typeof node.content === 'string' ? node.content : nodesText(node.content ?? [], style)
  switch (node.type) {
    case 'strong':
    case 'heading':
      return style.bold(inside)
    case 'subtext':
      return style.dim(inside)
    case 'br':
    case 'newline':
      return '\n'
    case 'timestamp':
      return new Date(Number(node.timestamp) * 1000).toISOString()
    case 'blockQuote':
      return inside.replace(/^/gm, '│ ')
    case 'link':
    case 'autolink':
    case 'url':
      return node.target && node.target !== inside ? `${inside} <${node.target}>` : inside
    default:
      return inside
  }
}

const nodesText = (nodes: readonly Node[], style: Style): string =>
  nodes.map((node) => nodeText(node, style)).join('')

/** Discord's Markdown as plain text: links with their address, marks and escapes taken away. */
export const markdownText = (source: string, style: Style): string =>
  nodesText(parse(source, 'extended') as readonly Node[], style)

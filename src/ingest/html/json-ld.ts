import { type Page, textOf } from './page.ts'

/** What schema.org's description of an article says, as far as it is used here. */
export interface Described {
  readonly headline: string | null
  readonly url: string | null
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly keywords: readonly string[]
  readonly body: string | null
}

type Node = Readonly<Record<string, unknown>>

const LARGEST = 1_000_000
const ARTICLE = /(?:Article|Posting|Report|Review|NewsItem)$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value]

/** The nodes of a description: a list, a graph, or what a page is about. */
function nodesOf(value: unknown): readonly Node[] {
  return listOf(value).flatMap((item) => {
    if (!isNode(item)) return []
    const inside = [...listOf(item['@graph']), ...listOf(item.mainEntity)].filter(isNode)
    return [item, ...inside]
  })
}

const isArticle = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

/** A string, or the name or the id of what is described. */
function named(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (!isNode(value)) return null
  return named(value.name) ?? named(value['@id']) ?? named(value.url)
}

const all = (value: unknown): readonly string[] => listOf(value).flatMap((item) => named(item) ?? [])

function describe(node: Node, nodes: readonly Node[]): Described {
  const resolve = (value: unknown): unknown =>
    isNode(value) && value.name === undefined
      ? (nodes.find((other) => other['@id'] === value['@id'] && other.name !== undefined) ?? value)
      : value
  const authors = listOf(node.author)
    .map(resolve)
    .flatMap((item) => named(item) ?? [])
  const people = authors.filter((author) => !author.includes('://'))
  const publisher = named(resolve(listOf(node.publisher)[0]))
  return {
    headline: named(node.headline) ?? named(node.name),
    url:
      named(node.url) ??
      named(isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage),
    published: named(node.datePublished),
    author: people.length > 0 ? people.join(', ') : null,
    publisher: publisher?.includes('://') ? null : publisher,
    language: named(node.inLanguage),
    keywords: all(node.keywords)
      .flatMap((keyword) => keyword.split(','))
      .map((keyword) => keyword.trim()),
    body: named(node.articleBody),
  }
}

/** The article that the page describes in JSON-LD; null where there is none, or no valid JSON. */
export function jsonLd({ select }: Page): Described | null {
  const nodes = select('script[type="application/ld+json"]').flatMap((script) => {
    const source = textOf(script)
    if (source.length > LARGEST) return []
    try {
      return nodesOf(JSON.parse(source))
    } catch {
      return []
    }
  })
  const article = nodes.find(isArticle)
  return article ? describe(article, nodes) : null
}

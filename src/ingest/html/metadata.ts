import { plainTypography } from '../../text/typography.ts'
import type { Draft } from '../draft.ts'
import { canonicalAddress, hasPath } from '../metadata/address.ts'
import { byline, isNobody, isPersonName } from '../metadata/byline.ts'
import { languageTag } from '../metadata/language.ts'
import { statedDate } from '../metadata/stated-date.ts'
import { publisherNamed, publisherOfAddress } from '../publishers/publishers.ts'
import { type Described, jsonLd } from './json-ld.ts'
import { labelOf, type MarkupNode, type Page, textOf } from './page.ts'

/** What the page itself declares; the article's text may say more. */
export interface PageMetadata extends Omit<Draft, 'blocks'> {
  readonly described: Described | null
}

const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  url: ['og:url'],
  site: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'publication_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'cxenseparse:recs:publishtime',
  ],
  tags: ['article:tag', 'news_keywords', 'keywords'],
  language: ['og:locale', 'content-language', 'dc.language'],
} as const satisfies Record<string, readonly string[]>

type Metas = ReadonlyMap<string, readonly string[]>

/** All `<meta>` by name, property or itemprop, in small letters. */
function metasOf({ select }: Page): Metas {
  const metas = new Map<string, string[]>()
  for (const { attribs = {} } of select('meta[content]')) {
    const name = (
      attribs.property ??
      attribs.name ??
      attribs.itemprop ??
      attribs['http-equiv'] ??
      ''
    ).toLowerCase()
    const content = attribs.content?.trim() ?? ''
    if (name === '' || content === '') continue
    const known = metas.get(name)
    if (known) known.push(content)
    else metas.set(name, [content])
  }
  return metas
}

const first = (metas: Metas, key: keyof typeof META): string | null => {
  for (const name of META[key]) {
    const content = metas.get(name)?.[0]
    if (content !== undefined) return content
  }
  return null
}

const dateOf = (text: string | null | undefined): string | null =>
  statedDate((text ?? '').slice(0, 100))?.date ?? null

const MOST_TIMES = 50

/** Whether an element says that its date is the one of publication. */
const isOfPublication = ({ attribs = {} }: MarkupNode): boolean =>
  attribs.itemprop === 'datePublished' ||
  attribs.pubdate !== undefined ||
  /\bpubli|entry-date/.test(attribs.class ?? '')

function isInArticle(node: MarkupNode): boolean {
  let around = node.parent
  for (let level = 0; around && level < 8; level += 1) {
    if (around.name === 'article' || around.name === 'main') return true
    around = around.parent
  }
  return false
}

/** `<time>` that says to be of publication, otherwise the first one of the article. */
function timeElement({ select }: Page): string | null {
  const times = select('time, [itemprop="datePublished"]').slice(0, MOST_TIMES)
  const dates = [...times.filter(isOfPublication), ...times.filter(isInArticle)].flatMap(
    (time) => dateOf(time.attribs?.datetime ?? time.attribs?.content) ?? dateOf(textOf(time)) ?? [],
  )
  return dates[0] ?? null
}

/** The canonical address; one that only names the home page gives way to one that names the page. */
function addressOf({ select }: Page, metas: Metas, described: Described | null): string | null {
  const candidates = [select('link[rel="canonical"]')[0]?.attribs?.href, first(metas, 'url'), described?.url]
  const addresses = candidates.flatMap((candidate) => canonicalAddress(candidate ?? '') ?? [])
  return addresses.find(hasPath) ?? null
}

function titleOf({ select }: Page, metas: Metas, described: Described | null): string | null {
  const headings = select('h1')
  const [title] = select('title')
  const only = headings.length === 1 && headings[0] ? textOf(headings[0]) : null
  const candidates = [described?.headline, only, first(metas, 'title'), title && textOf(title)]
  return candidates.find((candidate) => candidate != null && candidate.trim() !== '') ?? null
}

function publisherOf(metas: Metas, described: Described | null, url: string | null): string | null {
  const name = described?.publisher ?? first(metas, 'site')
  if (name) return publisherNamed(name)?.name ?? name
  return url === null ? null : (publisherOfAddress(url)?.name ?? null)
}

const SIGNED =
  '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author"], [class*="auteur"], [class*="signature"]'
const MOST_SIGNED = 20

/** The first element that is marked as signature and reads like one. */
function markedAuthor({ select }: Page): string | null {
  for (const element of select(SIGNED).slice(0, MOST_SIGNED)) {
    const text = plainTypography(labelOf(element)).replaceAll('\n', ' ').trim()
    const author = byline(text)?.author ?? (isPersonName(text) ? text : null)
    if (author) return author
  }
  return null
}

function authorOf(page: Page, metas: Metas, described: Described | null): string | null {
  const declared = [described?.author, ...META.author.map((name) => metas.get(name)?.join(', '))]
  const author = declared.find(
    (name) => name && !name.includes('://') && name.length < 150 && !isNobody(name.trim()),
  )
  return author?.replace(/^\s*par\s/i, '') ?? markedAuthor(page)
}

function tagsOf(metas: Metas, described: Described | null): readonly string[] {
  const lists = [
    described?.keywords ?? [],
    ...META.tags.map((name) => (metas.get(name) ?? []).flatMap((list) => list.split(','))),
  ]
  const tags = lists.map((list) => list.map((tag) => tag.trim()).filter((tag) => tag !== ''))
  return [...new Set(tags.find((list) => list.length > 0) ?? [])].slice(0, 50)
}

/** Reads JSON-LD, Open Graph, other `<meta>`, `<link rel=canonical>` and `<time>`, in this order. */
export function pageMetadata(page: Page): PageMetadata {
  const metas = metasOf(page)
  const described = jsonLd(page)
  const url = addressOf(page, metas, described)
  const published = META.published.flatMap((name) => dateOf(metas.get(name)?.[0]) ?? [])[0]
  return {
    title: titleOf(page, metas, described),
    url,
    publisher: publisherOf(metas, described, url),
    author: authorOf(page, metas, described),
    published: dateOf(described?.published) ?? published ?? timeElement(page),
    language: languageTag(
      page.select('html')[0]?.attribs?.lang ?? first(metas, 'language') ?? described?.language ?? '',
    ),
    tags: tagsOf(metas, described),
    described,
  }
}

import type { Draft } from '../draft.ts'
import { readHtml } from '../html/read-html.ts'
import { canonicalAddress } from '../metadata/address.ts'
import { languageTag } from '../metadata/language.ts'
import { statedDate } from '../metadata/stated-date.ts'
import { publisherNamed, publisherOfAddress } from '../publishers/publishers.ts'
import { readTextDump } from '../text-dump/read-text-dump.ts'

type Fields = ReadonlyMap<string, unknown>

const NAMES = {
  title: ['title', 'titre', 'headline'],
  text: ['text', 'texte', 'body', 'articlebody', 'content', 'contenu', 'fulltext', 'html'],
  url: ['url', 'link', 'lien', 'address', 'adresse', 'canonical', 'permalink'],
  publisher: ['publisher', 'source', 'media', 'journal', 'site', 'sitename', 'outlet'],
  author: ['author', 'authors', 'auteur', 'auteurs', 'byline', 'creator'],
  published: ['published', 'publishedat', 'datepublished', 'pubdate', 'publicationdate', 'date', 'created'],
  language: ['language', 'lang', 'langue', 'inlanguage'],
  tags: ['tags', 'keywords', 'motscles', 'categories', 'sujets'],
} as const satisfies Record<string, readonly string[]>

/** Strings of a value: itself, its items, the `name` of an object. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(strings)
  if (typeof value === 'object' && value !== null && 'name' in value) return strings(value.name)
  return []
}

function field(fields: Fields, key: keyof typeof NAMES): readonly string[] {
  for (const name of NAMES[key]) {
    const found = strings(fields.get(name))
    if (found.length > 0) return found
  }
  return []
}

/**
 * An article from an object of JSON; keys in French or English, in any case (`datePublished`, `pub_date`). The
 * text may be plain or HTML and is cleaned like any other. Null for what is no object.
 */
export function readRecord(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields: Fields = new Map(
    Object.entries(value).map(([key, item]) => [key.toLowerCase().replace(/[^a-z]/g, ''), item]),
  )
  const first = (key: keyof typeof NAMES): string | null => field(fields, key)[0] ?? null
  const text = first('text') ?? ''
  const title = first('title')
  const body = /<(?:p|div|br|article|html|h[1-6])[\s/>]/i.test(text)
    ? readHtml(text)
    : readTextDump(text, title)
  const url = canonicalAddress(first('url') ?? '') ?? body.url
  const publisher = first('publisher')
  const tags = field(fields, 'tags')
    .flatMap((tag) => tag.split(','))
    .map((tag) => tag.trim())
  const authors = field(fields, 'author').filter((author) => !author.includes('://'))
  return {
    title: title ?? body.title,
    url,
    publisher:
      (publisher && (publisherNamed(publisher)?.name ?? publisher)) ??
      (url && publisherOfAddress(url)?.name) ??
      body.publisher,
    author: authors.length > 0 ? authors.join(', ') : body.author,
    published: statedDate(first('published') ?? '')?.date ?? body.published,
    language: languageTag(first('language') ?? '') ?? body.language,
    tags: tags.length > 0 ? [...new Set(tags.filter((tag) => tag !== ''))] : body.tags,
    blocks: body.blocks,
  }
}

import { hash } from 'node:crypto'
import type { Article, Publication } from '../domain/article.ts'
import type { Day } from '../domain/civil-date.ts'
import { fail, ok } from '../domain/result.ts'
import { cut } from '../text/cut.ts'
import { stableId } from '../text/stable-id.ts'
import { plainTypography } from '../text/typography.ts'
import { type CleanText, cleanText } from './cleaning/paragraphs.ts'
import type { Draft } from './draft.ts'
import { isNobody } from './metadata/byline.ts'
import { languageOf } from './metadata/language.ts'
import type { Reading } from './problem.ts'
import { publisherNamed } from './publishers/publishers.ts'

const FEWEST_WORDS = 3
const LONGEST_TITLE = 120

const line = (text: string): string => plainTypography(text).replaceAll('\n', ' ').trim()

const SEPARATOR = /^(?: [-–—|·]| ?:) /

interface Heading {
  readonly title: string
  readonly publisher: string | null
}

/** « Titre - Le Monde », « Titre | franceinfo »: the title without the publisher, and who that is. */
function headingOf(title: string, publisher: string | null): Heading {
  for (let at = title.length - 1; at > 0 && title.length - at < 50; at -= 1) {
    const separator = SEPARATOR.exec(title.slice(at, at + 3))?.[0]
    const name = separator && title.slice(at + separator.length)
    const known = name ? publisherNamed(name) : null
    if (name && (known || name === publisher))
      return { title: title.slice(0, at), publisher: publisher ?? known?.name ?? null }
  }
  return { title, publisher }
}

/** A document without a title is named by its first words. */
const firstWords = ({ text }: CleanText): string => cut(text.split('\n', 1)[0] ?? '', LONGEST_TITLE)

/** Who signs by name; newsrooms do not. */
function signed(author: string | null): string | null {
  const people = (author ?? '')
    .split(',')
    .map(line)
    .filter((name) => name !== '' && !isNobody(name))
  return people.length > 0 ? people.join(', ') : null
}

function hasBody({ text, paragraphs }: CleanText): boolean {
  if (!paragraphs.some(({ kind }) => kind === 'body')) return false
  let count = 0
  for (const _ of text.slice(0, 2000).matchAll(/\p{L}{2,}/gu)) {
    count += 1
    if (count === FEWEST_WORDS) return true
  }
  return false
}

function publication(stated: string | null, given: Day | undefined): Publication {
  const date = stated ?? given
  return date === undefined ? { date: null, basis: 'unknown' } : { date, basis: 'stated' }
}

/** Cleans a draft's text and names the article. `published`: the day of a document that states none. */
export function toArticle(draft: Draft, published?: Day): Reading {
  const clean = cleanText(draft.blocks)
  if (!hasBody(clean)) return fail('no-body')
  const textHash = hash('sha256', clean.text, 'hex')
  const { title, publisher } = headingOf(line(draft.title ?? ''), line(draft.publisher ?? '') || null)
  const article: Article = {
    id: stableId('a', draft.url ?? textHash),
    title: title === '' ? firstWords(clean) : title,
    url: draft.url,
    publisher,
    author: signed(draft.author),
    published: publication(draft.published, published),
    language: draft.language ?? languageOf(clean.text),
    tags: draft.tags.map(line).filter((tag) => tag !== ''),
    textHash,
    text: clean.text,
    paragraphs: clean.paragraphs,
  }
  return ok(article)
}

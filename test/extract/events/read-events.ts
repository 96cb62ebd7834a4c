import type { Article } from '../../../src/domain/article.ts'
import type { EventMention } from '../../../src/domain/event.ts'
import { createExtract } from '../../../src/extract/extract.ts'

const extract = createExtract()

/** A Friday. */
export const PUBLISHED = '2022-01-21'

/** An article of plain paragraphs; `published` null: nobody knows when it came out. */
export function articleOf(text: string, published: string | null = PUBLISHED): Article {
  const paragraphs: Article['paragraphs'][number][] = []
  let at = 0
  for (const body of text.split('\n\n')) {
    paragraphs.push({ kind: 'body', span: { start: at, end: at + body.length } })
    at += body.length + 2
  }
  return {
    id: 'a1',
    title: 'Un titre',
    url: null,
    publisher: null,
    author: null,
    published: { date: published, basis: published === null ? 'unknown' : 'stated' },
    language: 'fr',
    tags: [],
    textHash: '',
    text,
    paragraphs,
  }
}

/** The events of a text that came out on a Friday, quotes and actors read as in any article. */
export const readEvents = (text: string): readonly EventMention[] => extract(articleOf(text)).events

/** « label | days | place | participants | status ». */
export const line = ({ label, date, place, participants, status }: EventMention): string =>
  [
    label,
    date.start === date.end ? date.start : `${date.start}..${date.end}`,
    place ?? '-',
    [...participants].sort().join(', ') || '-',
    status,
  ].join(' | ')

import { createHash } from 'node:crypto'
import type { Article, Paragraph } from '../../domain/article.ts'

/** A sentence or a short paragraph as an article of its own, without title, date or address. */
export function sentenceArticle(id: string, text: string): Article {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    paragraphs.push({ kind: 'body', span: { start, end: start + part.length } })
    start += part.length + 2
  }
  return {
    id,
    title: '',
    url: null,
    publisher: null,
    author: null,
    published: { date: null, basis: 'unknown' },
    language: 'fr',
    tags: [],
    textHash: createHash('sha256').update(text).digest('hex'),
    text,
    paragraphs,
  }
}

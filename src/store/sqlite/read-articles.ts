import type { Bibliography } from '../../domain/article.ts'
import type { Facts, Holdings, Listing, Page, PublisherCount } from '../store.ts'
import type { Connection } from './connection.ts'
import { dayOf } from './day-number.ts'
import { findById } from './keys.ts'
import { guarded } from './problems.ts'

export const bibliographyIn = (facts: string): Bibliography => JSON.parse(facts) as Bibliography

function readArticle(db: Connection, id: string): Bibliography | null {
  const facts = findById(db, 'article', id, (wanted) =>
    db.value<string>('SELECT facts FROM article WHERE id = ?', wanted),
  )
  return facts === undefined ? null : bibliographyIn(facts)
}

function listArticles(db: Connection, { offset, limit }: Page): Listing<Bibliography> {
  const facts = db.values<string>(
    'SELECT facts FROM article ORDER BY day DESC, article DESC LIMIT ? OFFSET ?',
    limit,
    offset,
  )
  return { items: facts.map(bibliographyIn), total: tally(db, 'articles') }
}

function readText(db: Connection, id: string): string | null {
  const text = findById(db, 'article', id, (wanted) =>
    db.value<string>('SELECT text FROM article CROSS JOIN article_text USING (article) WHERE id = ?', wanted),
  )
  return text ?? null
}

export const tally = (db: Connection, name: 'articles' | 'quotes' | 'events' | 'actors'): number =>
  db.value<number>('SELECT value FROM tally WHERE name = ?', name) ?? 0

function readHoldings(db: Connection): Holdings {
  const first = db.value<number>('SELECT min(day) FROM article WHERE day > 0')
  const last = db.value<number>('SELECT max(day) FROM article WHERE day > 0')
  const publishers = db.all<PublisherCount>(
    `SELECT name AS publisher, articles, quotes FROM publisher WHERE articles > 0
     ORDER BY articles DESC, quotes DESC, name`,
  )
  return {
    articles: tally(db, 'articles'),
    quotes: tally(db, 'quotes'),
    events: tally(db, 'events'),
    actors: tally(db, 'actors'),
    period: first == null || last == null ? null : { from: dayOf(first), to: dayOf(last) },
    publishers,
  }
}

export const articleFacts = (db: Connection): Pick<Facts, 'article' | 'articles' | 'text' | 'holdings'> => ({
  article: (id) => guarded(() => readArticle(db, id)),
  articles: (page) => guarded(() => listArticles(db, page)),
  text: (articleId) => guarded(() => readText(db, articleId)),
  holdings: () => guarded(() => readHoldings(db)),
})

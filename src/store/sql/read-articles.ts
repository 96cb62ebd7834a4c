import type { Bibliography } from '../../domain/article.ts'
import type { Facts, Holdings, Listing, Page, PublisherCount } from '../store.ts'
import type { Database } from './database.ts'
import { dayOf } from './day-number.ts'
import { findById } from './keys.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

export const bibliographyIn = (facts: string): Bibliography => JSON.parse(facts) as Bibliography

function* readArticle(db: Statements, id: string): Steps<Bibliography | null> {
  const facts = yield* findById(db, 'article', id, (wanted) =>
    db.value<string>('SELECT facts FROM article WHERE id = ?', wanted),
  )
  return facts === undefined ? null : bibliographyIn(facts)
}

function* listArticles(db: Statements, { offset, limit }: Page): Steps<Listing<Bibliography>> {
  const facts = yield* db.values<string>(
    'SELECT facts FROM article ORDER BY day DESC, article DESC LIMIT ? OFFSET ?',
    limit,
    offset,
  )
  return { items: facts.map(bibliographyIn), total: yield* tally(db, 'articles') }
}

function* readText(db: Statements, id: string): Steps<string | null> {
  const text = yield* findById(db, 'article', id, (wanted) =>
    db.value<string>('SELECT text FROM article CROSS JOIN article_text USING (article) WHERE id = ?', wanted),
  )
  return text ?? null
}

type Tally = 'articles' | 'quotes' | 'events' | 'actors' | 'changes'

export function* tally(db: Statements, name: Tally): Steps<number> {
  return (yield* db.value<number>('SELECT value FROM tally WHERE name = ?', name)) ?? 0
}

function* readHoldings(db: Statements): Steps<Holdings> {
  const first = yield* db.value<number>('SELECT min(day) FROM article WHERE day > 0')
  const last = yield* db.value<number>('SELECT max(day) FROM article WHERE day > 0')
  const publishers = yield* db.all<PublisherCount>(
    `SELECT name AS publisher, articles, quotes FROM publisher WHERE articles > 0
     ORDER BY articles DESC, quotes DESC, name`,
  )
  return {
    articles: yield* tally(db, 'articles'),
    quotes: yield* tally(db, 'quotes'),
    events: yield* tally(db, 'events'),
    actors: yield* tally(db, 'actors'),
    period: first == null || last == null ? null : { from: dayOf(first), to: dayOf(last) },
    publishers,
  }
}

export const articleFacts = (data: Database): Pick<Facts, 'article' | 'articles' | 'text' | 'holdings'> => ({
  article: (id) => data.read((db) => readArticle(db, id)),
  articles: (page) => data.read((db) => listArticles(db, page)),
  text: (articleId) => data.read((db) => readText(db, articleId)),
  holdings: () => data.read((db) => readHoldings(db)),
})

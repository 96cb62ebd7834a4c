import type { Bibliography } from '../../domain/article.ts'
import type { DayRange, Facts, Holdings, Listing, Page, PublisherCount } from '../store.ts'
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

function* readPeriod(db: Statements): Steps<DayRange | null> {
  const ends = yield* db.one<{ first: number | null; last: number | null }>(
    `SELECT (SELECT min(day) FROM article WHERE day > 0) AS first,
       (SELECT max(day) FROM article WHERE day > 0) AS last`,
  )
  return ends?.first == null || ends.last == null ? null : { from: dayOf(ends.first), to: dayOf(ends.last) }
}

function* readHoldings(db: Statements): Steps<Holdings> {
  const tallies = yield* db.all<{ name: string; value: number }>(
    `SELECT name, value FROM tally WHERE name IN ('articles', 'quotes', 'events', 'actors')`,
  )
  const count = (wanted: Tally): number => tallies.find(({ name }) => name === wanted)?.value ?? 0
  const publishers = yield* db.all<PublisherCount>(
    `SELECT name AS publisher, articles, quotes FROM publisher WHERE articles > 0
     ORDER BY articles DESC, quotes DESC, name`,
  )
  return {
    articles: count('articles'),
    quotes: count('quotes'),
    events: count('events'),
    actors: count('actors'),
    period: yield* readPeriod(db),
    publishers,
  }
}

export const articleFacts = (
  data: Database,
): Pick<Facts, 'article' | 'articles' | 'text' | 'holdings' | 'period'> => ({
  article: (id) => data.read((db) => readArticle(db, id)),
  articles: (page) => data.read((db) => listArticles(db, page)),
  text: (articleId) => data.read((db) => readText(db, articleId)),
  holdings: () => data.read((db) => readHoldings(db)),
  period: () => data.read((db) => readPeriod(db)),
})

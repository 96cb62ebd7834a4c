import type { Bibliography } from '../../domain/article.ts'
import { canonicalDossier, digestOf } from '../canonical-dossier.ts'
import type { Deposit, PutOutcome } from '../store.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import type { Connection } from './connection.ts'
import { dayNumber } from './day-number.ts'
import { findById } from './keys.ts'
import { putActors, removeActors } from './put-actors.ts'
import { putMentions, removeMentions } from './put-mentions.ts'
import { putQuotes, removeQuotes } from './put-quotes.ts'
import { forget, occupy, retire } from './redirects.ts'

interface ArticleRow {
  readonly article: number
  readonly id: string
  readonly text_hash: string
  readonly digest: string
  readonly publisher: number
}

/** Stores one article's facts in place of what was known of it. */
export function putArticle(batch: Batch, { dossier: given, text }: Deposit): PutOutcome {
  const { db } = batch
  const dossier = canonicalDossier(given)
  const digest = digestOf(dossier)
  const [known, ...doubles] = articlesLike(db, dossier.article)
  const sameText = known?.text_hash === dossier.article.textHash
  if (known && known.digest === digest && doubles.length === 0 && !isNewText(db, known.article, text))
    return 'unchanged'

  for (const double of doubles) {
    removeRow(batch, double)
    retire(db, 'article', double.id, known?.id ?? dossier.article.id)
  }
  const id = known?.id ?? dossier.article.id
  const key = writeRow(batch, known, { ...dossier.article, id }, digest)
  if (known) retire(db, 'article', dossier.article.id, id)
  else occupy(db, 'article', id)
  writeText(db, key.article, text, sameText)
  const cast = putActors(batch, key, dossier.actors)
  putQuotes(batch, key, dossier.quotes, cast)
  putMentions(batch, key.article, dossier.events, cast)
  return known ? 'replaced' : 'added'
}

/** False when there is no such article. */
export function removeArticle(batch: Batch, id: string): boolean {
  const row = articleById(batch.db, id)
  if (!row) return false
  removeRow(batch, row)
  forget(batch.db, 'article', row.id)
  return true
}

const COLUMNS = 'article, id, text_hash, digest, publisher'

const articleById = (db: Connection, id: string): ArticleRow | undefined =>
  findById(db, 'article', id, (wanted) =>
    db.one<ArticleRow>(`SELECT ${COLUMNS} FROM article WHERE id = ?`, wanted),
  )

/** Articles that are the same by address or by text, the oldest first. */
function articlesLike(db: Connection, { id, textHash }: Bibliography): ArticleRow[] {
  const rows = db.all<ArticleRow>(`SELECT ${COLUMNS} FROM article WHERE text_hash = ?`, textHash)
  const named = articleById(db, id)
  if (named && !rows.some(({ article }) => article === named.article)) rows.push(named)
  return rows.sort((a, b) => a.article - b.article)
}

const isNewText = (db: Connection, article: number, text: string | null): boolean =>
  text !== null && db.value('SELECT text FROM article_text WHERE article = ?', article) !== text

function writeRow(
  batch: Batch,
  known: ArticleRow | undefined,
  facts: Bibliography,
  digest: string,
): ArticleKey {
  const { db, counts } = batch
  const publisher = publisherOf(db, facts.publisher)
  const day = facts.published.date === null ? 0 : dayNumber(facts.published.date)
  const stored = [facts.id, facts.textHash, digest, publisher, day, JSON.stringify(facts)] as const
  if (known) {
    if (known.publisher !== publisher) movePublisher(batch, known, publisher)
    db.run(
      'UPDATE article SET id = ?, text_hash = ?, digest = ?, publisher = ?, day = ?, facts = ? WHERE article = ?',
      ...stored,
      known.article,
    )
    return { article: known.article, id: facts.id, day, publisher }
  }
  counts.add('articles', 1)
  counts.addToPublisher(publisher, 'articles', 1)
  const article = db.insert(
    'INSERT INTO article (id, text_hash, digest, publisher, day, facts) VALUES (?, ?, ?, ?, ?, ?)',
    ...stored,
  )
  return { article, id: facts.id, day, publisher }
}

function movePublisher({ db, counts }: Batch, { article, publisher }: ArticleRow, to: number): void {
  const quotes = db.value<number>('SELECT count(*) FROM quote WHERE article = ?', article) ?? 0
  counts.addToPublisher(publisher, 'articles', -1)
  counts.addToPublisher(publisher, 'quotes', -quotes)
  counts.addToPublisher(to, 'articles', 1)
  counts.addToPublisher(to, 'quotes', quotes)
}

function publisherOf(db: Connection, name: string | null): number {
  const known = db.value<number>('SELECT publisher FROM publisher WHERE name IS ?', name)
  return known ?? db.insert('INSERT INTO publisher (name) VALUES (?)', name)
}

/** A text that is not given is kept as long as it is still the article's. */
function writeText(db: Connection, article: number, text: string | null, sameText: boolean): void {
  if (text !== null) db.run('INSERT OR REPLACE INTO article_text VALUES (?, ?)', article, text)
  else if (!sameText) db.run('DELETE FROM article_text WHERE article = ?', article)
}

function removeRow(batch: Batch, { article, publisher }: ArticleRow): void {
  const { db, counts } = batch
  removeMentions(batch, article)
  removeQuotes(batch, article, publisher)
  removeActors(batch, article)
  db.run('DELETE FROM article_text WHERE article = ?', article)
  db.run('DELETE FROM article WHERE article = ?', article)
  counts.add('articles', -1)
  counts.addToPublisher(publisher, 'articles', -1)
}

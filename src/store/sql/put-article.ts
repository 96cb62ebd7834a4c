import type { Bibliography } from '../../domain/article.ts'
import { canonicalDossier, digestOf } from '../canonical-dossier.ts'
import type { Deposit, PutOutcome } from '../store.ts'
import { arrive } from './arrive.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import { dayNumber } from './day-number.ts'
import { insert, insertion } from './insert.ts'
import { findById } from './keys.ts'
import { putActors, removeActors } from './put-actors.ts'
import { putMentions, removeMentions } from './put-mentions.ts'
import { putQuotes, removeQuotes } from './put-quotes.ts'
import { forget, occupy, retire } from './redirects.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

const ARTICLE = insertion('article', 'id', 'text_hash', 'digest', 'publisher', 'day', 'facts')
const PUBLISHER = insertion('publisher', 'name')

interface ArticleRow {
  readonly article: number
  readonly id: string
  readonly text_hash: string
  readonly digest: string
  readonly publisher: number
}

/** Stores one article's facts in place of what was known of it. */
export function* putArticle(batch: Batch, { dossier: given, text }: Deposit): Steps<PutOutcome> {
  const { db } = batch
  const dossier = canonicalDossier(given)
  const digest = digestOf(dossier)
  const [known, ...doubles] = yield* articlesLike(db, dossier.article)
  const sameText = known?.text_hash === dossier.article.textHash
  if (
    known &&
    known.digest === digest &&
    doubles.length === 0 &&
    !(yield* isNewText(db, known.article, text))
  )
    return 'unchanged'

  for (const double of doubles) {
    yield* removeRow(batch, double)
    yield* retire(db, 'article', double.id, known?.id ?? dossier.article.id)
  }
  const id = known?.id ?? dossier.article.id
  const key = yield* writeRow(batch, known, { ...dossier.article, id }, digest)
  if (known) yield* retire(db, 'article', dossier.article.id, id)
  else yield* occupy(db, 'article', id)
  yield* writeText(db, key.article, text, sameText)
  const cast = yield* putActors(batch, key, dossier.actors)
  yield* putQuotes(batch, key, dossier.quotes, cast)
  yield* putMentions(batch, key.article, dossier.events, cast)
  return known ? 'replaced' : 'added'
}

/** False when there is no such article. */
export function* removeArticle(batch: Batch, id: string): Steps<boolean> {
  const row = yield* articleById(batch.db, id)
  if (!row) return false
  yield* removeRow(batch, row)
  yield* forget(batch.db, 'article', row.id)
  return true
}

const COLUMNS = 'article, id, text_hash, digest, publisher'

function* articleById(db: Statements, id: string): Steps<ArticleRow | undefined> {
  return yield* findById(db, 'article', id, (wanted) =>
    db.one<ArticleRow>(`SELECT ${COLUMNS} FROM article WHERE id = ?`, wanted),
  )
}

/** Articles that are the same by address or by text, the oldest first. */
function* articlesLike(db: Statements, { id, textHash }: Bibliography): Steps<ArticleRow[]> {
  const rows = yield* db.all<ArticleRow>(`SELECT ${COLUMNS} FROM article WHERE text_hash = ?`, textHash)
  const named = yield* articleById(db, id)
  if (named && !rows.some(({ article }) => article === named.article)) rows.push(named)
  return rows.sort((a, b) => a.article - b.article)
}

function* isNewText(db: Statements, article: number, text: string | null): Steps<boolean> {
  return (
    text !== null && (yield* db.value('SELECT text FROM article_text WHERE article = ?', article)) !== text
  )
}

function* writeRow(
  batch: Batch,
  known: ArticleRow | undefined,
  facts: Bibliography,
  digest: string,
): Steps<ArticleKey> {
  const { db, counts } = batch
  const publisher = yield* publisherOf(db, facts.publisher)
  const day = facts.published.date === null ? 0 : dayNumber(facts.published.date)
  const values = [facts.id, facts.textHash, digest, publisher, day, JSON.stringify(facts)] as const
  if (known) {
    if (known.publisher !== publisher) yield* movePublisher(batch, known, publisher)
    yield* db.write(
      'UPDATE article SET id = ?, text_hash = ?, digest = ?, publisher = ?, day = ?, facts = ? WHERE article = ?',
      ...values,
      known.article,
    )
    return { article: known.article, id: facts.id, day, publisher }
  }
  counts.add('articles', 1)
  counts.addToPublisher(publisher, 'articles', 1)
  const article = yield* insert(db, ARTICLE, ...values)
  yield* arrive(db, 'article', facts.id)
  return { article, id: facts.id, day, publisher }
}

function* movePublisher({ db, counts }: Batch, { article, publisher }: ArticleRow, to: number): Steps<void> {
  const quotes = (yield* db.value<number>('SELECT count(*) FROM quote WHERE article = ?', article)) ?? 0
  counts.addToPublisher(publisher, 'articles', -1)
  counts.addToPublisher(publisher, 'quotes', -quotes)
  counts.addToPublisher(to, 'articles', 1)
  counts.addToPublisher(to, 'quotes', quotes)
}

function* publisherOf(db: Statements, name: string | null): Steps<number> {
  const known = yield* db.value<number>(
    'SELECT publisher FROM publisher WHERE name IS NOT DISTINCT FROM ?',
    name,
  )
  return known ?? (yield* insert(db, PUBLISHER, name))
}

/** A text that is not given is kept as long as it is still the article's. */
function* writeText(db: Statements, article: number, text: string | null, sameText: boolean): Steps<void> {
  if (text !== null)
    yield* db.write(
      'INSERT INTO article_text VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET text = excluded.text',
      article,
      text,
    )
  else if (!sameText) yield* db.write('DELETE FROM article_text WHERE article = ?', article)
}

function* removeRow(batch: Batch, { article, publisher }: ArticleRow): Steps<void> {
  const { db, counts } = batch
  yield* removeMentions(batch, article)
  yield* removeQuotes(batch, article, publisher)
  yield* removeActors(batch, article)
  yield* db.write('DELETE FROM article_text WHERE article = ?', article)
  yield* db.write('DELETE FROM article WHERE article = ?', article)
  counts.add('articles', -1)
  counts.addToPublisher(publisher, 'articles', -1)
}

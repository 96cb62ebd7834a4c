import type { Actor, ActorKind, CastMember } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { Quote } from '../../domain/quote.ts'
import type { Facts } from '../store.ts'
import type { Database } from './database.ts'
import { inTextOrder } from './in-text-order.ts'
import { findById } from './keys.ts'
import { bibliographyIn } from './read-articles.ts'
import { type RoleRow, roleIn } from './read-roles.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

interface ArticleRow {
  readonly article: number
  readonly facts: string
}

interface QuoteRow {
  readonly position: number
  readonly id: string
  readonly text: string
  readonly facts: string
}

interface CastRow {
  readonly form: number
  readonly id: string
  readonly actor: string
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: string
}

function* castOf(db: Statements, article: number): Steps<CastMember[]> {
  const roles = yield* db.all<RoleRow & { readonly form: number }>(
    'SELECT form, title, body, held FROM role WHERE article = ?',
    article,
  )
  return (yield* db.all<CastRow>(
    `SELECT form.form, form.id, actor.id AS actor, form.name, actor.kind, form.aliases FROM appearance
       CROSS JOIN form USING (form) CROSS JOIN actor ON actor.actor = form.actor
       WHERE appearance.article = ? ORDER BY form.form`,
    article,
  )).map(({ form, id, actor, name, kind, aliases }) => ({
    id: actor,
    named: {
      id,
      name,
      kind,
      aliases: JSON.parse(aliases) as string[],
      roles: roles.filter((role) => role.form === form).map(roleIn),
    },
  }))
}

function* actorsIn(db: Statements, article: number): Steps<Actor[]> {
  return (yield* castOf(db, article)).map(({ named }) => named)
}

function* quotesIn(db: Statements, article: number): Steps<Quote[]> {
  return inTextOrder(
    yield* db.all<QuoteRow>('SELECT position, id, text, facts FROM quote WHERE article = ?', article),
  ).map(({ id, text, facts }) => ({ id, text, ...(JSON.parse(facts) as Omit<Quote, 'id' | 'text'>) }))
}

function* eventsIn(db: Statements, article: number): Steps<EventMention[]> {
  return (yield* db.values<string>(
    'SELECT facts FROM mention WHERE article = ? ORDER BY mention',
    article,
  )).map((facts) => JSON.parse(facts) as EventMention)
}

function* findArticle(db: Statements, id: string): Steps<ArticleRow | undefined> {
  return yield* findById(db, 'article', id, (wanted) =>
    db.one<ArticleRow>('SELECT article, facts FROM article WHERE id = ?', wanted),
  )
}

function* readDossier(db: Statements, id: string): Steps<Dossier | null> {
  const row = yield* findArticle(db, id)
  if (!row) return null
  const { article, facts } = row
  return {
    article: bibliographyIn(facts),
    quotes: yield* quotesIn(db, article),
    events: yield* eventsIn(db, article),
    actors: yield* actorsIn(db, article),
  }
}

function* readCast(db: Statements, id: string): Steps<CastMember[]> {
  const row = yield* findArticle(db, id)
  return row ? yield* castOf(db, row.article) : []
}

export const dossierFacts = (data: Database): Pick<Facts, 'dossier' | 'cast'> => ({
  dossier: (articleId) => data.read((db) => readDossier(db, articleId)),
  cast: (articleId) => data.read((db) => readCast(db, articleId)),
})

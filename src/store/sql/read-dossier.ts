import type { Actor, ActorKind, Role } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { Quote } from '../../domain/quote.ts'
import type { Facts } from '../store.ts'
import type { Database } from './database.ts'
import { inTextOrder } from './in-text-order.ts'
import { findById } from './keys.ts'
import { bibliographyIn } from './read-articles.ts'
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
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: string
}

function* actorsIn(db: Statements, article: number): Steps<Actor[]> {
  const roles = yield* db.all<Role & { readonly form: number }>(
    'SELECT form, title, body AS "of" FROM role WHERE article = ?',
    article,
  )
  return (yield* db.all<CastRow>(
    `SELECT form.form, form.id, form.name, actor.kind, form.aliases FROM appearance
       CROSS JOIN form USING (form) CROSS JOIN actor ON actor.actor = form.actor
       WHERE appearance.article = ? ORDER BY form.form`,
    article,
  )).map(({ form, id, name, kind, aliases }) => ({
    id,
    name,
    kind,
    aliases: JSON.parse(aliases) as string[],
    roles: roles.filter((role) => role.form === form).map(({ title, of }) => ({ title, of })),
  }))
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

function* readDossier(db: Statements, id: string): Steps<Dossier | null> {
  const row = yield* findById(db, 'article', id, (wanted) =>
    db.one<ArticleRow>('SELECT article, facts FROM article WHERE id = ?', wanted),
  )
  if (!row) return null
  const { article, facts } = row
  return {
    article: bibliographyIn(facts),
    quotes: yield* quotesIn(db, article),
    events: yield* eventsIn(db, article),
    actors: yield* actorsIn(db, article),
  }
}

export const dossierFacts = (data: Database): Pick<Facts, 'dossier'> => ({
  dossier: (articleId) => data.read((db) => readDossier(db, articleId)),
})

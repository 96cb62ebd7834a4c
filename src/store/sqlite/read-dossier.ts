import type { Actor, ActorKind, Role } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { Quote } from '../../domain/quote.ts'
import type { Facts } from '../store.ts'
import type { Connection } from './connection.ts'
import { findById } from './keys.ts'
import { guarded } from './problems.ts'
import { bibliographyIn } from './read-articles.ts'

interface ArticleRow {
  readonly article: number
  readonly facts: string
}

interface QuoteRow {
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

function actorsIn(db: Connection, article: number): Actor[] {
  const roles = db.all<Role & { readonly form: number }>(
    'SELECT form, title, body AS "of" FROM role WHERE article = ?',
    article,
  )
  return db
    .all<CastRow>(
      `SELECT form.form, form.id, form.name, actor.kind, form.aliases FROM appearance
       CROSS JOIN form USING (form) CROSS JOIN actor ON actor.actor = form.actor
       WHERE appearance.article = ? ORDER BY form.form`,
      article,
    )
    .map(({ form, id, name, kind, aliases }) => ({
      id,
      name,
      kind,
      aliases: JSON.parse(aliases) as string[],
      roles: roles.filter((role) => role.form === form).map(({ title, of }) => ({ title, of })),
    }))
}

function quotesIn(db: Connection, article: number): Quote[] {
  return db
    .all<QuoteRow>(
      `SELECT id, text, facts FROM quote WHERE article = ?
       ORDER BY json_extract(facts, '$.span.start'), position DESC`,
      article,
    )
    .map(({ id, text, facts }) => ({ id, text, ...(JSON.parse(facts) as Omit<Quote, 'id' | 'text'>) }))
}

const eventsIn = (db: Connection, article: number): EventMention[] =>
  db
    .values<string>('SELECT facts FROM mention WHERE article = ? ORDER BY mention', article)
    .map((facts) => JSON.parse(facts) as EventMention)

function readDossier(db: Connection, id: string): Dossier | null {
  const row = findById(db, 'article', id, (wanted) =>
    db.one<ArticleRow>('SELECT article, facts FROM article WHERE id = ?', wanted),
  )
  if (!row) return null
  const { article, facts } = row
  return {
    article: bibliographyIn(facts),
    quotes: quotesIn(db, article),
    events: eventsIn(db, article),
    actors: actorsIn(db, article),
  }
}

export const dossierFacts = (db: Connection): Pick<Facts, 'dossier'> => ({
  dossier: (articleId) => guarded(() => readDossier(db, articleId)),
})

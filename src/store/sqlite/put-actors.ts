import type { Actor, Role } from '../../domain/actor.ts'
import { words } from '../../text/fold.ts'
import { actorOf } from './actor-of.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import { type Cast, createCast } from './cast.ts'
import { formOf } from './forms.ts'

/** Writes down who appears in an article and with which roles; gives what finds their names. */
export function putActors(batch: Batch, key: ArticleKey, actors: readonly Actor[]): Cast {
  const { article, day } = key
  const cast = actors.map((actor) => ({ actor, form: formOf(batch, key, actor) }))
  const now = new Set(cast.map(({ form }) => form))
  const before = new Map(
    batch.db
      .all<{ form: number; day: number }>('SELECT form, day FROM appearance WHERE article = ?', article)
      .map((row) => [row.form, row.day]),
  )
  removeRoles(batch, article)
  for (const form of now) if (!before.has(form)) appear(batch, article, form, day)
  for (const [form, then] of before) {
    if (!now.has(form)) disappear(batch, article, form)
    else if (then !== day)
      batch.db.run('UPDATE appearance SET day = ? WHERE article = ? AND form = ?', day, article, form)
  }
  for (const { actor, form } of cast) for (const role of actor.roles) addRole(batch, article, day, form, role)
  return createCast(cast)
}

/** Takes everyone out of an article. */
export function removeActors(batch: Batch, article: number): void {
  removeRoles(batch, article)
  for (const form of batch.db.values<number>('SELECT form FROM appearance WHERE article = ?', article))
    disappear(batch, article, form)
}

function appear(batch: Batch, article: number, form: number, day: number): void {
  const actor = actorOf(batch, form)
  if (!appears(batch, article, actor)) batch.counts.addToActor(actor, 'articles', 1)
  batch.db.run('INSERT INTO appearance VALUES (?, ?, ?, ?)', article, form, actor, day)
  touch(batch, form, actor, 1)
}

function disappear(batch: Batch, article: number, form: number): void {
  const actor = actorOf(batch, form)
  batch.db.run('DELETE FROM appearance WHERE article = ? AND form = ?', article, form)
  if (!appears(batch, article, actor)) batch.counts.addToActor(actor, 'articles', -1)
  touch(batch, form, actor, -1)
}

const appears = (batch: Batch, article: number, actor: number): boolean =>
  batch.db.value('SELECT 1 FROM appearance WHERE article = ? AND +actor = ?', article, actor) !== undefined

function touch(batch: Batch, form: number, actor: number, by: number): void {
  batch.formUses.set(form, (batch.formUses.get(form) ?? 0) + by)
  batch.staleActors.add(actor)
}

function addRole(batch: Batch, article: number, day: number, form: number, role: Role): void {
  const actor = actorOf(batch, form)
  const key = words(`${role.title} ${role.of ?? ''}`).join(' ')
  if (batch.db.value('SELECT 1 FROM role WHERE actor = ? AND key = ?', actor, key) === undefined)
    batch.retitledActors.add(actor)
  batch.db.run(
    'INSERT OR IGNORE INTO role VALUES (?, ?, ?, ?, ?, ?, ?)',
    actor,
    key,
    day,
    article,
    form,
    role.title,
    role.of,
  )
}

function removeRoles(batch: Batch, article: number): void {
  for (const actor of batch.db.values<number>('SELECT DISTINCT actor FROM role WHERE article = ?', article))
    batch.retitledActors.add(actor)
  batch.db.run('DELETE FROM role WHERE article = ?', article)
}

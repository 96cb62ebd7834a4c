import type { Actor, Role } from '../../domain/actor.ts'
import { words } from '../../text/fold.ts'
import { actorOf } from './actor-of.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import { type Cast, createCast } from './cast.ts'
import { formOf } from './forms.ts'
import type { Steps } from './steps.ts'

/** Writes down who appears in an article and with which roles; gives what finds their names. */
export function* putActors(batch: Batch, key: ArticleKey, actors: readonly Actor[]): Steps<Cast> {
  const { article, day } = key
  const cast: { actor: Actor; form: number }[] = []
  for (const actor of actors) cast.push({ actor, form: yield* formOf(batch, key, actor) })
  const now = new Set(cast.map(({ form }) => form))
  const before = new Map(
    (yield* batch.db.all<{ form: number; day: number }>(
      'SELECT form, day FROM appearance WHERE article = ?',
      article,
    )).map((row) => [row.form, row.day]),
  )
  yield* removeRoles(batch, article)
  for (const form of now) if (!before.has(form)) yield* appear(batch, article, form, day)
  for (const [form, then] of before) {
    if (!now.has(form)) yield* disappear(batch, article, form)
    else if (then !== day)
      yield* batch.db.write(
        'UPDATE appearance SET day = ? WHERE article = ? AND form = ?',
        day,
        article,
        form,
      )
  }
  for (const { actor, form } of cast)
    for (const role of actor.roles) yield* addRole(batch, article, day, form, role)
  return createCast(cast)
}

/** Takes everyone out of an article. */
export function* removeActors(batch: Batch, article: number): Steps<void> {
  yield* removeRoles(batch, article)
  for (const form of yield* batch.db.values<number>('SELECT form FROM appearance WHERE article = ?', article))
    yield* disappear(batch, article, form)
}

function* appear(batch: Batch, article: number, form: number, day: number): Steps<void> {
  const actor = yield* actorOf(batch, form)
  if (!(yield* appears(batch, article, actor))) batch.counts.addToActor(actor, 'articles', 1)
  yield* batch.db.write('INSERT INTO appearance VALUES (?, ?, ?, ?)', article, form, actor, day)
  touch(batch, form, actor, 1)
}

function* disappear(batch: Batch, article: number, form: number): Steps<void> {
  const actor = yield* actorOf(batch, form)
  yield* batch.db.write('DELETE FROM appearance WHERE article = ? AND form = ?', article, form)
  if (!(yield* appears(batch, article, actor))) batch.counts.addToActor(actor, 'articles', -1)
  touch(batch, form, actor, -1)
}

function* appears(batch: Batch, article: number, actor: number): Steps<boolean> {
  return (
    (yield* batch.db.value('SELECT 1 FROM appearance WHERE article = ? AND +actor = ?', article, actor)) !==
    undefined
  )
}

function touch(batch: Batch, form: number, actor: number, by: number): void {
  batch.formUses.set(form, (batch.formUses.get(form) ?? 0) + by)
  batch.staleActors.add(actor)
}

function* addRole(batch: Batch, article: number, day: number, form: number, role: Role): Steps<void> {
  const actor = yield* actorOf(batch, form)
  const key = words(`${role.title} ${role.of ?? ''}`).join(' ')
  if ((yield* batch.db.value('SELECT 1 FROM role WHERE actor = ? AND key = ?', actor, key)) === undefined)
    batch.retitledActors.add(actor)
  yield* batch.db.write(
    'INSERT INTO role VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    actor,
    key,
    day,
    article,
    form,
    role.title,
    role.of,
    role.time ?? null,
  )
}

function* removeRoles(batch: Batch, article: number): Steps<void> {
  for (const actor of yield* batch.db.values<number>(
    'SELECT DISTINCT actor FROM role WHERE article = ?',
    article,
  ))
    batch.retitledActors.add(actor)
  yield* batch.db.write('DELETE FROM role WHERE article = ?', article)
}

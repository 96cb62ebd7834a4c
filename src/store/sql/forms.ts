import { createHash } from 'node:crypto'
import type { Actor } from '../../domain/actor.ts'
import { stableId } from '../../text/stable-id.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import { freeId } from './free-id.ts'
import { insert, insertion } from './insert.ts'
import type { Steps } from './steps.ts'
import { uniteActors } from './unite-actors.ts'

const FORM = insertion('form', 'hash', 'id', 'actor', 'uses', 'name', 'aliases')
const ACTOR = insertion('actor', 'born', 'id', 'kind', 'name')

/**
 * The form of an actor as an article names it. A new form joins the actors with whom it shares an identity
 * key; they become one where they were several. A form without keys is an actor of its article alone.
 */
export function* formOf(batch: Batch, article: ArticleKey, actor: Actor): Steps<number> {
  const { db } = batch
  const aliases = [...new Set(actor.aliases)].filter((alias) => alias !== actor.name).sort()
  const parts = [actor.kind, actor.name, ...aliases]
  const known = (yield* find(batch, hashOf(parts))) ?? (yield* find(batch, hashOf([...parts, article.id])))
  if (known !== undefined) return known

  const keys = batch.rules.identityKeys({ name: actor.name, kind: actor.kind, aliases })
  const isKnownByName = keys.length > 0
  const hash = hashOf(isKnownByName ? parts : [...parts, article.id])
  const named = keys.map((key) => `${actor.kind} ${key}`)
  // Many articles have an actor without keys: each needs an id of its own at once.
  const id = isKnownByName ? actor.id : stableId('a', actor.id, article.id)
  const owner = yield* ownerOf(batch, { ...actor, id }, named)
  const form = yield* insert(db, FORM, hash, actor.id, owner, 0, actor.name, JSON.stringify(aliases))
  for (const key of new Set(named)) yield* db.write('INSERT INTO form_key VALUES (?, ?)', key, form)
  batch.actorOfForm.set(form, owner)
  return form
}

const hashOf = (parts: readonly string[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest()

function* find({ db }: Batch, hash: Buffer): Steps<number | undefined> {
  return yield* db.value<number>('SELECT form FROM form WHERE hash = ?', hash)
}

function* ownerOf(batch: Batch, actor: Actor, keys: readonly string[]): Steps<number> {
  const owners = new Set<number>()
  for (const key of keys) {
    const owner = yield* batch.db.value<number>(
      'SELECT actor FROM form_key JOIN form USING (form) WHERE key = ? LIMIT 1',
      key,
    )
    if (owner !== undefined) owners.add(owner)
  }
  const [first, ...others] = owners
  if (first === undefined) return yield* createActor(batch, actor.id, actor.kind, actor.name)
  let one = first
  for (const other of others) one = yield* uniteActors(batch, one, other)
  return one
}

export function* createActor(batch: Batch, id: string, kind: string, name: string): Steps<number> {
  const actor = yield* insert(batch.db, ACTOR, yield* freeId(batch.db, 'actor', id), kind, name)
  batch.counts.add('actors', 1)
  return actor
}

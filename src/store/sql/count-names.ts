import { words } from '../../text/fold.ts'
import type { Batch } from './batch.ts'
import type { Steps } from './steps.ts'

/** An actor is called so by more or fewer articles. `aliases`: a JSON array. */
export function* countNames(
  batch: Batch,
  actor: number,
  name: string,
  aliases: string,
  by: number,
): Steps<void> {
  yield* countName(batch, actor, name, by, by)
  for (const alias of JSON.parse(aliases) as string[]) yield* countName(batch, actor, alias, 0, by)
}

function* countName(batch: Batch, actor: number, name: string, leads: number, uses: number): Steps<void> {
  const now = yield* batch.db.value<number>(
    `INSERT INTO actor_name VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (actor, name) DO UPDATE
     SET leads = actor_name.leads + excluded.leads, uses = actor_name.uses + excluded.uses RETURNING uses`,
    actor,
    name,
    words(name).join(' '),
    leads,
    uses,
  )
  if (now === uses) batch.retitledActors.add(actor)
  if (now !== 0) return
  yield* batch.db.write('DELETE FROM actor_name WHERE actor = ? AND name = ?', actor, name)
  batch.retitledActors.add(actor)
}

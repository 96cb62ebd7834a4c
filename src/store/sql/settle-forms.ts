import type { Batch } from './batch.ts'
import { countNames } from './count-names.ts'
import { splitActor } from './split-actor.ts'
import type { Steps } from './steps.ts'

interface FormRow {
  readonly actor: number
  readonly uses: number
  readonly name: string
  readonly aliases: string
}

/** Writes how many articles use each form and each spelling; forms that none uses any more are gone. */
export function* settleForms(batch: Batch): Steps<void> {
  const { db } = batch
  for (const [form, by] of batch.formUses) {
    const row = yield* db.one<FormRow>('SELECT actor, uses, name, aliases FROM form WHERE form = ?', form)
    if (!row) continue
    if (by !== 0) {
      yield* db.write('UPDATE form SET uses = uses + ? WHERE form = ?', by, form)
      yield* countNames(batch, row.actor, row.name, row.aliases, by)
    }
    if (row.uses + by > 0) continue
    yield* db.write('DELETE FROM form_key WHERE form = ?', form)
    yield* db.write('DELETE FROM form WHERE form = ?', form)
    batch.actorOfForm.delete(form)
    batch.tornActors.add(row.actor)
  }
  for (const actor of batch.tornActors) yield* splitActor(batch, actor)
}

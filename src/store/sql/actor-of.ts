import type { Batch } from './batch.ts'
import type { Steps } from './steps.ts'

/** The actor of a form. */
export function* actorOf(batch: Batch, form: number): Steps<number> {
  let actor = batch.actorOfForm.get(form)
  if (actor === undefined) {
    actor = yield* batch.db.value<number>('SELECT actor FROM form WHERE form = ?', form)
    if (actor === undefined) throw new Error(`no form ${form}`)
    batch.actorOfForm.set(form, actor)
  }
  return actor
}

import type { Batch } from './batch.ts'

/** The actor of a form. */
export function actorOf(batch: Batch, form: number): number {
  let actor = batch.actorOfForm.get(form)
  if (actor === undefined) {
    actor = batch.db.value<number>('SELECT actor FROM form WHERE form = ?', form)
    if (actor === undefined) throw new Error(`no form ${form}`)
    batch.actorOfForm.set(form, actor)
  }
  return actor
}

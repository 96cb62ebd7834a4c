import { componentsByKey } from '../components.ts'
import type { Batch } from './batch.ts'
import { countNames } from './count-names.ts'
import { createActor } from './forms.ts'
import { rekey } from './mention-keys.ts'

interface FormRow {
  readonly form: number
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly uses: number
}

/** An actor lost a form. Where that form held the others together, each part is an actor of its own now. */
export function splitActor(batch: Batch, actor: number): void {
  const { db } = batch
  batch.staleActors.add(actor)
  const [kept, ...parted] = partsOf(batch, actor)
  if (!kept || parted.length === 0) return
  const kind = db.value<string>('SELECT kind FROM actor WHERE actor = ?', actor) ?? ''
  db.run('DELETE FROM actor_name WHERE actor = ?', actor)
  countForms(batch, actor, kept)
  for (const part of parted) {
    const [first] = part
    if (!first) continue
    const other = createActor(batch, first.id, kind, first.name)
    for (const { form } of part) moveForm(batch, form, actor, other)
    countForms(batch, other, part)
    recount(batch, other)
  }
  recount(batch, actor)
}

/** The part with the most uses first. */
function partsOf({ db }: Batch, actor: number): FormRow[][] {
  const forms = db.all<FormRow>(
    'SELECT form, id, name, aliases, uses FROM form WHERE actor = ? ORDER BY form',
    actor,
  )
  const keys = new Map(
    forms.map(({ form }) => [form, db.values<string>('SELECT key FROM form_key WHERE form = ?', form)]),
  )
  const uses = (part: readonly FormRow[]): number => part.reduce((sum, form) => sum + form.uses, 0)
  return componentsByKey(forms, ({ form }) => keys.get(form) ?? []).sort((a, b) => uses(b) - uses(a))
}

function moveForm(batch: Batch, form: number, from: number, to: number): void {
  const { db } = batch
  const mentions = db.all<{ mention: number; event: number }>(
    `SELECT mention, event FROM appearance CROSS JOIN mention USING (article) WHERE actor = ? AND form = ?`,
    from,
    form,
  )
  for (const position of db.values<number>(
    'SELECT position FROM quote WHERE speaker = ? AND form = ?',
    from,
    form,
  ))
    batch.staleQuotes.add(position)
  db.run('UPDATE quote SET speaker = ? WHERE speaker = ? AND form = ?', to, from, form)
  for (const table of ['appearance', 'role'])
    db.run(`UPDATE ${table} SET actor = ? WHERE actor = ? AND form = ?`, to, from, form)
  db.run('UPDATE form SET actor = ? WHERE form = ?', to, form)
  batch.actorOfForm.set(form, to)
  for (const { mention, event } of mentions) {
    rekey(batch, mention)
    batch.looseMentions.add(mention)
    batch.tornEvents.add(event)
  }
}

function countForms(batch: Batch, actor: number, forms: readonly FormRow[]): void {
  for (const { name, aliases, uses } of forms) countNames(batch, actor, name, aliases, uses)
  batch.retitledActors.add(actor)
}

/** All of an actor's rows are in place: what was still to be added is among them. */
function recount(batch: Batch, actor: number): void {
  batch.counts.dropActor(actor)
  batch.db.run(
    `UPDATE actor SET
       articles = (SELECT count(DISTINCT article) FROM appearance WHERE actor = ?),
       quotes = (SELECT count(*) FROM quote WHERE speaker = ?),
       events = (SELECT count(*) FROM event_actor WHERE actor = ?)
     WHERE actor = ?`,
    actor,
    actor,
    actor,
    actor,
  )
}

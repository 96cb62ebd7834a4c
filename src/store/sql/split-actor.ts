import { componentsByKey } from '../components.ts'
import type { Batch } from './batch.ts'
import { countNames } from './count-names.ts'
import { createActor } from './forms.ts'
import { rekey } from './mention-keys.ts'
import type { Steps } from './steps.ts'

interface FormRow {
  readonly form: number
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly uses: number
}

/** An actor lost a form. Where that form held the others together, each part is an actor of its own now. */
export function* splitActor(batch: Batch, actor: number): Steps<void> {
  const { db } = batch
  batch.staleActors.add(actor)
  const [kept, ...parted] = yield* partsOf(batch, actor)
  if (!kept || parted.length === 0) return
  const kind = (yield* db.value<string>('SELECT kind FROM actor WHERE actor = ?', actor)) ?? ''
  yield* db.write('DELETE FROM actor_name WHERE actor = ?', actor)
  yield* countForms(batch, actor, kept)
  for (const part of parted) {
    const [first] = part
    if (!first) continue
    const other = yield* createActor(batch, first.id, kind, first.name)
    for (const { form } of part) yield* moveForm(batch, form, actor, other)
    yield* countForms(batch, other, part)
    yield* recount(batch, other)
  }
  yield* recount(batch, actor)
}

/** The part with the most uses first. */
function* partsOf({ db }: Batch, actor: number): Steps<FormRow[][]> {
  const forms = yield* db.all<FormRow>(
    'SELECT form, id, name, aliases, uses FROM form WHERE actor = ? ORDER BY form',
    actor,
  )
  const keys = new Map<number, string[]>()
  for (const { form } of forms)
    keys.set(form, yield* db.values<string>('SELECT key FROM form_key WHERE form = ?', form))
  const uses = (part: readonly FormRow[]): number => part.reduce((sum, form) => sum + form.uses, 0)
  return componentsByKey(forms, ({ form }) => keys.get(form) ?? []).sort((a, b) => uses(b) - uses(a))
}

function* moveForm(batch: Batch, form: number, from: number, to: number): Steps<void> {
  const { db } = batch
  const mentions = yield* db.all<{ mention: number; event: number }>(
    `SELECT mention, event FROM appearance CROSS JOIN mention USING (article) WHERE actor = ? AND form = ?`,
    from,
    form,
  )
  for (const position of yield* db.values<number>(
    'SELECT position FROM quote WHERE speaker = ? AND form = ?',
    from,
    form,
  ))
    batch.staleQuotes.add(position)
  yield* db.write('UPDATE quote SET speaker = ? WHERE speaker = ? AND form = ?', to, from, form)
  for (const table of ['appearance', 'role'])
    yield* db.write(`UPDATE ${table} SET actor = ? WHERE actor = ? AND form = ?`, to, from, form)
  yield* db.write('UPDATE form SET actor = ? WHERE form = ?', to, form)
  batch.actorOfForm.set(form, to)
  for (const { mention, event } of mentions) {
    yield* rekey(batch, mention)
    batch.looseMentions.add(mention)
    batch.tornEvents.add(event)
  }
}

function* countForms(batch: Batch, actor: number, forms: readonly FormRow[]): Steps<void> {
  for (const { name, aliases, uses } of forms) yield* countNames(batch, actor, name, aliases, uses)
  batch.retitledActors.add(actor)
}

/** All of an actor's rows are in place: what was still to be added is among them. */
function* recount(batch: Batch, actor: number): Steps<void> {
  batch.counts.dropActor(actor)
  yield* batch.db.write(
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

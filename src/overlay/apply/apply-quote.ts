import type { Actor } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import type { Quote, Speaker } from '../../domain/quote.ts'
import { stableId } from '../../text/stable-id.ts'
import type { QuoteEntry } from '../entry.ts'
import { OPERATOR } from '../operator.ts'
import { applied, type Outcome, refused, targetOf } from './applied.ts'
import { actorCalled, nameKey } from './names.ts'
import type { Source } from './source.ts'

/** Who speaks by the entry, where it says anything of that. */
function speakerOf(
  { speaker: name, role }: QuoteEntry,
  old: Speaker | null,
  known: string | null,
): Speaker | null {
  const office = { role: role?.title ?? null, organisation: role?.of ?? null }
  if (name === null) return role ? { name: null, ...office, unnamed: true } : null
  if (name === undefined) return { name: old?.name ?? null, ...office, unnamed: old?.name == null }
  const same = old?.name === known && !role
  return {
    name: known,
    ...(same && old ? { role: old.role, organisation: old.organisation } : office),
    unnamed: false,
  }
}

/** Corrects or takes out a quote of an article; its id stays. */
export function applyQuote(dossier: Dossier, entry: QuoteEntry, source: Source | null): Outcome {
  const { quotes, actors } = dossier
  const quote = targetOf(quotes, entry.target, nameKey, ({ text }) => text)
  if (quote === 'none') return refused(entry, 'no-such-quote')
  if (quote === 'several') return refused(entry, 'several-quotes')
  if (entry.hide) return applied({ ...dossier, quotes: quotes.filter((other) => other !== quote) })

  const { text, speaker: name, role, relay } = entry
  const place = text === undefined || !source ? null : source.place(text, quote.span)
  if (text !== undefined && source && !place) return refused(entry, 'not-in-source', text)
  for (const words of [role?.title, relay])
    if (words && source?.says(words) === false) return refused(entry, 'not-in-source', words)
  const known = name ? (actorCalled(actors, name)?.name ?? null) : null
  if (name && known === null && source?.says(name) === false) return refused(entry, 'not-in-source', name)

  const changed: Quote = {
    ...quote,
    ...(text !== undefined && { text: place && source ? source.letters(place) : text }),
    ...(place && { span: place }),
    ...((name !== undefined || role) && {
      speaker: speakerOf(entry, quote.speaker, name ? (known ?? name) : null),
      cue: null,
      confidence: 1,
    }),
    ...(relay !== undefined && { relay }),
    ...(entry.saidOn !== undefined && { saidOn: entry.saidOn }),
    rule: OPERATOR,
  }
  const newcomers: Actor[] = name && known === null ? [person(name)] : []
  return applied({
    ...dossier,
    actors: [...actors, ...newcomers],
    quotes: quotes.map((other) => (other === quote ? changed : other)),
  })
}

const person = (name: string): Actor => ({
  id: stableId('x', 'person', name),
  name,
  kind: 'person',
  aliases: [],
  roles: [],
})

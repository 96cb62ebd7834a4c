import { createHash } from 'node:crypto'
import type { Actor, Role } from '../domain/actor.ts'
import type { Bibliography } from '../domain/article.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { EventMention } from '../domain/event.ts'
import type { Quote, Speaker } from '../domain/quote.ts'
import type { Span } from '../domain/span.ts'

/** A dossier with its properties in one order, and no others: the same facts are the same JSON. */
export const canonicalDossier = ({ article, quotes, events, actors }: Dossier): Dossier => ({
  article: bibliography(article),
  quotes: quotes.map(quote),
  events: events.map(mention),
  actors: actors.map(actor),
})

/** SHA-256 of a canonical dossier, hexadecimal. */
export const digestOf = (dossier: Dossier): string =>
  createHash('sha256').update(JSON.stringify(dossier)).digest('hex')

const bibliography = (it: Bibliography): Bibliography => ({
  id: it.id,
  title: it.title,
  url: it.url,
  publisher: it.publisher,
  author: it.author,
  published: { date: it.published.date, basis: it.published.basis },
  language: it.language,
  tags: it.tags,
  textHash: it.textHash,
})

const quote = (it: Quote): Quote => ({
  id: it.id,
  text: it.text,
  extent: it.extent,
  speaker: it.speaker && speaker(it.speaker),
  relay: it.relay,
  saidOn: it.saidOn && date(it.saidOn),
  span: span(it.span),
  cue: it.cue,
  rule: it.rule,
  confidence: it.confidence,
})

const speaker = ({ name, role, organisation, unnamed }: Speaker): Speaker => ({
  name,
  role,
  organisation,
  unnamed,
})

const mention = (it: EventMention): EventMention => ({
  id: it.id,
  label: it.label,
  kind: it.kind,
  date: date(it.date),
  place: it.place,
  participants: it.participants,
  status: it.status,
  dateText: it.dateText,
  span: span(it.span),
  rule: it.rule,
})

const actor = ({ id, name, kind, aliases, roles }: Actor): Actor => ({
  id,
  name,
  kind,
  aliases,
  roles: roles.map(role),
})

const role = ({ title, of, time }: Role): Role => ({ title, of, ...(time !== undefined && { time }) })

const date = ({ start, end, precision, basis }: CivilDate): CivilDate => ({ start, end, precision, basis })

const span = ({ start, end }: Span): Span => ({ start, end })

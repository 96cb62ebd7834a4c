import type { Actor, ActorKind } from '../../src/domain/actor.ts'
import type { CivilDate, Precision } from '../../src/domain/civil-date.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import type { EventMention, EventStatus } from '../../src/domain/event.ts'
import type { Quote } from '../../src/domain/quote.ts'
import { stableId } from '../../src/text/stable-id.ts'

interface QuoteDraft {
  readonly text: string
  /** A name; null: unknown. */
  readonly by: string | null
  readonly on?: string
}

interface EventDraft {
  readonly label: string
  /** One day, or the first and the last. */
  readonly on: string | readonly [string, string]
  readonly precision?: Precision
  readonly kind?: string
  readonly place?: string
  readonly who?: readonly string[]
  readonly status?: EventStatus
}

export interface ActorDraft {
  readonly name: string
  readonly kind?: ActorKind
  readonly aliases?: readonly string[]
  readonly role?: readonly [title: string, of: string | null]
}

export interface DossierDraft {
  readonly title: string
  readonly publisher?: string | null
  readonly published?: string | null
  readonly quotes?: readonly QuoteDraft[]
  readonly events?: readonly EventDraft[]
  readonly actors?: readonly ActorDraft[]
}

/** A dossier from the few facts that a test is about; everything else is plain and the same each time. */
export function dossierOf(draft: DossierDraft): Dossier {
  const id = stableId('d', draft.title)
  const { publisher = 'La Gazette de Rives', published = '2022-01-20' } = draft
  return {
    article: {
      id,
      title: draft.title,
      url: `https://exemple.test/${id}`,
      publisher,
      author: null,
      published: { date: published, basis: published === null ? 'unknown' : 'stated' },
      language: 'fr',
      tags: [],
      textHash: stableId('', draft.title).padEnd(64, '0'),
    },
    quotes: (draft.quotes ?? []).map((quote) => quoteOf(id, quote)),
    events: (draft.events ?? []).map((event) => eventOf(id, event)),
    actors: (draft.actors ?? []).map(actorOf),
  }
}

const dateOf = (on: string | readonly [string, string], precision: Precision = 'day'): CivilDate => ({
  start: typeof on === 'string' ? on : on[0],
  end: typeof on === 'string' ? on : on[1],
  precision,
  basis: 'stated',
})

const quoteOf = (article: string, { text, by, on }: QuoteDraft): Quote => ({
  id: stableId('q', article, text),
  text,
  extent: 'full',
  speaker: by === null ? null : { name: by, role: null, organisation: null, unnamed: false },
  relay: null,
  saidOn: on === undefined ? null : dateOf(on),
  span: { start: 0, end: text.length },
  cue: null,
  rule: 'test',
  confidence: 1,
})

const eventOf = (article: string, draft: EventDraft): EventMention => ({
  id: stableId('e', article, draft.label, String(draft.on)),
  label: draft.label,
  kind: draft.kind ?? 'meeting',
  date: dateOf(draft.on, draft.precision),
  place: draft.place ?? null,
  participants: draft.who ?? [],
  status: draft.status ?? 'held',
  dateText: '',
  span: { start: 0, end: 0 },
  rule: 'test',
})

const actorOf = ({ name, kind = 'person', aliases = [], role }: ActorDraft): Actor => ({
  id: stableId('a', name),
  name,
  kind,
  aliases,
  roles: role === undefined ? [] : [{ title: role[0], of: role[1] }],
})

import { createHash } from 'node:crypto'
import type { Actor, ActorKind, Role } from '../../src/domain/actor.ts'
import type { Bibliography } from '../../src/domain/article.ts'
import type { CivilDate, Day, Precision } from '../../src/domain/civil-date.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import type { EventMention } from '../../src/domain/event.ts'
import type { Quote, Speaker } from '../../src/domain/quote.ts'
import { stableId } from '../../src/text/stable-id.ts'

/** A day, or the first and the last of several. */
export type Days = Day | readonly [Day, Day]

function civilDate(days: Days, precision: Precision = 'day'): CivilDate {
  const [start, end] = typeof days === 'string' ? [days, days] : days
  return { start, end, precision, basis: 'stated' }
}

export interface DossierParts {
  /** Names the article: its id and address are made from it. */
  readonly name: string
  readonly title?: string
  readonly publisher?: string | null
  /** Null: unknown. */
  readonly published?: string | null
  /** Stands for the words: the same text has the same hash. */
  readonly text?: string
  readonly actors?: readonly Actor[]
  readonly quotes?: readonly QuoteParts[]
  readonly events?: readonly MentionParts[]
}

/** A small dossier; what is left out has a plain value, the same each time. */
export function makeDossier({ name, published = '2022-01-12', ...parts }: DossierParts): Dossier {
  const article: Bibliography = {
    id: stableId('d', name),
    title: parts.title ?? `Article ${name}`,
    url: `https://example.org/${encodeURIComponent(name)}`,
    publisher: parts.publisher === undefined ? 'Le Quotidien' : parts.publisher,
    author: null,
    published: { date: published, basis: published === null ? 'unknown' : 'stated' },
    language: 'fr',
    tags: [],
    textHash: createHash('sha256')
      .update(parts.text ?? name)
      .digest('hex'),
  }
  return {
    article,
    quotes: (parts.quotes ?? []).map((quote, at) => makeQuote(article.id, at, quote)),
    events: (parts.events ?? []).map((mention, at) => makeMention(article.id, at, mention)),
    actors: parts.actors ?? [],
  }
}

interface QuoteParts {
  readonly text: string
  /** A name, or an unnamed speaker; null: unknown. */
  readonly speaker?: string | Partial<Speaker> | null
  readonly saidOn?: Days
}

function makeQuote(articleId: string, at: number, { text, speaker = null, saidOn }: QuoteParts): Quote {
  return {
    id: stableId('q', articleId, text),
    text,
    extent: 'full',
    speaker: speaker === null ? null : speakerOf(speaker),
    relay: null,
    saidOn: saidOn === undefined ? null : civilDate(saidOn),
    span: { start: at * 1000, end: at * 1000 + text.length },
    cue: null,
    rule: 'test',
    confidence: 1,
  }
}

const speakerOf = (speaker: string | Partial<Speaker>): Speaker => ({
  name: null,
  role: null,
  organisation: null,
  unnamed: typeof speaker !== 'string',
  ...(typeof speaker === 'string' ? { name: speaker } : speaker),
})

export interface MentionParts {
  readonly label: string
  readonly on: Days
  readonly precision?: Precision
  readonly kind?: string
  readonly place?: string | null
  readonly participants?: readonly string[]
  readonly status?: EventMention['status']
}

function makeMention(articleId: string, at: number, parts: MentionParts): EventMention {
  return {
    id: stableId('e', articleId, parts.label, String(at)),
    label: parts.label,
    kind: parts.kind ?? 'meeting',
    date: civilDate(parts.on, parts.precision),
    place: parts.place ?? null,
    participants: parts.participants ?? [],
    status: parts.status ?? 'held',
    dateText: '',
    span: { start: at * 1000, end: at * 1000 + parts.label.length },
    rule: 'test',
  }
}

/** An actor as an article names it; a role is written « titre » or « titre / organisation ». */
function makeActor(
  kind: ActorKind,
  name: string,
  aliases: readonly string[] = [],
  roles: readonly string[] = [],
): Actor {
  return { id: stableId('a', kind, name), name, kind, aliases, roles: roles.map(roleOf) }
}

export const person = (name: string, aliases?: readonly string[], roles?: readonly string[]): Actor =>
  makeActor('person', name, aliases, roles)
export const body = (name: string, aliases?: readonly string[]): Actor =>
  makeActor('organisation', name, aliases)
export const place = (name: string, aliases?: readonly string[]): Actor => makeActor('place', name, aliases)

function roleOf(text: string): Role {
  const [title = '', of = null] = text.split(' / ')
  return { title, of }
}

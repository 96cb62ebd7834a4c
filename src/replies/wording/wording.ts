import type { ActorKind } from '../../domain/actor.ts'
import type { EventStatus } from '../../domain/event.ts'
import type { QueryProblem } from '../../search/search.ts'
import type { Publisher } from '../publishers.ts'
import type { QualityFigures, QualitySet } from '../quality.ts'

/** Counted things, with their plural: « 5 sources ». */
type Countable = 'articles' | 'quotes' | 'events' | 'actors' | 'sources'

type Shares = Exclude<keyof QualityFigures, 'documents'>

/**
 * All that replies say, in one language. Parameters are Markdown, already escaped and short; dates come as
 * `when` (with a preposition: « le 12 janvier ») or as bare values.
 */
export interface Wording {
  readonly number: (n: number) => string
  readonly count: Readonly<Record<Countable, (n: number) => string>>
  readonly others: (n: number) => string
  /** « 1–5 sur 8 ». */
  readonly position: (from: number, to: number, total: number) => string
  readonly list: (items: readonly string[]) => string
  /** « **8 citations** pour « sécurité » (locuteur : Lavrov) ». */
  readonly found: (count: string, query: string | null, limits: readonly string[]) => string
  /** « Lavrov : 5 citations ». */
  readonly about: (subject: string, what: string) => string
  readonly notSaid: string
  /** Of a fact that the operator's overlay changed. */
  readonly corrected: string

  readonly date: {
    readonly inferred: string
    readonly inferredFrom: (words: string) => string
    readonly fromWords: (words: string) => string
    readonly unknown: string
    readonly partlyInferred: (dates: string) => string
  }

  readonly source: {
    readonly one: string
    readonly published: (when: string) => string
    readonly publishedUnknown: string
    readonly unknownPublisher: string
    readonly untitled: string
    /** `site`: a link to the publisher's own, where there is one. */
    readonly noAddress: (site: string | null) => string
    readonly unusableAddress: (site: string | null) => string
    readonly site: string
    readonly read: string
  }

  readonly quote: {
    readonly unnamed: (who: string | null) => string
    readonly unknownSpeaker: string
    readonly uncertain: string
    readonly fragment: string
    readonly saidOn: (when: string) => string
    readonly saidUnknown: string
    readonly relay: (who: string) => string
    readonly shortened: string
    readonly filter: Readonly<Record<'speaker' | 'from' | 'to' | 'source', (value: string) => string>>
    readonly related: (count: string) => string
    readonly random: string
    readonly continued: (shown: number, total: number) => string
  }

  readonly context: {
    readonly title: string
    readonly cue: (words: string) => string
    readonly noText: string
    readonly elsewhere: string
  }

  readonly event: {
    readonly date: string
    readonly place: string
    readonly participants: string
    readonly status: string
    readonly held: string
    readonly announced: string
    readonly announcedOnly: string
    readonly cancelled: string
    readonly change: string
    readonly changeStep: Readonly<Record<EventStatus, (sources: string, when: string) => string>>
    readonly told: Readonly<Record<EventStatus, string>>
    readonly disagreement: string
    readonly according: (sources: string, what: string) => string
    readonly sources: (n: number) => string
    readonly otherSources: (n: number) => string
    readonly moreSources: (from: number, to: number, total: number) => string
    readonly before: string
    readonly after: string
    readonly choose: (n: number) => string
  }

  readonly actor: {
    readonly kind: Readonly<Record<ActorKind, string>>
    readonly roles: string
    readonly roleOf: (title: string, of: string) => string
    /** `time` in the words of the article. */
    readonly roleHeld: (role: string, time: string) => string
    /** Of the oldest source that gives the role. */
    readonly since: (source: string) => string
    readonly aliases: string
    readonly companions: string
    readonly lastQuote: string
    readonly lastEvent: string
    readonly mentionedIn: (articles: string, quotes: string, events: string) => string
    readonly noRole: string
    readonly choose: string
  }

  readonly corpus: {
    readonly title: string
    readonly holds: (articles: string, quotes: string, events: string, actors: string) => string
    readonly period: (from: string, to: string) => string
    readonly publishers: string
    readonly documented: string
    readonly documents: (total: number) => string
    readonly empty: string
    readonly quality: string
    readonly notMeasured: string
    readonly measured: (when: string) => string
    /** `seen`: how well those who wrote the rules knew these articles. */
    readonly sets: Readonly<
      Record<QualitySet, { readonly title: (articles: string) => string; readonly seen: string }>
    >
    readonly shares: Readonly<Record<Shares, (percent: string) => string>>
    readonly label: (publisher: Publisher) => string | null
  }

  readonly help: {
    readonly title: string
    readonly promise: string
    readonly event: string
    readonly quote: string
    readonly actor: string
    readonly sources: string
    readonly tips: string
    readonly tip: string
    readonly commands: Readonly<Record<'event' | 'quote' | 'actor' | 'sources' | 'help', string>>
  }

  readonly problem: {
    readonly none: (query: string | null) => string
    readonly noneOn: (when: string) => string
    /** `date`: the one asked for, as it was understood. */
    readonly near: (query: string | null, date: string | null) => string
    readonly tryThis: string
    readonly unsure: (query: string) => string
    readonly chooseSuggestion: string
    readonly invalid: Readonly<Record<QueryProblem, (part: string | null) => string>>
    readonly gone: string
    readonly stale: string
    readonly actorHasNone: Readonly<Record<'quotes' | 'events', string>>
  }

  readonly button: {
    readonly previous: string
    readonly next: string
    readonly context: (n: number | null) => string
    readonly another: string
    readonly quotes: (n: number) => string
    readonly events: (n: number) => string
    readonly before: (label: string) => string
    readonly after: (label: string) => string
    readonly moreSources: string
    readonly olderDocuments: string
    readonly newerDocuments: string
  }
}

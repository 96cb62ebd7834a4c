import type { Bibliography } from '../domain/article.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { Outcome } from './apply/applied.ts'
import { applyActor } from './apply/apply-actor.ts'
import { applyEvent } from './apply/apply-event.ts'
import { applyQuote } from './apply/apply-quote.ts'
import { type Source, sourceOf } from './apply/source.ts'
import type { ActorEntry, Entry } from './entry.ts'
import { type FindEverywhere, findEverywhere } from './everywhere.ts'
import type { Remark } from './remark.ts'

/** What became of one article. */
interface Corrected {
  readonly dossier: Dossier
  /** Lines of the entries that had something to do there, whether they could be followed or not. */
  readonly met: readonly number[]
  readonly remarks: readonly Remark[]
}

/** The operator's corrections, ready to be applied to dossiers. */
export interface Overlay {
  /** As written: the same text is the same overlay. */
  readonly text: string
  readonly entries: readonly Entry[]
  /** Those of all articles that may be about some of these actors. */
  readonly everywhere: FindEverywhere
  /** Those of this article. */
  naming(article: Bibliography): readonly Entry[]
  /** `text`: the article's, null where only its facts are known. */
  correct(dossier: Dossier, text: string | null): Corrected
}

const ORDER = ['actor', 'quote', 'event'] as const

function apply(dossier: Dossier, entry: Entry, source: Source | null): Outcome | null {
  if (entry.about === 'actor') return applyActor(dossier, entry, source)
  return entry.about === 'quote' ? applyQuote(dossier, entry, source) : applyEvent(dossier, entry, source)
}

/** Actors first, so that quotes and events are corrected with their right names; then in the order of the file. */
export function createOverlay(text: string, entries: readonly Entry[]): Overlay {
  const ofActors: ActorEntry[] = []
  const byArticle = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.article !== null) byArticle.set(entry.article, [...(byArticle.get(entry.article) ?? []), entry])
    else if (entry.about === 'actor') ofActors.push(entry)
  }
  const everywhere = findEverywhere(ofActors)
  const naming = ({ id, url }: Bibliography): Entry[] => [
    ...(byArticle.get(id) ?? []),
    ...(url === null ? [] : (byArticle.get(url) ?? [])),
  ]
  return {
    text,
    entries,
    everywhere,
    naming,
    correct(given, body) {
      const concerning = [...everywhere(given.actors), ...naming(given.article)]
      const source = body === null ? null : sourceOf(body)
      const met: number[] = []
      const remarks: Remark[] = []
      let dossier = given
      for (const kind of ORDER)
        for (const entry of concerning) {
          const outcome = entry.about === kind ? apply(dossier, entry, source) : null
          if (!outcome) continue
          met.push(entry.line)
          if (outcome.remark) remarks.push(outcome.remark)
          else dossier = outcome.dossier
        }
      return { dossier, met, remarks }
    },
  }
}

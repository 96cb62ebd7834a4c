import type { Locale } from '../domain/locale.ts'
import type { SearchPort } from '../store/search-port.ts'
import type { Facts } from '../store/store.ts'
import { createDateLabels, type DateLabels } from './complete/date-label.ts'
import { createLookup, type Lookup } from './lookup/lookup.ts'
import { createNameFinder, type NameFinder } from './names/name-finder.ts'
import { type FindDate, findDatePart } from './query/date-part.ts'
import { createVocabularies, type Vocabularies } from './vocabulary/vocabularies.ts'

/** What a search is made of: the store's two faces and, for tests of the search alone, another date grammar. */
export interface SearchSources {
  readonly facts: Facts
  readonly port: SearchPort
  readonly findDate?: FindDate
  /** Milliseconds on a clock that never goes back; without one, every change of the store is seen at once. */
  readonly now?: () => number
}

/** The parts that all kinds of questions share. */
export interface Engine extends Required<Omit<SearchSources, 'now'>> {
  readonly vocabularies: Vocabularies
  readonly names: NameFinder
  readonly lookup: Lookup
  readonly labels: Readonly<Record<Locale, DateLabels>>
}

export function createEngine(sources: SearchSources): Engine {
  const vocabularies = createVocabularies(sources.port, sources.now)
  return {
    ...sources,
    findDate: sources.findDate ?? findDatePart,
    vocabularies,
    names: createNameFinder(sources.port, sources.facts, vocabularies),
    lookup: createLookup(sources.port, vocabularies),
    labels: { fr: createDateLabels('fr'), en: createDateLabels('en') },
  }
}

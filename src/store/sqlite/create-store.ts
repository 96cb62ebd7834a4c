import type { MergeRules } from '../merge-rules.ts'
import type { SearchPort } from '../search-port.ts'
import type { Facts, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { digestPort } from './digest/digest-port.ts'
import { fetch } from './fetch.ts'
import { match } from './match.ts'
import { notes } from './notes.ts'
import { guarded } from './problems.ts'
import { put, remove } from './put.ts'
import { actorFacts } from './read-actors.ts'
import { articleFacts } from './read-articles.ts'
import { calendarFacts } from './read-calendar.ts'
import { dossierFacts } from './read-dossier.ts'
import { eventFacts } from './read-events.ts'
import { quoteFacts } from './read-quotes.ts'
import { tidyIndex } from './tidy.ts'
import { createVocabularies } from './vocabulary.ts'

/** The store on an open database that is up to date. */
export function createStore(db: Connection, rules: MergeRules): Store {
  const vocabularyOf = createVocabularies(db)
  const search: SearchPort = {
    match: (kind, groups, filter, limit) => guarded(() => match(db, kind, groups, filter, limit)),
    fetch: (kind, ids) => guarded(() => fetch(db, kind, ids)),
    vocabulary: (kind) => guarded(() => vocabularyOf(kind)),
    named: (foldedName) => guarded(() => named(db, foldedName)),
  }
  const facts: Facts = {
    ...articleFacts(db),
    ...dossierFacts(db),
    ...quoteFacts(db),
    ...eventFacts(db),
    ...calendarFacts(db),
    ...actorFacts(db),
  }
  return {
    put: async (deposits) => {
      const outcomes = await guarded(() => put(db, rules, deposits))
      if (deposits.length === 0) await tidyIndex(db)
      return outcomes
    },
    remove: (articleId) => guarded(() => remove(db, rules, articleId)),
    facts,
    search,
    digest: digestPort(db),
    notes: notes(db),
    close: () => guarded(() => void db.raw.close()),
  }
}

/** Those that appear most first. */
const named = (db: Connection, foldedName: string): string[] =>
  db.values<string>(
    `SELECT DISTINCT actor.id FROM actor_name CROSS JOIN actor USING (actor) WHERE folded = ?
     ORDER BY actor.articles DESC, actor.actor`,
    foldedName,
  )

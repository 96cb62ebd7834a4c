import type { MergeRules } from '../merge-rules.ts'
import type { SearchPort } from '../search-port.ts'
import type { Facts, Store } from '../store.ts'
import type { Backend } from './database.ts'
import { digestPort } from './digest/digest-port.ts'
import { fetch } from './fetch.ts'
import { match } from './match.ts'
import { notes } from './notes.ts'
import { put, remove } from './put.ts'
import { actorFacts } from './read-actors.ts'
import { articleFacts, tally } from './read-articles.ts'
import { calendarFacts } from './read-calendar.ts'
import { dossierFacts } from './read-dossier.ts'
import { eventFacts } from './read-events.ts'
import { quoteFacts } from './read-quotes.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'
import { createVocabularies } from './vocabulary.ts'

/** The store on an open database that is up to date. */
export function createStore(data: Backend, rules: MergeRules): Store {
  const { dialect } = data
  const vocabularies = createVocabularies(data)
  const search: SearchPort = {
    match: (kind, groups, filter, limit) =>
      data.read((db) => match(db, dialect, kind, groups, filter, limit, vocabularies.counts(kind))),
    fetch: (kind, ids) => data.read((db) => fetch(db, dialect, kind, ids)),
    vocabulary: vocabularies.read,
    named: (foldedName) => data.read((db) => named(db, foldedName)),
  }
  const facts: Facts = {
    ...articleFacts(data),
    ...dossierFacts(data),
    ...quoteFacts(data),
    ...eventFacts(data),
    ...calendarFacts(data),
    ...actorFacts(data),
  }
  return {
    put: async (deposits) => {
      const outcomes = await put(data, rules, deposits)
      if (deposits.length === 0) await data.tidy()
      return outcomes
    },
    remove: (articleId) => remove(data, rules, articleId),
    version: async () => String(await data.read((db) => tally(db, 'changes'))),
    facts,
    search,
    digest: digestPort(data.current),
    notes: notes(data.current),
    close: () => data.close(),
  }
}

/** Those that appear most first. */
const named = (db: Statements, foldedName: string): Steps<string[]> =>
  db.values<string>(
    `SELECT id FROM actor WHERE actor IN (SELECT actor FROM actor_name WHERE folded = ?)
     ORDER BY articles DESC, actor`,
    foldedName,
  )

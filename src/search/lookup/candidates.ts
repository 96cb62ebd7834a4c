import type { MatchFilter, SearchPort } from '../../store/search-port.ts'
import type { WordTable } from '../vocabulary/word-table.ts'
import { type Ask, gather, type Limits } from './gather.ts'
import type { Question } from './question.ts'
import { createTerm, type Term } from './term.ts'
import type { Terms } from './terms-of.ts'

/** Records worth judging. */
export interface Candidates {
  readonly ids: ReadonlySet<string>
  /** Those of the actors that the query names: they have the name whatever their words. */
  readonly byName: ReadonlySet<string>
  /** Whether known words were allowed to be misspelt. */
  readonly loose: boolean
}

/** Actors of one name that are looked at. */
const MOST_ACTORS = 3

/** Under each filter: records of the named actors with the other words, then records with all the words. */
export async function findCandidates(
  port: SearchPort,
  table: WordTable,
  { kind, filters, named }: Question,
  { terms, stop }: Terms,
  isNamed: (term: Term) => boolean,
  limits: Limits,
): Promise<Candidates> {
  const ids = new Set<string>()
  const byName = new Set<string>()
  let loose = false
  const rest = terms.filter((term) => !isNamed(term))
  const typed = terms.filter(isNamed).map((term) => term.typed)

  for (const filter of filters.length > 0 ? filters : [{}]) {
    const asking =
      (within: MatchFilter): Ask =>
      (groups, limit) =>
        port.match(kind, groups, within, limit)
    const take = async (ask: Ask, wanted: readonly Term[], most: Limits, own: boolean): Promise<boolean> => {
      const gathered = await gather(ask, table, wanted, stop, most)
      for (const id of gathered.ids) ids.add(id)
      if (own) for (const id of gathered.ids) byName.add(id)
      loose ||= gathered.loose
      return gathered.ids.length > 0 && !gathered.loose
    }

    let answered = false
    const whose = filter.actor === undefined ? (named?.actors ?? []).slice(0, MOST_ACTORS) : []
    for (const { id, name } of whose) {
      const found = await take(asking({ ...filter, actor: id }), rest, { ...limits, strict: true }, true)
      // A speaker said so: nobody else's words are wanted. An event has a place too, which is told by its name.
      if (kind === 'quote') answered ||= found && rest.length > 0
      else if (name.some((word) => !typed.includes(word))) {
        const own = name.map((word) => createTerm(table, word, named?.start ?? 0, false))
        await take(asking(filter), [...rest, ...own], { ...limits, strict: true }, true)
      }
    }
    if (!answered) await take(asking(filter), terms, limits, false)
  }
  return { ids, byName, loose }
}

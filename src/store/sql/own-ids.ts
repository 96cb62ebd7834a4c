import { stableId } from '../../text/stable-id.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/**
 * Gives each fact of an article the id it comes with. An id that the article uses twice, or that another
 * article's fact has already, is replaced by one made from it, the same each time.
 */
export function ownIds(
  db: Statements,
  table: 'quote' | 'mention',
  article: number,
): (id: string) => Steps<string> {
  const given = new Set<string>()
  function* isTaken(id: string): Steps<boolean> {
    const owner = yield* db.value<number>(`SELECT article FROM ${table} WHERE id = ?`, id)
    return given.has(id) || (owner !== undefined && owner !== article)
  }
  return function* idOf(wanted) {
    let id = wanted
    for (let turn = 2; yield* isTaken(id); turn += 1) id = stableId(wanted.charAt(0), wanted, String(turn))
    given.add(id)
    return id
  }
}

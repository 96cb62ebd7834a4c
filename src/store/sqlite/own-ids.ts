import { stableId } from '../../text/stable-id.ts'
import type { Connection } from './connection.ts'

/**
 * Gives each fact of an article the id it comes with. An id that the article uses twice, or that another
 * article's fact has already, is replaced by one made from it, the same each time.
 */
export function ownIds(db: Connection, table: 'quote' | 'mention', article: number): (id: string) => string {
  const given = new Set<string>()
  const isTaken = (id: string): boolean => {
    const owner = db.value<number>(`SELECT article FROM ${table} WHERE id = ?`, id)
    return given.has(id) || (owner !== undefined && owner !== article)
  }
  return (wanted) => {
    let id = wanted
    for (let turn = 2; isTaken(id); turn += 1) id = stableId(wanted.charAt(0), wanted, String(turn))
    given.add(id)
    return id
  }
}

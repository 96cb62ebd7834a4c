import { stableId } from '../../text/stable-id.ts'
import type { Connection } from './connection.ts'
import { occupy } from './redirects.ts'

/** The wanted id or, where another thing of the kind has it, one made from it. */
export function freeId(db: Connection, kind: 'actor' | 'event', wanted: string): string {
  let id = wanted
  for (let turn = 2; db.value(`SELECT 1 FROM ${kind} WHERE id = ?`, id) !== undefined; turn += 1)
    id = stableId(wanted.charAt(0), wanted, String(turn))
  occupy(db, kind, id)
  return id
}

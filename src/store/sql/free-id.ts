import { stableId } from '../../text/stable-id.ts'
import { occupy } from './redirects.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** The wanted id or, where another thing of the kind has it, one made from it. */
export function* freeId(db: Statements, kind: 'actor' | 'event', wanted: string): Steps<string> {
  let id = wanted
  for (let turn = 2; (yield* db.value(`SELECT 1 FROM ${kind} WHERE id = ?`, id)) !== undefined; turn += 1)
    id = stableId(wanted.charAt(0), wanted, String(turn))
  yield* occupy(db, kind, id)
  return id
}

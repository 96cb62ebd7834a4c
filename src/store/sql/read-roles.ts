import type { SourcedRole } from '../../domain/actor.ts'
import { bibliographyIn } from './read-articles.ts'
import type { Statements } from './statements.ts'
import { eachOf, type Steps } from './steps.ts'

/** Articles word the role of one who is often named in hundreds of ways. */
const SHOWN = 20

interface RoleRow {
  readonly title: string
  readonly body: string | null
  readonly facts: string
}

// Jumps in the index from one role to the next, whatever number of articles give each.
const HELD = `WITH RECURSIVE held (key) AS (
  SELECT min(key) FROM role WHERE actor = ?
  UNION ALL
  SELECT (SELECT min(key) FROM role WHERE actor = ? AND key > held.key) FROM held WHERE held.key IS NOT NULL
)`

/** The keys of an actor's different roles. */
export function* roleKeys(db: Statements, actor: number): Steps<string[]> {
  return yield* db.values<string>(`${HELD} SELECT key FROM held WHERE key IS NOT NULL`, actor, actor)
}

/** Each different role once, with the newest article that gives it; the newest twenty. */
export function* rolesOf(db: Statements, actor: number): Steps<SourcedRole[]> {
  const keys = yield* db.values<string>(
    `${HELD} SELECT key FROM held WHERE key IS NOT NULL
     ORDER BY (SELECT max(day) FROM role WHERE role.actor = ? AND role.key = held.key) DESC, key LIMIT ?`,
    actor,
    actor,
    actor,
    SHOWN,
  )
  function* newest(key: string): Steps<RoleRow | undefined> {
    return yield* db.one<RoleRow>(
      `SELECT role.title, role.body, article.facts FROM role CROSS JOIN article USING (article)
       WHERE role.actor = ? AND role.key = ? ORDER BY role.day DESC, role.article DESC LIMIT 1`,
      actor,
      key,
    )
  }
  return (yield* eachOf(keys, newest))
    .filter((row) => row !== undefined)
    .map(({ title, body, facts }) => ({ title, of: body, article: bibliographyIn(facts) }))
}

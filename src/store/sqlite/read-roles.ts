import type { SourcedRole } from '../../domain/actor.ts'
import type { Connection } from './connection.ts'
import { bibliographyIn } from './read-articles.ts'

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
export const roleKeys = (db: Connection, actor: number): string[] =>
  db.values<string>(`${HELD} SELECT key FROM held WHERE key IS NOT NULL`, actor, actor)

/** Each different role once, with the newest article that gives it; the newest twenty. */
export function rolesOf(db: Connection, actor: number): SourcedRole[] {
  const keys = db.values<string>(
    `${HELD} SELECT key FROM held WHERE key IS NOT NULL
     ORDER BY (SELECT max(day) FROM role WHERE role.actor = ? AND role.key = held.key) DESC, key LIMIT ?`,
    actor,
    actor,
    actor,
    SHOWN,
  )
  const newest = (key: string): RoleRow | undefined =>
    db.one<RoleRow>(
      `SELECT role.title, role.body, article.facts FROM role CROSS JOIN article USING (article)
       WHERE role.actor = ? AND role.key = ? ORDER BY role.day DESC, role.article DESC LIMIT 1`,
      actor,
      key,
    )
  return keys
    .flatMap((key) => newest(key) ?? [])
    .map(({ title, body, facts }) => ({ title, of: body, article: bibliographyIn(facts) }))
}

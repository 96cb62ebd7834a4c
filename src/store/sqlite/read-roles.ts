import type { SourcedRole } from '../../domain/actor.ts'
import type { Connection } from './connection.ts'
import { bibliographyIn } from './read-articles.ts'

interface RoleRow {
  readonly title: string
  readonly body: string | null
  readonly day: number
  readonly facts: string
}

/** The keys of an actor's different roles: jumps from one to the next, whatever number of articles give each. */
export const roleKeys = (db: Connection, actor: number): string[] =>
  db.values<string>(
    `WITH RECURSIVE held (key) AS (
       SELECT min(key) FROM role WHERE actor = ?
       UNION ALL
       SELECT (SELECT min(key) FROM role WHERE actor = ? AND key > held.key) FROM held WHERE held.key IS NOT NULL
     ) SELECT key FROM held WHERE key IS NOT NULL`,
    actor,
    actor,
  )

/** Each different role once, with the newest article that gives it; newest first. */
export function rolesOf(db: Connection, actor: number): SourcedRole[] {
  const newest = (key: string): RoleRow | undefined =>
    db.one<RoleRow>(
      `SELECT role.title, role.body, role.day, article.facts FROM role CROSS JOIN article USING (article)
       WHERE role.actor = ? AND role.key = ? ORDER BY role.day DESC, role.article DESC LIMIT 1`,
      actor,
      key,
    )
  return roleKeys(db, actor)
    .flatMap((key) => newest(key) ?? [])
    .sort((a, b) => b.day - a.day)
    .map(({ title, body, facts }) => ({ title, of: body, article: bibliographyIn(facts) }))
}

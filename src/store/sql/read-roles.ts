import type { Role, SourcedRole } from '../../domain/actor.ts'
import { bibliographyIn } from './read-articles.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** Articles word the role of one who is often named in hundreds of ways. */
const SHOWN = 20

export interface RoleRow {
  readonly title: string
  readonly body: string | null
  /** When it is held, in the article's words. */
  readonly held: string | null
}

interface SourcedRow extends RoleRow {
  readonly facts: string
  readonly first: string | null
}

export const roleIn = ({ title, body, held }: RoleRow): Role => ({
  title,
  of: body,
  ...(held !== null && { time: held }),
})

// Jumps in the index from one role to the next, whatever number of articles give each.
const HELD = `WITH RECURSIVE held (key) AS (
  SELECT min(key) FROM role WHERE actor = ?
  UNION ALL
  SELECT (SELECT min(key) FROM role WHERE actor = ? AND key > held.key) FROM held WHERE held.key IS NOT NULL
)`

// One jump for each end of a role's time; articles of no known day, which have day 0, begin nothing.
const SOURCED = `${HELD}, sourced AS (
  SELECT key, (SELECT max(day) FROM role WHERE role.actor = ? AND role.key = held.key) AS newest,
    (SELECT article FROM role WHERE role.actor = ? AND role.key = held.key AND day > 0
     ORDER BY day, article LIMIT 1) AS first
  FROM held WHERE key IS NOT NULL ORDER BY newest DESC, key LIMIT ?
), placed AS (
  SELECT key, newest, first,
    (SELECT max(article) FROM role WHERE role.actor = ? AND role.key = sourced.key AND day = newest) AS article
  FROM sourced
)
SELECT (SELECT title FROM role WHERE role.actor = ? AND role.key = placed.key AND day = newest
        AND role.article = placed.article LIMIT 1) AS title,
  (SELECT body FROM role WHERE role.actor = ? AND role.key = placed.key AND day = newest
   AND role.article = placed.article LIMIT 1) AS body,
  (SELECT held FROM role WHERE role.actor = ? AND role.key = placed.key AND day = newest
   AND role.article = placed.article LIMIT 1) AS held,
  article.facts, older.facts AS first
FROM placed CROSS JOIN article USING (article)
LEFT JOIN article AS older ON older.article = placed.first AND older.article <> placed.article
ORDER BY newest DESC, key`

/** The keys of an actor's different roles. */
export function* roleKeys(db: Statements, actor: number): Steps<string[]> {
  return yield* db.values<string>(`${HELD} SELECT key FROM held WHERE key IS NOT NULL`, actor, actor)
}

/** Each different role once, with the newest article that gives it and the oldest; the newest twenty. */
export function* rolesOf(db: Statements, actor: number): Steps<SourcedRole[]> {
  const rows = yield* db.all<SourcedRow>(
    SOURCED,
    ...[actor, actor, actor, actor, SHOWN, actor, actor, actor, actor],
  )
  return rows.map(({ facts, first, ...row }) => ({
    ...roleIn(row),
    article: bibliographyIn(facts),
    ...(first === null ? {} : { first: bibliographyIn(first) }),
  }))
}

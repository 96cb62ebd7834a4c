import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** Something came into the store; the first time it is noted in the order in which things come. */
export const arrive = (db: Statements, kind: 'article' | 'event' | 'quote', id: string): Steps<void> =>
  db.write(
    `INSERT INTO arrival (number, kind, id) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM arrival), ?, ?)
     ON CONFLICT (id, kind) DO NOTHING`,
    kind,
    id,
  )

import type { Backend, Database, Session } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import type { Connection } from './connection.ts'
import { dialect } from './dialect.ts'
import { guarded } from './problems.ts'
import { tidyIndex } from './tidy.ts'

/** Work on a database in this process: each statement gives its answer at once. */
export function sqliteBackend(connection: Connection): Backend {
  const { raw } = connection
  const db = statementsOf(connection)
  const write: Database['write'] = (work) =>
    guarded(() => raw.transaction(() => runNow(work(db))).immediate())
  const current: Database = {
    read: (work) => guarded(() => runNow(work(db))),
    snapshot: (work) => guarded(() => raw.transaction(() => runNow(work(db)))()),
    change: write,
    write,
  }
  return {
    ...current,
    current,
    dialect,
    hold: () => guarded(() => hold(connection, db)),
    tidy: () => tidyIndex(connection),
    close: () => guarded(() => void raw.close()),
  }
}

function hold({ raw }: Connection, db: Statements): Session {
  raw.exec('BEGIN IMMEDIATE')
  return {
    run: (work) => guarded(() => runNow(work(db))),
    commit: () => guarded(() => void raw.exec('COMMIT')),
    rollback: () => guarded(() => void raw.exec('ROLLBACK')),
  }
}

const statementsOf = (connection: Connection): Statements => ({
  one: (sql, ...values) => later(() => connection.one(sql, ...values)),
  all: (sql, ...values) => later(() => connection.all(sql, ...values)),
  value: (sql, ...values) => later(() => connection.value(sql, ...values)),
  values: (sql, ...values) => later(() => connection.values(sql, ...values)),
  run: (sql, ...values) => later(() => connection.run(sql, ...values)),
  write: (sql, ...values) => later(() => void connection.run(sql, ...values)),
})

/** A step that is over as soon as it is asked for. */
const later = <Result>(work: () => Result): Steps<Result> => new Later(work)

class Later<Result> implements Iterator<never, Result>, Iterable<never, Result> {
  readonly #work: () => Result

  constructor(work: () => Result) {
    this.#work = work
  }

  [Symbol.iterator](): this {
    return this
  }

  next(): IteratorReturnResult<Result> {
    return { done: true, value: this.#work() }
  }
}

function runNow<Result>(steps: Steps<Result>): Result {
  const step = steps[Symbol.iterator]().next()
  if (!step.done) throw new Error('a step that waits')
  return step.value
}

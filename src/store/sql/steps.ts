/** What a statement takes and gives: integers, texts, bytes. */
export type Value = string | number | Buffer | null

/** What is wanted of a statement: rows, the first column of each, the first of either, or the rows changed. */
export interface Statement {
  readonly sql: string
  readonly values: readonly Value[]
  readonly want: 'one' | 'all' | 'value' | 'values' | 'run' | 'write'
}

/**
 * Work on a database, written once for all of them: statements come out of it one by one, and whoever runs it
 * hands in what each gave. SQLite does so at once, PostgreSQL when the answer has come. Nothing is done before
 * it is asked for with `yield*`.
 */
export type Steps<Result> = Iterable<Statement, Result, unknown>

/** What the work gives for each item, one after the other. */
export function* eachOf<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(yield* work(item))
  return results
}

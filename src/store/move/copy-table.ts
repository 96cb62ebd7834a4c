import type { RecordKind } from '../search-port.ts'
import type { Dialect, Session, WordChange } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps, Value } from '../sql/steps.ts'
import { termsIn, union, wordSet } from '../sql/terms.ts'
import type { Table } from './tables.ts'

type Row = Readonly<Record<string, Value>>

/** Rows that are read and written at once. */
const PAGE = 500

/** Copies a table's rows, and its records' words into the index; tells of each page. */
export async function copyTable(
  table: Table,
  from: Session,
  to: Session,
  dialect: Dialect,
  tell: (rows: number) => void,
): Promise<void> {
  let last: Row | undefined
  for (;;) {
    const after = last
    const rows = await from.run((db) => pageAfter(db, table, after))
    await to.run((db) => writeRows(db, dialect, table, rows))
    tell(rows.length)
    if (rows.length < PAGE) return
    last = rows.at(-1)
  }
}

function pageAfter(db: Statements, { name, key }: Table, last: Row | undefined): Steps<Row[]> {
  const columns = key.join(', ')
  const after = last ? `WHERE (${columns}) > (${key.map(() => '?').join(', ')})` : ''
  return db.all<Row>(
    `SELECT * FROM ${name} ${after} ORDER BY ${columns} LIMIT ${PAGE}`,
    ...(last ? key.map((column) => last[column] ?? null) : []),
  )
}

function* writeRows(
  db: Statements,
  dialect: Dialect,
  { name, kind }: Table,
  rows: readonly Row[],
): Steps<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const row = `(${columns.map(() => '?').join(', ')})`
  yield* db.write(
    `INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES ${rows.map(() => row).join(', ')}`,
    ...rows.flatMap((values) => columns.map((column) => values[column] ?? null)),
  )
  if (kind) yield* dialect.writeWords(db, kind, wordsOf(kind, rows))
}

/** What the index has of records: what is kept beside them and, of a quote, the words of its text. */
const wordsOf = (kind: RecordKind, rows: readonly Row[]): WordChange[] =>
  rows
    .filter(({ position, indexed }) => position !== null && indexed !== null && indexed !== '')
    .map(({ position, indexed, text }) => {
      const terms = termsIn(String(indexed))
      return {
        position: Number(position),
        stored: false,
        terms: kind === 'quote' ? union(wordSet(String(text)), terms) : terms,
      }
    })
    .sort((a, b) => a.position - b.position)

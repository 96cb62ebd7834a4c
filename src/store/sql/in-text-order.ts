import type { Quote } from '../../domain/quote.ts'

interface QuoteRow {
  readonly position: number
  readonly facts: string
}

/** An article's quotes as they follow each other in its text. */
export function inTextOrder<Row extends QuoteRow>(rows: readonly Row[]): Row[] {
  const start = ({ facts }: Row): number => (JSON.parse(facts) as Pick<Quote, 'span'>).span.start
  return rows
    .map((row) => ({ row, at: start(row) }))
    .sort((a, b) => a.at - b.at || b.row.position - a.row.position)
    .map(({ row }) => row)
}

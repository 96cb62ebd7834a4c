import type { Quote } from '../../../src/domain/quote.ts'
import { reader } from '../support/reader.ts'

/** `Anne Rivoal: Non`; `~maire/Redon` for someone unnamed, `?` for nobody known. */
function who({ speaker }: Quote): string {
  if (speaker === null) return '?'
  if (speaker.name !== null) return speaker.name
  return `~${speaker.role ?? ''}${speaker.organisation === null ? '' : `/${speaker.organisation}`}`
}

export const told = (source: string, title?: string): string[] =>
  reader.quotes(source, title).map((quote) => `${who(quote)}: ${quote.text}`)

/** Rows `sentence | speaker: words | …`; a sentence alone tells nothing. `¶` begins a paragraph. */
export const rows = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+\|\s*/u))
    .map(([source = '', ...quotes]) => [
      source.replace(/\s*¶\s*/gu, '\n\n'),
      quotes.filter((quote) => quote !== ''),
    ])

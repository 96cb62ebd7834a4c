import { chainAt } from './chain.ts'
import type { Found } from './moment.ts'
import { mayBegin, reading } from './parse-moment.ts'
import { withLeft } from './refine/relation.ts'
import { shareMonths } from './refine/share-month.ts'
import { withYearsBefore } from './refine/year-before.ts'
import { type Token, tokenise } from './tokens.ts'
import type { WordForms } from './word-forms.ts'

export interface Parse {
  readonly text: string
  readonly tokens: readonly Token[]
  /** In order, not overlapping. */
  readonly found: readonly Found[]
}

export interface ParseOptions {
  /** A query or a lone expression, in which less must be there to make a date. */
  readonly loose?: boolean
  /** Of the texts read before. */
  readonly forms?: WordForms
}

/** All date expressions of a text, unresolved. Linear in its length. */
export function parseDates(text: string, { loose = false, forms }: ParseOptions = {}): Parse {
  const tokens = tokenise(text, forms)
  const reader = reading(tokens, loose)
  const found: Found[] = []
  let done = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const chain = token && mayBegin(token) ? chainAt(reader, at) : null
    if (!chain) {
      at += 1
      continue
    }
    for (const one of chain.found) {
      const whole = withLeft(tokens, one)
      const from = Math.max(whole.from, done)
      if (one.from >= done) found.push({ ...whole, from })
      done = Math.max(done, whole.to)
    }
    at = Math.max(chain.to, at + 1)
  }
  return { text, tokens, found: shareMonths(tokens, withYearsBefore(tokens, found)) }
}

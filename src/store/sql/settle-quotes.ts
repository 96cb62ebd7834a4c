import type { Quote } from '../../domain/quote.ts'
import type { Batch } from './batch.ts'
import type { Steps } from './steps.ts'
import { actorTag, publisherTag, termsIn, union, wordSet } from './terms.ts'

interface QuoteRow {
  readonly speaker: number | null
  readonly text: string
  readonly facts: string
  readonly indexed: string
  readonly publisher: number
  readonly words: string | null
}

/** Brings the index up to date with touched quotes: their words, who spoke, by all names, and who published. */
export function* settleQuotes(batch: Batch): Steps<void> {
  const { db, index } = batch
  for (const position of batch.staleQuotes) {
    const row = yield* db.one<QuoteRow>(
      `SELECT quote.speaker, quote.text, quote.facts, quote.indexed, article.publisher, actor.words
       FROM quote JOIN article USING (article) LEFT JOIN actor ON actor.actor = quote.speaker
       WHERE quote.position = ?`,
      position,
    )
    if (!row) continue
    const terms = termsOf(row)
    const indexed = [...terms].join(' ')
    if (indexed === row.indexed) continue
    const words = wordSet(row.text)
    if (row.indexed !== '') index.remove('quote', position, union(words, termsIn(row.indexed)))
    index.add('quote', position, union(words, terms))
    yield* db.write('UPDATE quote SET indexed = ? WHERE position = ?', indexed, position)
  }
}

function termsOf({ speaker, facts, publisher, words }: QuoteRow): Set<string> {
  const said = (JSON.parse(facts) as Pick<Quote, 'speaker'>).speaker
  const terms = new Set([publisherTag(publisher)])
  if (speaker !== null) terms.add(actorTag(speaker))
  for (const word of termsIn(words)) terms.add(word)
  for (const word of wordSet(said?.name, said?.role, said?.organisation)) terms.add(word)
  return terms
}

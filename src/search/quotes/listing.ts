import type { SourcedQuote } from '../../domain/quote.ts'
import type { MatchFilter } from '../../store/search-port.ts'
import type { Page } from '../../store/store.ts'
import { found, listed, matchesOf } from '../answers.ts'
import type { Engine } from '../engine.ts'
import type { Answer } from '../search.ts'

/** So many quotes of a filter can be paged through. */
const MOST = 1000

/** All quotes of one actor, newest first. */
export async function quotesOf({ facts }: Engine, actor: string, page: Page): Promise<Answer<SourcedQuote>> {
  const listing = await facts.quotesBy(actor, page)
  return listing.total > 0 ? listed(listing) : { kind: 'none', date: null }
}

/** All quotes that pass one of the filters, newest first. */
export async function quotesPassing(
  engine: Engine,
  filters: readonly MatchFilter[],
  page: Page,
): Promise<Answer<SourcedQuote>> {
  const { facts, port } = engine
  const [only] = filters
  if (filters.length === 1 && only?.actor !== undefined && Object.keys(only).length === 1)
    return quotesOf(engine, only.actor, page)
  const lists = await Promise.all(filters.map((filter) => port.match('quote', [], filter, MOST)))
  const ids = [...new Set(lists.flat())]
  if (ids.length === 0) return { kind: 'none', date: null }
  // One list is in order already; several are merged by the days of their records.
  const records = lists.length === 1 ? [] : [...(await port.fetch('quote', ids))]
  records.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0))
  const ordered = lists.length === 1 ? ids : records.map(({ id }) => id)
  const matches = await matchesOf(
    ordered.slice(0, page.offset + page.limit).map((id) => ({ record: { id, text: '' }, ranges: [] })),
    page,
    facts.quotes,
    ({ text }) => text,
  )
  return found(matches, ordered.length)
}

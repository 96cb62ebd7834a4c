import type { CivilDate } from '../../domain/civil-date.ts'
import type { SourcedQuote } from '../../domain/quote.ts'
import type { MatchFilter } from '../../store/search-port.ts'
import type { DayRange, Page } from '../../store/store.ts'
import { found, matchesOf, sureOf, unsureOf } from '../answers.ts'
import { quoteName } from '../complete/quote-name.ts'
import type { Engine } from '../engine.ts'
import { isAll, type NameInQuery } from '../names/find-name.ts'
import { nameIn } from '../names/name-or-near.ts'
import { stated } from '../query/date-part.ts'
import { isTelling, type Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Ranked } from '../rank/second-voice.ts'
import type { Answer } from '../search.ts'
import { ask, engaged } from '../suggest.ts'
import { quotesPassing } from './listing.ts'
import { quotesNear } from './nearby.ts'
import { MOST_FILTERS, rankQuotes } from './rank.ts'

/** A date is read as words of the quote itself only when nearly all of them are there. */
const PASTED = 0.85

/**
 * Quotes for a query: of the actor that its words name, when they name one and nothing else; otherwise those
 * that have the words, the named actor's own first. `filters` narrow both.
 */
export async function quotesSaying(
  engine: Engine,
  query: Query,
  filters: readonly MatchFilter[],
  page: Page,
): Promise<Answer<SourcedQuote>> {
  const date = stated(query.date)
  const periods = query.date ? periodsOf(query.date, await engine.facts.period()) : []
  const within = query.date ? narrowed(filters, periods) : filters
  const { named, later } = await nameIn(engine, 'quote', query.words)
  const listed = await listing(engine, query, within, named, page)
  if (listed.kind === 'found') return { ...listed, date }

  const byWords = isTelling(query.words) || query.date === null
  const ranked = byWords ? await rankQuotes(engine, query.words, within, named) : []
  const sure = sureOf(ranked)
  if (sure.length > 0) return answer(engine, sure, page, date)
  const misspelt = (await later?.()) ?? null
  const meant = misspelt ? sureOf(await rankQuotes(engine, query.words, within, misspelt)) : []
  if (meant.length > 0) return answer(engine, meant, page, date)
  if (query.date) {
    // The date may be words of the quote: « Le 12 janvier restera … ».
    const pasted = sureOf(await rankQuotes(engine, query.allWords, filters, null), PASTED)
    if (pasted.length > 0) return answer(engine, pasted, page, null)
    const near = await quotesNear(engine, query.words, query.date, filters, periods, named ?? misspelt)
    if (near) return near
  }
  return (await question(engine, query, ranked, named ?? misspelt)) ?? { kind: 'none', date }
}

/** What needs no words: the quotes of a date, or all quotes of the actor that the words name. */
async function listing(
  engine: Engine,
  query: Query,
  filters: readonly MatchFilter[],
  named: NameInQuery | null,
  page: Page,
): Promise<Answer<SourcedQuote>> {
  if (query.date && !isTelling(query.words)) return quotesPassing(engine, filters, page)
  if (named === null || !isAll(query.words, named)) return { kind: 'none', date: null }
  const whose = filters.flatMap((filter) => named.choices.map(({ id }) => ({ ...filter, actor: id })))
  return quotesPassing(engine, whose.slice(0, MOST_FILTERS), page)
}

const answer = async (
  { facts }: Engine,
  sure: readonly Ranked[],
  page: Page,
  date: CivilDate | null,
): Promise<Answer<SourcedQuote>> =>
  found(await matchesOf(sure, page, facts.quotes, ({ text }) => text), sure.length, date)

/** Asks for speakers who are quoted and for quotes that have some of the words. */
async function question(
  { facts, names }: Engine,
  { words }: Query,
  ranked: readonly Ranked[],
  named: NameInQuery | null,
): Promise<Answer<SourcedQuote> | null> {
  const choices = named?.choices ?? (await names.whole(words))
  const quotes = await facts.quotes(unsureOf(ranked).map(({ record }) => record.id))
  const shown = quotes.flatMap((quote) => (quote === null ? [] : [{ id: quote.id, label: quoteName(quote) }]))
  return ask(await engaged(facts, choices, 'quotes'), shown)
}

/** The filters, each within each of the periods. */
function narrowed(filters: readonly MatchFilter[], periods: readonly DayRange[]): MatchFilter[] {
  return periods.flatMap(({ from, to }) =>
    filters.flatMap((filter) => {
      const first = filter.from !== undefined && filter.from > from ? filter.from : from
      const last = filter.to !== undefined && filter.to < to ? filter.to : to
      return first > last ? [] : [{ ...filter, from: first, to: last }]
    }),
  )
}

import type { CivilDate } from '../../domain/civil-date.ts'
import type { SourcedQuote } from '../../domain/quote.ts'
import type { MatchFilter } from '../../store/search-port.ts'
import type { DayRange, Page } from '../../store/store.ts'
import { found, matchesOf, sureOf, unsureOf } from '../answers.ts'
import type { Engine } from '../engine.ts'
import { findName, type NameInQuery, partOf } from '../names/named-part.ts'
import { isTelling, type Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import { isStopWord } from '../query/stop-words.ts'
import type { Ranked } from '../rank/second-voice.ts'
import type { Answer } from '../search.ts'
import { ask } from '../suggest.ts'
import { countOf } from '../vocabulary/word-table.ts'
import { quotesPassing } from './listing.ts'

const MOST_FILTERS = 12

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
  const ordinary = await engine.vocabularies('quote')
  const periods = query.date ? periodsOf(query.date, (await engine.facts.holdings()).period) : []
  const dated = query.date ? within(filters, periods) : filters
  const date = query.date?.date ?? null
  if (!isTelling(query.words) && query.date) {
    const answer = await quotesPassing(engine, dated, page)
    if (answer.kind === 'found') return { ...answer, date }
    if (!isTelling(query.allWords)) return { kind: 'none', date }
  } else {
    const named = await findName(engine.names, query.words, (word) => countOf(ordinary, word) > 0)
    if (named !== null && namesAll(query.words, named)) {
      const whose = dated.flatMap((filter) => named.choices.map(({ id }) => ({ ...filter, actor: id })))
      const answer = await quotesPassing(engine, whose.slice(0, MOST_FILTERS), page)
      if (answer.kind === 'found') return { ...answer, date }
    }
    const ranked = await rank(engine, query.words, dated, named)
    const answer = await answerOf(engine, ranked, page, date)
    if (answer) return answer
    if (query.date === null)
      return ask(await engine.names.whole(query.words), recordsOf(ranked)) ?? { kind: 'none', date }
  }
  // The date may be words of the quote itself: « Le 12 janvier restera … ».
  const ranked = await rank(engine, query.allWords, filters, null)
  return (
    (await answerOf(engine, ranked, page, null)) ??
    ask(await engine.names.whole(query.words), recordsOf(ranked)) ?? { kind: 'none', date }
  )
}

const rank = (
  engine: Engine,
  words: readonly string[],
  filters: readonly MatchFilter[],
  named: NameInQuery | null,
): Promise<readonly Ranked[]> =>
  engine.lookup({ kind: 'quote', words, filters: filters.slice(0, MOST_FILTERS), named: partOf(named) })

async function answerOf(
  { facts }: Engine,
  ranked: readonly Ranked[],
  page: Page,
  date: CivilDate | null,
): Promise<Answer<SourcedQuote> | null> {
  const sure = sureOf(ranked)
  if (sure.length === 0) return null
  return found(await matchesOf(sure, page, facts.quote, ({ text }) => text), sure.length, date)
}

const recordsOf = (ranked: readonly Ranked[]) => unsureOf(ranked).map(({ record }) => record)

const namesAll = (words: readonly string[], { start, end }: NameInQuery): boolean =>
  words.every((word, i) => (i >= start && i < end) || isStopWord(word))

/** The filters, each within each of the periods. */
function within(filters: readonly MatchFilter[], periods: readonly DayRange[]): MatchFilter[] {
  return periods.flatMap(({ from, to }) =>
    filters.flatMap((filter) => {
      const later = filter.from !== undefined && filter.from > from ? filter.from : from
      const earlier = filter.to !== undefined && filter.to < to ? filter.to : to
      return later > earlier ? [] : [{ ...filter, from: later, to: earlier }]
    }),
  )
}

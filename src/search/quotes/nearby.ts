import type { SourcedQuote } from '../../domain/quote.ts'
import type { MatchFilter } from '../../store/search-port.ts'
import type { DayRange } from '../../store/store.ts'
import { readOrNull, sureOf } from '../answers.ts'
import type { Engine } from '../engine.ts'
import { isAll, type NameInQuery } from '../names/find-name.ts'
import { besideRanked } from '../near/beside.ts'
import { quotesBeside } from '../near/neighbours.ts'
import { type DatePart, dateIn } from '../query/date-part.ts'
import { isTelling } from '../query/parse-query.ts'
import type { Answer } from '../search.ts'
import { rankQuotes } from './rank.ts'

/** Years in which neighbours are looked for. */
const MOST_PERIODS = 12

/**
 * The neighbours of a date on which nothing was said: of the named speaker's quotes, of those with the words, or
 * of all that pass the filters. Null where there are none.
 */
export async function quotesNear(
  engine: Engine,
  words: readonly string[],
  part: DatePart,
  filters: readonly MatchFilter[],
  periods: readonly DayRange[],
  named: NameInQuery | null,
): Promise<Answer<SourcedQuote> | null> {
  const { facts, port } = engine
  const speaker = named !== null && isAll(words, named) ? named.choices[0] : undefined
  const years = periods.slice(0, MOST_PERIODS)
  const found =
    speaker || !isTelling(words)
      ? await quotesBeside(port, { ...filters[0], ...(speaker && { actor: speaker.id }) }, years)
      : besideRanked(sureOf(await rankQuotes(engine, words, filters, named)), years)
  return (
    found && {
      kind: 'near',
      date: dateIn(part, found.period),
      before: await readOrNull(found.before, facts.quote),
      after: await readOrNull(found.after, facts.quote),
    }
  )
}

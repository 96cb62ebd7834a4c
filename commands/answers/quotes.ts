import type { SourcedQuote } from '../../src/domain/quote.ts'
import type { Audience } from '../../src/replies/audience.ts'
import { nearQuotesReply } from '../../src/replies/near-reply.ts'
import { queryWords, quoteQueryWords } from '../../src/replies/parts/query-words.ts'
import { actorHasNoneReply, goneReply, invalidReply, unsureReply } from '../../src/replies/problem-reply.ts'
import { QUOTES_PER_PAGE, quotesReply } from '../../src/replies/quotes-reply.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { encodeQuoteState, type QuoteList } from '../../src/replies/state/quote-state.ts'
import type { QuoteQuery } from '../../src/search/search.ts'
import type { Facts, Listing } from '../../src/store/store.ts'
import type { CommandContext } from '../command.ts'
import { calledName } from './names.ts'
import { nothingFound } from './nothing-found.ts'
import { lastPage } from './pages.ts'

/** Which stretch of a list, and for whose eyes. */
export interface Place {
  readonly offset: number
  readonly private: boolean
}

type ListOf<Of extends QuoteList['of']> = Extract<QuoteList, { of: Of }>

/** The answer to a query: quotes, a question back, or why there are none. */
export async function searchedQuotes(
  list: ListOf<'search'>,
  place: Place,
  context: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const { facts, search } = context
  const { offset } = place
  const { query } = list
  const answer = await search.quotes(query, { offset, limit: reach(list, offset) }, list.asking)
  const asked = [query.text, query.speaker].filter(Boolean).join(' ')
  switch (answer.kind) {
    case 'invalid':
      return invalidReply(answer.problem, answer.part, audience)
    case 'near':
      return nearQuotesReply(asked, answer, audience)
    case 'unsure':
      return unsureReply(asked, answer.suggestions, encodeQuoteState({ action: 'choose' }), audience)
    case 'none':
      return nothingFound(asked, answer.date, facts, audience)
    case 'found': {
      const { matches, total } = answer
      const last = lastPage(total, QUOTES_PER_PAGE)
      if (matches.length === 0) {
        if (last < offset) return searchedQuotes(list, { ...place, offset: last }, context, audience)
        return nothingFound(asked, answer.date, facts, audience)
      }
      const { words } = audience
      const said = quoteQueryWords(await called(query, facts), audience)
      const chosen = total === 1 && said.query === null && said.limits.length === 0
      const header = chosen ? null : words.found(words.count.quotes(total), said.query, said.limits)
      return quotesReply({ header, matches, total, list, ...place }, audience)
    }
  }
}

/** A page, and the next one too where its button must carry the quotes themselves. */
function reach(list: QuoteList, offset: number): number {
  const next = encodeQuoteState({ action: 'page', list, offset: offset + QUOTES_PER_PAGE })
  return next === null ? 2 * QUOTES_PER_PAGE : QUOTES_PER_PAGE
}

async function called(query: QuoteQuery, facts: Facts): Promise<QuoteQuery> {
  const text = await calledName(query.text, facts)
  return { ...query, text, ...(query.speaker && { speaker: await calledName(query.speaker, facts) }) }
}

/** What an actor said, newest first. */
export async function actorQuotes(
  list: ListOf<'actor'>,
  place: Place,
  { facts }: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const [actor] = await facts.actorBriefs([list.actor])
  if (!actor) return goneReply(audience)
  const { words } = audience
  const listing = await pageOf((page) => facts.quotesBy(list.actor, page), place.offset)
  if (listing.items.length === 0) return actorHasNoneReply('quotes', audience)
  const header = words.about(`**${queryWords(actor.name) ?? ''}**`, words.count.quotes(listing.total))
  return listed(listing, { list, header, private: place.private }, audience)
}

/** The quotes that belong to an event. */
export async function eventQuotes(
  list: ListOf<'event'>,
  place: Place,
  { facts }: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const listing = await pageOf((page) => facts.quotesAbout(list.event, page), place.offset)
  if (listing.items.length === 0) return goneReply(audience)
  const header = audience.words.quote.related(audience.words.count.quotes(listing.total))
  return listed(listing, { list, header, private: place.private }, audience)
}

interface Stretch extends Listing<SourcedQuote> {
  readonly offset: number
}

/** A page, or the last one where the list ends before it. */
async function pageOf(
  read: (page: { offset: number; limit: number }) => Promise<Listing<SourcedQuote>>,
  offset: number,
): Promise<Stretch> {
  const listing = await read({ offset, limit: QUOTES_PER_PAGE })
  const last = lastPage(listing.total, QUOTES_PER_PAGE)
  if (listing.items.length > 0 || offset <= last) return { ...listing, offset }
  return { ...(await read({ offset: last, limit: QUOTES_PER_PAGE })), offset: last }
}

const listed = (
  { items, total, offset }: Stretch,
  page: { readonly list: QuoteList; readonly header: string; readonly private: boolean },
  audience: Audience,
): Reply =>
  quotesReply({ ...page, matches: items.map((item) => ({ item, ranges: [] })), total, offset }, audience)

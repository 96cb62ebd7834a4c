import { type Audience, audienceOf, type References } from '../src/replies/audience.ts'
import { choicesFrom } from '../src/replies/choices.ts'
import { contextReply } from '../src/replies/context-reply.ts'
import { emptyCorpusReply, goneReply, staleReply } from '../src/replies/problem-reply.ts'
import { quotesReply } from '../src/replies/quotes-reply.ts'
import type { Reply } from '../src/replies/reply.ts'
import { decodeQuoteState, encodeQuoteState, type QuoteState } from '../src/replies/state/quote-state.ts'
import type { QuoteQuery } from '../src/search/search.ts'
import { actorQuotes, eventQuotes, searchedQuotes } from './answers/quotes.ts'
import type { Command, CommandContext, Options } from './command.ts'
import { quoteData } from './quote-data.ts'
import { askingOf, typed } from './values.ts'

const FILTERS = ['speaker', 'from', 'to', 'source'] as const

/** `/quote`: quotations to the letter, with who said them and where it is written. */
export const quoteCommand = (references: References): Command => ({
  data: quoteData,
  async run(options, context) {
    const audience = audienceOf(context, references)
    const query = queryOf(options)
    if (asksNothing(query)) return atRandom(context, audience)
    const list = { of: 'search', query, asking: askingOf(context) } as const
    return searchedQuotes(list, { offset: 0, private: false }, context, audience)
  },
  lasts: (options, typing) => typing || !asksNothing(queryOf(options)),
  async autocomplete({ name, value }, _options, context) {
    const { search } = context
    const asking = askingOf(context)
    switch (name) {
      case 'query':
        return choicesFrom(await search.completeQuote(value, asking))
      case 'speaker':
        return choicesFrom(await search.completeActor(value, asking))
      case 'source':
        return choicesFrom(await search.completeSource(value, asking))
      default:
        return choicesFrom(await search.completeDate(value, asking))
    }
  },
  async press(state, values, context) {
    const audience = audienceOf(context, references)
    const pressed = decodeQuoteState(state)
    return pressed ? pressReply(pressed, values[0] ?? '', context, audience) : staleReply(audience)
  },
})

function queryOf(options: Options): QuoteQuery {
  const filters = FILTERS.map((name) => [name, typed(options, name)] as const)
  return {
    text: typed(options, 'query'),
    ...Object.fromEntries(filters.filter(([, value]) => value !== '')),
  }
}

/** Any quote will do. */
const asksNothing = (query: QuoteQuery): boolean =>
  query.text === '' && FILTERS.every((name) => query[name] === undefined)

async function pressReply(
  pressed: QuoteState,
  chosen: string,
  context: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const { facts } = context
  switch (pressed.action) {
    case 'random':
      return atRandom(context, audience)
    case 'context': {
      const quote = await facts.quote(pressed.quote)
      return quote ? contextReply(quote, await facts.text(quote.article.id), audience) : goneReply(audience)
    }
    case 'ids':
      return carriedQuotes(pressed, context, audience)
    case 'choose': {
      const list = { of: 'search', query: { text: chosen }, asking: askingOf(context) } as const
      return searchedQuotes(list, { offset: 0, private: false }, context, audience)
    }
    default: {
      const { list, offset, action } = pressed
      const place = { offset, private: action === 'list' }
      if (list.of === 'actor') return actorQuotes(list, place, context, audience)
      if (list.of === 'event') return eventQuotes(list, place, context, audience)
      return searchedQuotes(list, place, context, audience)
    }
  }
}

async function atRandom({ facts, random }: CommandContext, audience: Audience): Promise<Reply> {
  const item = await facts.quoteAt(random())
  if (!item) return emptyCorpusReply(audience)
  const { words } = audience
  const extra = [{ label: words.button.another, id: encodeQuoteState({ action: 'random' }) }]
  const matches = [{ item, ranges: [] }]
  return quotesReply(
    { header: words.quote.random, matches, offset: 0, total: 1, list: null, extra },
    audience,
  )
}

/** The next quotes of a search that is too long to be asked again, beside its first page. */
async function carriedQuotes(
  { quotes, offset, total }: Extract<QuoteState, { action: 'ids' }>,
  { facts }: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const found = await facts.quotes(quotes)
  const matches = found.filter((quote) => quote !== null).map((item) => ({ item, ranges: [] }))
  if (matches.length === 0) return goneReply(audience)
  const header = audience.words.quote.continued(offset + matches.length, total)
  return quotesReply(
    { header, matches, offset: 0, total: matches.length, list: null, private: true },
    audience,
  )
}

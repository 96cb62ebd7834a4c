import type { SourcedQuote } from '../domain/quote.ts'
import type { Match } from '../search/search.ts'
import type { Audience } from './audience.ts'
import { LIMITS } from './limits.ts'
import { message } from './message.ts'
import { type ButtonSpec, buttonRow } from './parts/components.ts'
import { embed } from './parts/embed.ts'
import { quoteCard } from './parts/quote-card.ts'
import type { Reply } from './reply.ts'
import { encodeQuoteState, type QuoteList } from './state/quote-state.ts'

/** Quotes of a page, at most; fewer where long ones fill the message. */
export const QUOTES_PER_PAGE = 5

export interface QuotePage {
  /** Markdown above the quotes. */
  readonly header: string | null
  /** From the offset on: a page, and the next one where the list cannot be asked for again. */
  readonly matches: readonly Match<SourcedQuote>[]
  readonly offset: number
  readonly total: number
  /** Null where there is nothing to turn to. */
  readonly list: QuoteList | null
  readonly private?: boolean
  /** Buttons besides those of the page. */
  readonly extra?: readonly ButtonSpec[]
}

/** Quotes to the letter, a card each, with their context a button away. */
export function quotesReply(page: QuotePage, audience: Audience): Reply {
  const { words } = audience
  const cards = fittingCards(page.matches.slice(0, QUOTES_PER_PAGE), audience)
  const shown = page.matches.slice(0, cards.length)
  const turning = page.list !== null && page.total > shown.length
  const header = [
    page.header,
    turning ? words.position(page.offset + 1, page.offset + shown.length, page.total) : null,
  ]
  const contexts = shown.map(({ item }, i) => ({
    label: words.button.context(shown.length > 1 ? i + 1 : null),
    id: encodeQuoteState({ action: 'context', quote: item.id }),
  }))
  return message({
    content: header.filter(Boolean).join(' · '),
    embeds: cards.map((text) => embed({ text })),
    rows: [
      ...buttonRow(contexts),
      ...buttonRow([...turns(page, shown.length, audience), ...(page.extra ?? [])]),
    ],
    private: page.private ?? false,
  })
}

/** As many cards as fit whole; a first one that is too long for any message is shortened, and says so. */
function fittingCards(matches: readonly Match<SourcedQuote>[], audience: Audience): string[] {
  const cards: string[] = []
  let room: number = LIMITS.embedTotal
  for (const [i, match] of matches.entries()) {
    const limit = Math.min(room, LIMITS.description)
    const card = quoteCard(match, { number: matches.length > 1 ? i + 1 : null, limit }, audience)
    if (i > 0 && (card.shortened || card.text.length > limit)) break
    cards.push(card.text)
    room -= card.text.length
  }
  return cards
}

function turns(
  { list, offset, total, matches }: QuotePage,
  shown: number,
  { words }: Audience,
): ButtonSpec[] {
  if (list === null) return []
  const buttons: ButtonSpec[] = []
  if (offset > 0) {
    const id = encodeQuoteState({ action: 'page', list, offset: Math.max(offset - QUOTES_PER_PAGE, 0) })
    buttons.push({ label: words.button.previous, id })
  }
  if (offset + shown < total) {
    const next = { offset: offset + shown, total }
    const rest = matches.slice(shown, shown + QUOTES_PER_PAGE).map(({ item }) => item.id)
    const id =
      encodeQuoteState({ action: 'page', list, offset: next.offset }) ??
      (rest.length > 0 ? encodeQuoteState({ action: 'ids', quotes: rest, ...next }) : null)
    buttons.push({ label: words.button.next, id })
  }
  return buttons
}

import type { Bibliography } from '../../domain/article.ts'
import type { Event } from '../../domain/event.ts'
import type { SourcedQuote } from '../../domain/quote.ts'
import type { Arrivals } from '../../store/digest-port.ts'
import type { SearchPort } from '../../store/search-port.ts'
import type { Facts } from '../../store/store.ts'

/** Where digests take their facts from. */
export interface Sources {
  readonly facts: Facts
  readonly port: Pick<SearchPort, 'match' | 'fetch' | 'named'>
  readonly arrivals: Arrivals
}

/** One thing to tell. */
export type Item =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'quote'; readonly quote: SourcedQuote }
  | { readonly kind: 'article'; readonly article: Bibliography }

export const eventItem = (event: Event): Item => ({ kind: 'event', event })
export const quoteItem = (quote: SourcedQuote): Item => ({
  kind: 'quote',
  quote,
})

/** The same for the same thing, wherever it stands. */
export function itemKey(item: Item): string {
  switch (item.kind) {
    case 'event':
      return `event ${item.event.id}`
    case 'quote':
      return `quote ${item.quote.id}`
    case 'article':
      return `article ${item.article.id}`
  }
}

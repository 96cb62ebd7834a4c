import type { Asking, QuoteQuery } from '../../search/search.ts'
import { decodeState, encodeState } from './codec.ts'
import { decodeAsking, decodeId, decodeOffset, encodeAsking, encodeOffset } from './fields.ts'

/** A list of quotes that can be asked for again. */
export type QuoteList =
  | { readonly of: 'search'; readonly query: QuoteQuery; readonly asking: Asking }
  | { readonly of: 'actor'; readonly actor: string }
  | { readonly of: 'event'; readonly event: string }

export type QuoteState =
  /** A list is opened beside the message that leads to it. */
  | { readonly action: 'list'; readonly list: QuoteList; readonly offset: number }
  | { readonly action: 'page'; readonly list: QuoteList; readonly offset: number }
  /**
   * A search too long for a `custom_id` cannot be asked again from it: its button carries the next few quotes
   * themselves, and `total` to say where they stand.
   */
  | {
      readonly action: 'ids'
      readonly quotes: readonly string[]
      readonly offset: number
      readonly total: number
    }
  | { readonly action: 'context'; readonly quote: string }
  /** A menu of suggestions: the chosen value is an id or a query. */
  | { readonly action: 'choose' }
  | { readonly action: 'random' }

const FILTERS = ['speaker', 'from', 'to', 'source'] as const

/** Null where the query is too long for a `custom_id`. */
export function encodeQuoteState(state: QuoteState): string | null {
  switch (state.action) {
    case 'choose':
      return encodeState('quote', { action: 'm', fields: [] })
    case 'context':
      return encodeState('quote', { action: 'c', fields: [state.quote] })
    case 'random':
      return encodeState('quote', { action: 'r', fields: [] })
    case 'ids':
      return encodeState('quote', {
        action: 'i',
        fields: [encodeOffset(state.offset), encodeOffset(state.total), ...state.quotes],
      })
    default:
      return encodeList(state.action === 'list' ? 'l' : 'p', state.list, encodeOffset(state.offset))
  }
}

function encodeList(action: string, list: QuoteList, offset: string): string | null {
  if (list.of === 'actor') return encodeState('quote', { action: `${action}a`, fields: [offset, list.actor] })
  if (list.of === 'event') return encodeState('quote', { action: `${action}e`, fields: [offset, list.event] })
  const { query, asking } = list
  const filters = FILTERS.map((name) => query[name] ?? '')
  return encodeState('quote', {
    action: 'ps',
    fields: [offset, encodeAsking(asking), query.text, ...filters],
  })
}

export function decodeQuoteState(text: string): QuoteState | null {
  const state = decodeState(text)
  if (!state) return null
  const [first, second, ...rest] = state.fields
  if (state.action === 'm') return { action: 'choose' }
  if (state.action === 'r') return { action: 'random' }
  if (state.action === 'c') {
    const quote = decodeId(first)
    return quote === null ? null : { action: 'context', quote }
  }
  const offset = decodeOffset(first)
  if (offset === null) return null
  if (state.action === 'i') {
    const total = decodeOffset(second)
    const quotes = rest.map(decodeId).filter((id) => id !== null)
    return total === null || quotes.length === 0 ? null : { action: 'ids', quotes, offset, total }
  }
  const action = state.action[0] === 'l' ? 'list' : state.action[0] === 'p' ? 'page' : null
  const list = decodeList(state.action.slice(1), second, rest)
  return action && list && { action, list, offset }
}

function decodeList(of: string, second: string | undefined, rest: readonly string[]): QuoteList | null {
  if (of === 's') {
    const asking = decodeAsking(second)
    const [text = '', ...filters] = rest
    const given = FILTERS.flatMap((name, i) => (filters[i] ? [[name, filters[i]] as const] : []))
    return asking && { of: 'search', query: { text, ...Object.fromEntries(given) }, asking }
  }
  const id = decodeId(second)
  if (id === null) return null
  if (of === 'a') return { of: 'actor', actor: id }
  return of === 'e' ? { of: 'event', event: id } : null
}

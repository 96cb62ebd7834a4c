import type { Asking } from '../../search/search.ts'
import { decodeState, encodeState } from './codec.ts'
import { decodeAsking, decodeId, decodeOffset, encodeAsking, encodeOffset } from './fields.ts'

/** A list of events that can be asked for again. */
export type EventList =
  | { readonly of: 'search'; readonly text: string; readonly asking: Asking }
  | { readonly of: 'actor'; readonly actor: string }

export type EventState =
  /** A list is opened beside the message that leads to it. */
  | { readonly action: 'list'; readonly list: EventList; readonly offset: number }
  /** The list from an offset on, its first event shown. */
  | { readonly action: 'page'; readonly list: EventList; readonly offset: number }
  /** A menu of that stretch of the list: the chosen value is the event to show. */
  | { readonly action: 'pick'; readonly list: EventList; readonly offset: number }
  /** A menu of suggestions: the chosen value, an id or a query, is the answer. */
  | { readonly action: 'choose' }
  /** A menu of a list that cannot be asked for again: the chosen event opens beside it. */
  | { readonly action: 'beside' }
  | { readonly action: 'open'; readonly event: string }
  /** The sources of an event, from the given one on. */
  | { readonly action: 'sources'; readonly event: string; readonly offset: number }

const LETTERS = { list: 'l', page: 'p', pick: 'm' } as const
const ACTIONS = new Map<string, keyof typeof LETTERS>([
  ['l', 'list'],
  ['p', 'page'],
  ['m', 'pick'],
])

/** Null where the query is too long for a `custom_id`. */
export function encodeEventState(state: EventState): string | null {
  switch (state.action) {
    case 'choose':
      return encodeState('event', { action: 'c', fields: [] })
    case 'beside':
      return encodeState('event', { action: 'b', fields: [] })
    case 'open':
      return encodeState('event', { action: 'o', fields: [state.event] })
    case 'sources':
      return encodeState('event', { action: 's', fields: [encodeOffset(state.offset), state.event] })
    default: {
      const { list, offset } = state
      const rest = list.of === 'search' ? [encodeAsking(list.asking), list.text] : [list.actor]
      const action = LETTERS[state.action] + (list.of === 'search' ? 's' : 'a')
      return encodeState('event', { action, fields: [encodeOffset(offset), ...rest] })
    }
  }
}

export function decodeEventState(text: string): EventState | null {
  const state = decodeState(text)
  if (!state) return null
  const [first, second, third] = state.fields
  if (state.action === 'c') return { action: 'choose' }
  if (state.action === 'b') return { action: 'beside' }
  if (state.action === 'o') {
    const event = decodeId(first)
    return event === null ? null : { action: 'open', event }
  }
  const offset = decodeOffset(first)
  if (offset === null) return null
  if (state.action === 's') {
    const event = decodeId(second)
    return event === null ? null : { action: 'sources', event, offset }
  }
  const action = ACTIONS.get(state.action.slice(0, 1)) ?? null
  const list = decodeList(state.action.slice(1), second, third)
  return action && list && { action, list, offset }
}

function decodeList(of: string, second: string | undefined, third: string | undefined): EventList | null {
  if (of === 's') {
    const asking = decodeAsking(second)
    return asking && { of: 'search', text: third ?? '', asking }
  }
  const actor = of === 'a' ? decodeId(second) : null
  return actor === null ? null : { of: 'actor', actor }
}

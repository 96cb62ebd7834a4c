import { decodeState, encodeState } from '../../replies/state/codec.ts'
import { decodeOffset, encodeOffset } from '../../replies/state/fields.ts'
import type { ListQuery } from '../content/lists.ts'

/** A section's list from an offset on: what the button « et 4 autres » opens. */
export interface Rest {
  readonly query: ListQuery
  readonly offset: number
}

const LETTERS = { today: 't', ahead: 'a', chronicle: 'c', news: 'n' } as const satisfies Record<
  ListQuery['of'],
  string
>
const DAY = /^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^[0-9a-z]{1,9}$/

/** Null where it does not fit into a `custom_id`. */
export function encodeRest({ query, offset }: Rest): string | null {
  const where = query.of === 'news' ? [query.from.toString(36), query.to.toString(36)] : [query.date]
  const fields = [encodeOffset(offset), ...where, query.topic ?? '']
  return encodeState('digest', { action: LETTERS[query.of], fields })
}

/** Null for what was never written here. */
export function decodeRest(text: string): Rest | null {
  const state = decodeState(text)
  const offset = decodeOffset(state?.fields[0])
  if (!state || offset === null) return null
  const [, first = '', second = '', third = ''] = state.fields
  if (state.action === LETTERS.news) {
    if (!NUMBER.test(first) || !NUMBER.test(second)) return null
    const [from, to] = [Number.parseInt(first, 36), Number.parseInt(second, 36)]
    return { query: { of: 'news', from, to, topic: third || null }, offset }
  }
  const of = (['today', 'ahead', 'chronicle'] as const).find((each) => LETTERS[each] === state.action)
  return of && DAY.test(first) ? { query: { of, date: first, topic: second || null }, offset } : null
}

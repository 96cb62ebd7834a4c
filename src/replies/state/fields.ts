import type { Day } from '../../domain/civil-date.ts'
import type { Asking } from '../../search/search.ts'
import { utcOf } from '../dates/day-text.ts'

const LARGEST_OFFSET = 10_000_000
const DAY_MS = 86_400_000

export const encodeOffset = (offset: number): string => offset.toString(36)

/** Null for what is no place in a list. */
export function decodeOffset(field: string | undefined): number | null {
  if (field === undefined || !/^[0-9a-z]{1,5}$/.test(field)) return null
  const offset = Number.parseInt(field, 36)
  return offset <= LARGEST_OFFSET ? offset : null
}

/**
 * Language and day of the question, `fj1s`: a page that is turned weeks later still means the same « hier », and
 * the same « 12 janvier » for someone whose Discord is in English.
 */
export const encodeAsking = ({ locale, today }: Asking): string =>
  locale.slice(0, 1) + Math.floor((utcOf(today)?.getTime() ?? 0) / DAY_MS).toString(36)

export function decodeAsking(field: string | undefined): Asking | null {
  if (field === undefined || !/^[fe][0-9a-z]{1,4}$/.test(field)) return null
  const today: Day = new Date(Number.parseInt(field.slice(1), 36) * DAY_MS).toISOString().slice(0, 10)
  return { locale: field.startsWith('f') ? 'fr' : 'en', today }
}

/** Ids are short and plain; anything else was not written here. */
export const decodeId = (field: string | undefined): string | null =>
  field !== undefined && /^[\w.-]{1,64}$/.test(field) ? field : null

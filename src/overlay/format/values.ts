import { Temporal } from 'temporal-polyfill'
import type { ActorKind, Role } from '../../domain/actor.ts'
import type { CivilDate, Precision } from '../../domain/civil-date.ts'
import type { EventStatus } from '../../domain/event.ts'
import { canonicalAddress } from '../../ingest/metadata/address.ts'
import { fold } from '../../text/fold.ts'

/** A value as it is meant; undefined where the words mean none. */
export type ReadValue<Value> = (text: string) => Value | undefined

const oneOf =
  <Value>(choices: Readonly<Record<string, Value>>): ReadValue<Value> =>
  (text) =>
    Object.hasOwn(choices, fold(text)) ? choices[fold(text)] : undefined

export const readYes = oneOf<true>({ yes: true, oui: true })

export const readKind = oneOf<ActorKind>({
  person: 'person',
  personne: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  place: 'place',
  lieu: 'place',
})

export const readStatus = oneOf<EventStatus>({
  held: 'held',
  tenu: 'held',
  scheduled: 'scheduled',
  annonce: 'scheduled',
  cancelled: 'cancelled',
  annule: 'cancelled',
})

/** Something with a letter or a digit in it. */
export const readWords: ReadValue<string> = (text) => (/[\p{L}\p{N}]/u.test(text) ? text : undefined)

/** Words without the quotation marks around them. */
export const readQuotation: ReadValue<string> = (text) => {
  const inner = /^(?:«(.*)»|“(.*)”|"(.*)")$/u.exec(text)
  return readWords((inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? text).trim())
}

/** `?` stands for what is not known. */
export const orUnknown =
  <Value>(read: ReadValue<Value>): ReadValue<Value | null> =>
  (text) =>
    text === '?' ? null : read(text)

/** « vice-ministre | Russie »: a title and, behind the bar, what it is of. */
export const readRole: ReadValue<Role> = (text) => {
  const [title, of, ...more] = text.split('|').map((part) => readWords(part.trim()))
  if (title === undefined || more.length > 0 || (of === undefined && text.includes('|'))) return undefined
  return { title, of: of ?? null }
}

/** An id as it stands; an address in its canonical form. */
export const readArticle: ReadValue<string> = (text) =>
  /^[a-z0-9]{2,64}$/.test(text) ? text : (canonicalAddress(text) ?? undefined)

const LENGTHS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' }

function span(text: string): { start: string; end: string; precision: Precision } | undefined {
  const precision = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? LENGTHS[text.length] : undefined
  if (precision === undefined) return undefined
  try {
    const first = Temporal.PlainDate.from(`${text}-01-01`.slice(0, 10), { overflow: 'reject' })
    const step = { year: { years: 1 }, month: { months: 1 } }[precision as string] ?? { days: 1 }
    return { start: first.toString(), end: first.add(step).subtract({ days: 1 }).toString(), precision }
  } catch {
    return undefined
  }
}

/** `2022-01-12`, `2022-01`, `2022` or two days with a slash. The source does not say it so: it counts as inferred. */
export const readDate: ReadValue<CivilDate> = (text) => {
  const [from, to, ...more] = text.split('/').map((part) => span(part.trim()))
  if (!from || more.length > 0) return undefined
  if (!text.includes('/')) return { ...from, basis: 'inferred' }
  if (!to || from.precision !== 'day' || to.precision !== 'day' || from.start > to.start) return undefined
  return { start: from.start, end: to.end, precision: 'day', basis: 'inferred' }
}

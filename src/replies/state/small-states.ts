import { decodeState, encodeState } from './codec.ts'
import { decodeOffset, encodeOffset } from './fields.ts'

/** The menu of suggested actors: the chosen value is an id or a query. */
export const encodeActorMenu = (): string | null => encodeState('actor', { action: 'm', fields: [] })

export const isActorMenu = (text: string): boolean => decodeState(text)?.action === 'm'

/** A page of the corpus's articles, from the given one on. */
export const encodeDocuments = (offset: number): string | null =>
  encodeState('sources', { action: 'd', fields: [encodeOffset(offset)] })

export function decodeDocuments(text: string): number | null {
  const state = decodeState(text)
  return state?.action === 'd' ? decodeOffset(state.fields[0]) : null
}

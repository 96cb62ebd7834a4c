import type { Speaker } from '../../domain/quote.ts'
import type { GoldQuote } from './gold.ts'

/** How things are named in the list of what went wrong. */
export const guillemets = (text: string): string => `« ${text.replace(/\s+/gu, ' ')} »`

export function shownSpeaker(speaker: Speaker | null): string {
  if (speaker === null) return 'unknown'
  const role = [speaker.role, speaker.organisation].filter((part) => part !== null).join(', ')
  return speaker.name ?? `[${role}]`
}

export const expectedSpeaker = ({ speaker, speakers }: GoldQuote): string =>
  speaker ?? speakers?.join(' et ') ?? 'unknown'

export const showDays = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  start === end ? start : `${start}–${end}`

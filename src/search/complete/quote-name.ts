import type { Quote } from '../../domain/quote.ts'
import { MOST_UNITS, shorten } from './shorten.ts'

/** A quote in a list of choices: its words to the letter, cut at a word where they do not fit, and who said them. */
export function quoteName({ text, speaker }: Pick<Quote, 'text' | 'speaker'>): string {
  const name = speaker?.name ?? null
  const tail = name === null ? ' »' : ` » — ${shorten(name, MOST_UNITS / 2)}`
  return `« ${shorten(text, MOST_UNITS - tail.length - 2)}${tail}`
}

import type { Mention } from '../actors/cast.ts'
import { lowerAt } from '../dates/reader.ts'
import type { PlacedWord } from './placed-word.ts'

const LONGEST = 25

const isName = (mention: Mention | null): mention is Mention => mention?.member.kind === 'person'

/** « Selon », « D'après », « Pour » before a person: what opens the source; null where none is named. */
function opening(words: readonly PlacedWord[], from: number): 'sure' | 'person' | null {
  const lower = lowerAt(words, from)
  if (lower === 'selon' || (lower === "d'" && lowerAt(words, from + 1) === 'après')) return 'sure'
  return lower === 'pour' ? 'person' : null
}

/**
 * Behind « Selon le gouverneur, Oleg Roy, » at the head of a sentence: who only tells of what follows takes no part in
 * it. The first word where no source stands there, or one that tells a date: « Selon un rapport publié mardi, ».
 */
export function sourceEnd(
  words: readonly PlacedWord[],
  { from, to }: { readonly from: number; readonly to: number },
  mentionAt: (at: number) => Mention | null,
  inDate: (at: number) => boolean,
): number {
  const opens = opening(words, from)
  if (opens === null) return from
  const end = Math.min(to, from + LONGEST)
  let comma = from
  while (comma < end && lowerAt(words, comma) !== ',') comma += 1
  const apposed = mentionAt(comma + 1)
  if (isName(apposed) && lowerAt(words, apposed.to) === ',') comma = apposed.to
  else if (opens === 'person' && !isName(mentionAt(from + 1))) return from
  if (comma >= end) return from
  for (let at = from; at < comma; at += 1) if (inDate(at)) return from
  return comma + 1
}

import type { Quote } from '../../domain/quote.ts'
import type { Cast } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'

/** A quote with the member of the cast who says it; offsets into the text, `end` exclusive. */
interface Voice {
  readonly start: number
  readonly end: number
  readonly cue: string
  readonly speaker: Member
}

/** Who speaks in an article, as its quotes tell. */
export interface Voices {
  /** Who says « je » or « nous » at an offset; null outside quotes and where it is not certain. */
  speakerAt(offset: number): Member | null
  /** The quotes that touch a stretch of the text. */
  within(start: number, end: number): readonly Voice[]
}

/** How many quotes of a sentence are looked at. */
const MOST = 20

export const SILENCE: Voices = { speakerAt: () => null, within: () => [] }

/** Quotes whose speaker is named, in the order of the text. */
export function createVoices(quotes: readonly Quote[], cast: Cast): Voices {
  const byName = new Map(cast.members.map((member) => [member.name, member]))
  const voices = quotes
    .flatMap(({ speaker, span, cue }): readonly Voice[] => {
      const member = speaker?.name == null ? undefined : byName.get(speaker.name)
      return member ? [{ ...span, cue: (cue ?? '').toLowerCase(), speaker: member }] : []
    })
    .sort((a, b) => a.start - b.start)
  /** The first quote that ends behind an offset, were all as long as those before them. */
  const from = (offset: number): number => {
    let low = 0
    let high = voices.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((voices[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const within = (start: number, end: number): readonly Voice[] =>
    voices
      .slice(Math.max(0, from(start) - 2), Math.min(from(end), from(start) + MOST))
      .filter((voice) => voice.end > start)
  return {
    within,
    speakerAt(offset) {
      const inside = within(offset, offset + 1).filter(({ start, end }) => start <= offset && offset < end)
      return inside.at(-1)?.speaker ?? null
    },
  }
}

import type { Quote } from '../../domain/quote.ts'
import { bisect } from '../../text/bisect.ts'
import type { Cast } from '../actors/cast.ts'
import { createMember, type Member } from '../actors/member.ts'

/** A quote with the member of the cast who says it; offsets into the text, `end` exclusive. */
interface Voice {
  readonly start: number
  readonly end: number
  readonly cue: string
  readonly speaker: Member
  /** An answer of an interview. */
  readonly answer: boolean
}

/** Who speaks in an article, as its quotes tell. */
export interface Voices {
  /** Who says « je » or « nous » at an offset; null outside quotes and where it is not certain. */
  speakerAt(offset: number): Member | null
  /** Whom « vous » means at an offset: who gives the next answer of an interview; null elsewhere. */
  addresseeAt(offset: number): Member | null
  /** Who answers, where the offset stands in an answer of an interview or in the question before it. */
  answererAt(offset: number): Member | null
  /** The quotes that touch a stretch of the text. */
  within(start: number, end: number): readonly Voice[]
}

/** How many quotes of a sentence are looked at. */
const MOST = 20

/** How far behind a word to « vous » the answer begins, in characters. */
const QUESTION = 500

export const SILENCE: Voices = {
  speakerAt: () => null,
  addresseeAt: () => null,
  answererAt: () => null,
  within: () => [],
}

/** Quotes whose speaker is named, in the order of the text. */
export function createVoices(quotes: readonly Quote[], cast: Cast): Voices {
  const byName = new Map(cast.members.map((member) => [member.name, member]))
  const voices = quotes
    .flatMap(({ speaker, span, cue, rule }): readonly Voice[] => {
      const answer = rule.startsWith('answer')
      const name = speaker?.name ?? null
      // Whom only the title names.
      if (answer && name !== null && !byName.has(name))
        byName.set(name, createMember(name, 'person', null, null))
      const member = name === null ? undefined : byName.get(name)
      return member ? [{ ...span, cue: (cue ?? '').toLowerCase(), speaker: member, answer }] : []
    })
    .sort((a, b) => a.start - b.start)
  /** The first quote that ends behind an offset, were all as long as those before them. */
  const from = (offset: number): number => bisect(voices, ({ start }) => start <= offset)
  const within = (start: number, end: number): readonly Voice[] =>
    voices
      .slice(Math.max(0, from(start) - 2), Math.min(from(end), from(start) + MOST))
      .filter((voice) => voice.end > start)
  const voiceAt = (offset: number): Voice | undefined =>
    within(offset, offset + 1).findLast(({ start, end }) => start <= offset && offset < end)
  const speakerAt = (offset: number): Member | null => voiceAt(offset)?.speaker ?? null
  const addresseeAt = (offset: number): Member | null => {
    const next = voices[from(offset)]
    const near = next?.answer === true && next.start - offset < QUESTION
    return near && speakerAt(offset) === null ? next.speaker : null
  }
  return {
    within,
    speakerAt,
    addresseeAt,
    answererAt(offset) {
      const voice = voiceAt(offset)
      return voice ? (voice.answer ? voice.speaker : null) : addresseeAt(offset)
    },
  }
}

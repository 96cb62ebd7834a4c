import type { Quote } from '../../domain/quote.ts'
import type { Cast } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

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

const FIRST = new Set("je j' nous moi mon ma mes notre nos m'".split(' '))

/** Whom « je », « nous », « ma » between two words mean: who says the quotation that they stand in. */
export function firstPerson(scene: Scene, from: number, to: number): Member | null {
  for (let at = from; at < to; at += 1) {
    if (!FIRST.has(lowerAt(scene.words, at))) continue
    return scene.voices.speakerAt(scene.words[at]?.start ?? 0)
  }
  return null
}

const textOf = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.words[from]?.start, scene.words[to - 1]?.end).toLowerCase()

const RELATIVE_REACH = 4

/**
 * Who a verb's subject is by the quotes of its sentence: who says « … » with this very verb (« elle a annoncé un
 * recours, car des bulletins auraient été « retrouvés » »), or whom the verb's « qui » goes on from (« a souri
 * l'Ukrainienne, qui quittera la France »).
 */
export function sayerOf(scene: Scene, verb: VerbHit): Member | null {
  const voices = scene.voices.within(scene.words[scene.from]?.start ?? 0, scene.words[scene.to - 1]?.end ?? 0)
  if (voices.length === 0) return null
  const group = textOf(scene, verb.at, verb.at + 1)
  const own = verb.said ? voices.find(({ cue }) => cue.split(/[ '’-]/u).includes(group)) : undefined
  if (own) return own.speaker
  for (let at = verb.at - 1; at >= Math.max(scene.from + 2, verb.at - RELATIVE_REACH); at -= 1) {
    if (lowerAt(scene.words, at) !== 'qui') continue
    const end = lowerAt(scene.words, at - 1) === ',' ? at - 1 : at
    const before = textOf(scene, Math.max(scene.from, end - 8), end)
    return voices.find(({ cue }) => cue !== '' && before.endsWith(cue))?.speaker ?? null
  }
  return null
}

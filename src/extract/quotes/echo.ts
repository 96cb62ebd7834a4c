import { fold } from '../../text/fold.ts'
import type { Document } from '../document.ts'
import type { Draft } from './draft.ts'
import { sameVoice } from './voice.ts'

/** Rules that look for a speaker nearby; above an intertitle stands another passage. */
const CARRIED = /^(?:carry-|no-cue)/u
/** In words. */
const LONGEST = 8
/** In characters. */
const SHORTEST = 8

/** « - "Des semaines d'attente" - »: alone on its line, a few words that end like no sentence. */
function isIntertitle({ text }: Document, { span: { start, end }, rule, extent }: Draft): boolean {
  if (!CARRIED.test(rule) || (extent === 'full' && /[.!?…]/u.test(text[end - 1] ?? ''))) return false
  const [from, to] = [text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end)]
  const around = text.slice(from, start) + text.slice(end, to < 0 ? text.length : to)
  return !/[\p{L}\p{N}]/u.test(around) && text.slice(start, end).split(/\s+/u).length <= LONGEST
}

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** An intertitle in marks repeats what is quoted in full elsewhere: the same words, the same speaker. */
export function withEchoes(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft): Draft => {
    if (!isIntertitle(document, draft)) return draft
    const words = wordsOf(draft.text)
    const same = drafts.filter(
      (other) =>
        other !== draft &&
        ` ${wordsOf(other.text)} `.includes(` ${words} `) &&
        !isIntertitle(document, other),
    )
    const voice = words.length >= SHORTEST ? (same[0]?.voice ?? null) : null
    const isOne =
      voice !== null && same.every((other) => other.voice !== null && sameVoice(other.voice, voice))
    return isOne
      ? { ...draft, voice, rule: 'echo', confidence: 0.7 }
      : { ...draft, voice: null, rule: 'no-cue', confidence: 0 }
  })
}

import { words } from '../../text/fold.ts'
import type { NamedPart } from '../lookup/question.ts'
import { isStopWord } from '../query/stop-words.ts'
import type { ActorChoice, NameFinder } from './name-finder.ts'

/** Neighbouring words of a query that name an actor. */
export interface NameInQuery {
  /** Positions of the words, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly choices: readonly ActorChoice[]
}

type Stretch = readonly [start: number, end: number]

/** Names and aliases of more words are not looked for inside longer queries. */
const LONGEST_NAME = 6
/** Words of a surname, or of a misspelt name. */
const SHORT_NAME = 2
/** Questions to the store, so that a pasted page costs no more than a line. */
const MOST_QUESTIONS = 12
/** Likeness from which a name counts as named. */
const NAMED = 0.7

/**
 * The longest exact name or alias among the words, otherwise a surname. Stop words name nobody (« un », « on »)
 * unless they are all there is.
 */
export async function findName(finder: NameFinder, words: readonly string[]): Promise<NameInQuery | null> {
  const known = await finder.know(words)
  const isKnown = (position: number): boolean => known[position] === true
  const full = stretches(words, LONGEST_NAME, isKnown)
  const surname = stretches(words, SHORT_NAME, (at) => isKnown(at) && isTelling(words, at))
  return (await first(words, full, finder.exact)) ?? first(words, surname, finder.whole)
}

/** The near spelling of a name, of words that are nothing else: `isOrdinary` tells those that records have. */
export async function findNearName(
  finder: NameFinder,
  words: readonly string[],
  isOrdinary: (word: string) => boolean,
): Promise<NameInQuery | null> {
  const known = await finder.know(words)
  const isStrange = (at: number): boolean => !known[at] && !isOrdinary(words[at] ?? '')
  const near = stretches(words, SHORT_NAME, (at) => isTelling(words, at) && (known[at] || isStrange(at)))
  const strange = near.filter(([start, end]) => isStrange(start) || isStrange(end - 1))
  return first(words, strange, finder.whole)
}

const isTelling = (words: readonly string[], at: number): boolean => !isStopWord(words[at] ?? '')

/** Neighbouring words that all fit, the longest stretches first. */
function stretches(words: readonly string[], most: number, fits: (at: number) => boolean): Stretch[] {
  const found: Stretch[] = []
  for (let length = Math.min(most, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, i) => start + i)
      const telling = length === words.length || places.some((at) => isTelling(words, at))
      if (telling && places.every(fits)) found.push([start, start + length])
    }
  return found
}

async function first(
  words: readonly string[],
  candidates: readonly Stretch[],
  look: NameFinder['exact'],
): Promise<NameInQuery | null> {
  for (const [start, end] of candidates.slice(0, MOST_QUESTIONS)) {
    const choices = likely(await look(words.slice(start, end)))
    if (choices.length > 0) return { start, end, choices }
  }
  return null
}

/** Whether the words are the name and nothing else that tells. */
export const isAll = (words: readonly string[], { start, end }: NameInQuery): boolean =>
  words.every((word, at) => (at >= start && at < end) || isStopWord(word))

/** What a look-up needs to know of it. */
export const partOf = (name: NameInQuery | null): NamedPart | null =>
  name && {
    start: name.start,
    end: name.end,
    actors: name.choices.map((choice) => ({ id: choice.id, name: words(choice.name) })),
  }

/** Those who are named, about as likely as the best. */
export const likely = (choices: readonly ActorChoice[]): readonly ActorChoice[] =>
  choices.filter(({ strength }) => strength >= NAMED && strength >= (choices[0]?.strength ?? 0) - 0.05)

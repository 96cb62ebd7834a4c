import type { NamedPart } from '../lookup/lookup.ts'
import { isStopWord } from '../query/stop-words.ts'
import type { ActorChoice, NameFinder } from './name-finder.ts'

/** Neighbouring words of a query that name an actor. */
export interface NameInQuery {
  /** Positions of the words, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly choices: readonly ActorChoice[]
}

/** Names and aliases of more words are not looked for inside longer queries. */
const LONGEST_NAME = 6
/** Questions to the store, so that a pasted page costs no more than a line. */
const MOST_QUESTIONS = 12
/** Likeness from which a name counts as named. */
export const NAMED = 0.7

/**
 * The longest exact name or alias among the words; otherwise a surname; otherwise the near spelling of a name,
 * for words that `isOrdinary` does not know. Stop words name nobody (« un », « on ») unless they are all there is.
 */
export async function findName(
  finder: NameFinder,
  words: readonly string[],
  isOrdinary: (word: string) => boolean,
): Promise<NameInQuery | null> {
  const known = await Promise.all(words.map((word) => finder.knows(word)))
  let questions = 0
  const stretches = (most: number, fits: (position: number) => boolean): NameInQuery[] => {
    const found: NameInQuery[] = []
    for (let length = Math.min(most, words.length); length > 0; length -= 1)
      for (let start = 0; start + length <= words.length; start += 1) {
        const end = start + length
        const inside = words.slice(start, end)
        const telling = inside.some((word) => !isStopWord(word)) || length === words.length
        if (telling && inside.every((_, i) => fits(start + i))) found.push({ start, end, choices: [] })
      }
    return found
  }
  const first = async (
    candidates: readonly NameInQuery[],
    look: NameFinder['exact'],
  ): Promise<NameInQuery | null> => {
    for (const { start, end } of candidates) {
      if (questions === MOST_QUESTIONS) return null
      questions += 1
      const choices = (await look(words.slice(start, end))).filter(({ strength }) => strength >= NAMED)
      if (choices.length > 0) return { start, end, choices: likely(choices) }
    }
    return null
  }

  const named = await first(
    stretches(LONGEST_NAME, (position) => known[position] === true),
    finder.exact,
  )
  if (named) return named
  const telling = (position: number): boolean => !isStopWord(words[position] ?? '')
  const surname = await first(
    stretches(2, (position) => known[position] === true && telling(position)),
    finder.whole,
  )
  if (surname) return surname
  const strange = (position: number): boolean => !known[position] && !isOrdinary(words[position] ?? '')
  const near = stretches(
    2,
    (position) => telling(position) && (known[position] === true || strange(position)),
  )
  return first(
    near.filter(({ start, end }) => strange(start) || strange(end - 1)),
    finder.whole,
  )
}

/** What a look-up needs to know of it. */
export const partOf = (name: NameInQuery | null): NamedPart | null =>
  name && { start: name.start, end: name.end, actors: name.choices.map(({ id }) => id) }

/** Those about as likely as the best. */
export const likely = (choices: readonly ActorChoice[]): readonly ActorChoice[] =>
  choices.filter(({ strength }) => strength >= NAMED && strength >= (choices[0]?.strength ?? 0) - 0.05)

import { startsCapitalised } from '../../text/letters.ts'
import { lettersBefore, lettersFrom } from './reach.ts'
import { isGivenName, isMixedName, isParticiple } from './words.ts'

/** What the rest of a document knows of its capitalised words. */
export interface Capitals {
  /** « Antony » of « Antony Blinken » and both words together; not « Blinken », which follows a capital. */
  readonly has: (words: string) => boolean
}

const NAME = /(?<![\p{L}\p{M}])(\p{Lu}[\p{Ll}'’-]{2,})( \p{Lu}[\p{Ll}'’-]+)?/gu

/** Reads the words only when they are first asked for. */
export function capitalsOf(text: string): Capitals {
  let known: ReadonlySet<string> | null = null
  const read = () => {
    const found = new Set<string>()
    for (const match of text.matchAll(NAME)) {
      if (match[1]) found.add(match[1])
      if (match[2]) found.add(match[0])
    }
    return found
  }
  return {
    has: (words) => {
      known ??= read()
      return known.has(words)
    },
  }
}

const LONGEST = 90
const WORDS = 12

/** Whether a text looks like an intertitle: short, one piece, no mark that ends or divides a sentence. */
function looksLikeIntertitle(text: string): boolean {
  return (
    text.length <= LONGEST &&
    text.length >= 6 &&
    /^["«“]?[\p{Lu}\d]/u.test(text) &&
    !/[.;!?…:]/.test(text) &&
    text.split(' ').length <= WORDS
  )
}

/**
 * Whether an intertitle ends at `at`, glued to the first word of its text, though that word is no usual
 * beginning: « Bilan des entretiens de GenèveAntony Blinken a … ». `start`: where the intertitle would begin.
 */
export function endsIntertitle(text: string, start: number, at: number, capitals: Capitals): boolean {
  const title = text.slice(start, at)
  if (!looksLikeIntertitle(title)) return false
  const left = lettersBefore(text, at)
  const right = lettersFrom(text, at)
  const acronym = left === left.toUpperCase()
  if (left.length < (acronym ? 2 : 3) || right.length < 3) return false
  if (isMixedName(left + right) || isGivenName(left)) return false
  if (isParticiple(right)) return true
  const next = lettersFrom(text, at + right.length + 1)
  const named = text[at + right.length] === ' ' && startsCapitalised(next)
  return named ? isGivenName(right) || capitals.has(`${right} ${next}`) : !acronym && capitals.has(right)
}

import lexicon from '../../../data/lexicons/boilerplate.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { hasLetter } from '../../text/letters.ts'
import { eitherOf } from '../../text/pattern.ts'
import { trimmed } from '../../text/trim.ts'

/**
 * What a line of the page around the article does. `furniture`: says nothing. `teaser`: announces the title of
 * another article. `end`: nothing of the article follows.
 */
export type Furniture = 'furniture' | 'teaser' | 'end'

// Counts, colons and bullets around a label: « • Partager : », « Commentaires (12) ».
const label = (text: string): string => trimmed(fold(text), (char) => !hasLetter(char))

const lower = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const LINES: ReadonlySet<string> = new Set(lexicon.lines.map(label))
const TEASERS: ReadonlySet<string> = new Set(lexicon.teasers.map(label))
const ENDS: ReadonlySet<string> = new Set(lexicon.ends.map(label))
const STARTS = new RegExp(`^(?:${eitherOf(lexicon.starts.map(label))})(?![\\p{L}\\p{N}])`, 'u')
const PHRASES = new RegExp(eitherOf(lexicon.phrases.map(lower)))

const LONGEST_LABEL = 60
const LONGEST_START = 300
const LONGEST_PHRASE = 700

// Someone may have said what is inside quotation marks.
const mayBeNotice = (text: string): boolean => text.length <= LONGEST_PHRASE && !/[«»“”"]/.test(text)

/**
 * Tells labels, invitations and notices of the page from the article. Lines are compared whole; the beginnings
 * and phrases of `data/lexicons/boilerplate.json` count only in short lines, and phrases never in a line with a
 * quotation.
 */
export function furniture(line: string): Furniture | null {
  const folded = label(line.slice(0, LONGEST_LABEL))
  if (line.length <= LONGEST_LABEL) {
    if (ENDS.has(folded)) return 'end'
    if (TEASERS.has(folded)) return 'teaser'
    if (LINES.has(folded)) return 'furniture'
  }
  if (line.length <= LONGEST_START && STARTS.test(folded)) return 'furniture'
  return mayBeNotice(line) && PHRASES.test(lower(line)) ? 'furniture' : null
}

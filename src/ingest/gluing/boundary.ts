import { chunkAround, isMachineWord, lettersBefore, lettersFrom } from './reach.ts'
import { followsDot, isAbbreviation, isMixedName, opensSentence } from './words.ts'

/** What is wrong at a place: a paragraph break or a mere space is missing, or nothing is. */
export type Missing = 'break' | 'space' | null

const SENTENCE_START = /^(?:\p{Lu}[\p{Ll}'’ .]|\p{Lu}{2,}[ ,.'’])/u

const CAPITAL = /\p{Lu}/u

const LIST_NUMBER = /^\d{1,3}$/

/** After « . ! ? … » (`mark`, ended at `at`), where a capital follows without a space. */
export function afterSentence(text: string, mark: number, at: number): Missing {
  const start = at + (/^(?:"|[«“] ?)/.exec(text.slice(at, at + 2))?.[0].length ?? 0)
  if (!CAPITAL.test(text.slice(start, start + 2))) return null
  if (isMachineWord(chunkAround(text, mark))) return null
  if (text[mark] === '.') {
    const before = lettersBefore(text, mark)
    if (text[mark - 1] === '.' || text[mark + 1] === '.' || /\(\.*$/.test(text.slice(mark - 3, mark)))
      return 'space'
    if (before.length === 1 && text[mark - 2] === '.') return null
    if (isAbbreviation(before) && before !== 'Me') return null
    if (LIST_NUMBER.test(text.slice(0, Math.min(mark, 4)))) return null
    if (before === '' && !/[\d)%€»"”\]]/.test(text[mark - 1] ?? '')) return null
    const after = lettersFrom(text, start)
    if (followsDot(after)) return null
    if (before.length > 1 && before === before.toUpperCase() && after === after.toUpperCase()) return null
    if (!SENTENCE_START.test(text.slice(start, start + 30))) return null
  }
  return text[mark] === '…' ? 'space' : 'break'
}

/** Between a small letter (or an acronym, a figure, a bracket) and a capital, at `at`. */
export function betweenWords(text: string, at: number): Missing {
  const right = lettersFrom(text, at)
  if (!opensSentence(right)) return null
  const left = lettersBefore(text, at)
  const acronym = left !== '' && left === left.toUpperCase()
  if (acronym && (left.length < 2 || /['’]$/.test(right))) return null
  if (isMixedName(left + right) || isMachineWord(chunkAround(text, at))) return null
  const follower = text[at + right.length] ?? ''
  return /['’]$/.test(right) || /\s/.test(follower) ? 'break' : null
}

/** After a closing quotation mark (at `mark`), and a colon perhaps, where a letter follows at `at`. */
export function afterQuotation(text: string, mark: number, at: number): Missing {
  if (isMachineWord(chunkAround(text, mark))) return null
  return CAPITAL.test(text[at] ?? '') && opensSentence(lettersFrom(text, at)) ? 'break' : 'space'
}

/** After a comma or semicolon between two letters. */
export function afterComma(text: string, at: number): Missing {
  return isMachineWord(chunkAround(text, at)) ? null : 'space'
}

const SENTENCE_END = /[.!?…:;](?: ?["»”’)\]*])*$/
const FULL_STOP = /[.…:;,](?: ?["»”’)\]*])*$/

/** Whether a text ends as a sentence does, closing marks left aside. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12))

/** Counted no further than asked for. */
export function wordsAtLeast(text: string, count: number): boolean {
  let found = 0
  for (const _ of text.slice(0, count * 40).matchAll(/\p{L}[^\s]*/gu)) {
    found += 1
    if (found >= count) return true
  }
  return false
}

const LONGEST_HEADING = 110

/** Short, begins like a sentence and has no closing full stop: what stands above paragraphs. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /^["«“]?\s?[\p{Lu}\p{N}]/u.test(text) &&
  !FULL_STOP.test(text.slice(-12)) &&
  !/[.!?] \p{Lu}/u.test(text)

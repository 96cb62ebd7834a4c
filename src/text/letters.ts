// Here once, and not where they are asked for: without compiling, an expression with `\p{…}` is a call of `new RegExp`,
// which inside a function is made anew each time.
const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u
const CAPITALISED = /^\p{Lu}\p{Ll}/u
const CAPITALS = /^\p{Lu}{2,}$/u
const LETTER = /\p{L}/u

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text)
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(text)
}

/** Whether a text begins with a capital and a small letter. */
export const startsCapitalised = (text: string): boolean => CAPITALISED.test(text)

/** Whether a word is written in capitals, at least two. */
export const isCapitals = (text: string): boolean => CAPITALS.test(text)

/** Whether there is any letter in a text. */
export const hasLetter = (text: string): boolean => LETTER.test(text)

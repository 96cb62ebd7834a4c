// How far one looks beside a place: keeps the time linear for texts without spaces.
const REACH = 60

const LETTER = /[\p{L}\p{M}]/u
const MACHINE = /:\/\/|www\.|[@#_\\]|\w\/\w+\/|=\w/

/** The letters that end just before the place. */
export function lettersBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < REACH && LETTER.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, at)
}

/** The letters that begin at the place, an elision's apostrophe included: « L’ », « Otan ». */
export function lettersFrom(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < REACH && LETTER.test(text[end] ?? '')) end += 1
  const next = text[end]
  return text.slice(at, next === "'" || next === '’' ? end + 1 : end)
}

const isSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n'

/** What stands around the place without a space in it: an address, a handle, a file name. */
export function chunkAround(text: string, at: number): string {
  let start = at
  let end = at
  while (at - start < REACH && !isSpace(text[start - 1])) start -= 1
  while (end - at < REACH && !isSpace(text[end])) end += 1
  return text.slice(start, end)
}

/** Whether the chunk is an address, an e-mail, a handle, a hashtag or a path: never to be cut. */
export const isMachineWord = (chunk: string): boolean => MACHINE.test(chunk)

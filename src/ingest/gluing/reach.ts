// How far one looks beside a place: keeps the time linear for texts without spaces.
const REACH = 60

const LETTER = /[\p{L}\p{M}]/u

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

/** What stands around the place without white space: an address, a handle, a file name. */
export function chunkAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at)
  const after = text.slice(at, at + REACH)
  return before.slice(before.search(/\S*$/)) + (/^\S*/.exec(after)?.[0] ?? '')
}

/** Whether the chunk is an address, an e-mail, a handle, a hashtag or a path: never to be cut. */
export const isMachineWord = (chunk: string): boolean => /:\/\/|www\.|[@#_\\]|\w\/\w+\/|=\w/.test(chunk)

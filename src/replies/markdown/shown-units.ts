// Controls, soft hyphens, zero-width spaces, and the marks that reverse or hide what stands beside them. The
// zero-width joiners stay: emoji and several scripts are written with them.
const INVISIBLE = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u
const SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]/
const BREAK = /[\n\r\u0085\u2028\u2029]/
const LONE_SURROGATE = /\p{Surrogate}/u
// Nearly all texts: Latin letters, punctuation and no-break spaces, with one space between words.
const ORDINARY =
  /^[!-~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F-\u205E\u20AC]+(?: [!-~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F-\u205E\u20AC]+)*$/

/** Whether every unit of the text is shown as it is; false where that is not plain to see. */
export const isOrdinary = (text: string): boolean => ORDINARY.test(text)

/**
 * What is shown for each UTF-16 unit of a text: the unit itself, nothing for what is invisible, one space (or,
 * with `lines`, at most one blank line) for a run of white space. No-break spaces stay as they are.
 */
export function shownUnits(text: string, lines: boolean): string[] {
  if (isOrdinary(text)) return text.split('')
  const units: string[] = new Array(text.length).fill('')
  let space: { readonly at: number; breaks: number } | null = null
  let begun = false
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i] ?? ''
    if (SPACE.test(unit)) {
      space ??= { at: i, breaks: 0 }
      if (BREAK.test(unit) && !(unit === '\n' && text[i - 1] === '\r')) space.breaks += 1
      continue
    }
    if (INVISIBLE.test(unit)) continue
    if (space && begun)
      units[space.at] = lines && space.breaks > 0 ? '\n'.repeat(Math.min(space.breaks, 2)) : ' '
    space = null
    begun = true
    units[i] = isLone(text, i) ? '\uFFFD' : unit
  }
  return units
}

/** A text on one line as it may stand where Discord reads no Markdown: button labels, choices. */
export const plain = (text: string): string => (isOrdinary(text) ? text : shownUnits(text, false).join(''))

function isLone(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code < 0xd800 || code > 0xdfff) return false
  const pair = code < 0xdc00 ? text.slice(i, i + 2) : text.slice(Math.max(i - 1, 0), i + 1)
  return LONE_SURROGATE.test(pair)
}

import { isOrdinary, shownUnits } from './shown-units.ts'

const ALWAYS = /[\\*_~`|<>[\]@]/
const AT_LINE_START = /[#+-]/
const DIGIT = /\d/
// What may need a backslash, anywhere or at the beginning.
const MARKDOWN = /[\\*_~`|<>[\]@]|:(?=\S)|^\s*(?:[#+-]|\d+[.)])/

const isHarmless = (text: string): boolean => isOrdinary(text) && !MARKDOWN.test(text)

/**
 * For each UTF-16 unit of a text what Discord must be given, so that it shows the text and nothing else: no
 * emphasis, link, mention, emoji, list or heading comes from the text itself.
 */
export function escapedUnits(text: string, lines: boolean): string[] {
  const units = shownUnits(text, lines)
  if (isHarmless(text)) return units
  let lineStart = true
  let numberAtStart = false
  return units.map((unit, i) => {
    if (unit === '') return unit
    const first = lineStart
    const afterNumber = numberAtStart
    lineStart = unit.endsWith('\n') || (first && unit.trim() === '')
    numberAtStart = DIGIT.test(unit) && (first || afterNumber)
    if (ALWAYS.test(unit)) return `\\${unit}`
    if (first && AT_LINE_START.test(unit)) return `\\${unit}`
    if (afterNumber && (unit === '.' || unit === ')')) return `\\${unit}`
    if (unit === ':' && touchesNext(units, i)) return '\\:'
    return unit
  })
}

/** A text on one line, to be shown as it is. */
export const escaped = (text: string): string =>
  isHarmless(text) ? text : escapedUnits(text, false).join('')

/** A text whose line breaks and blank lines are kept. */
export const escapedLines = (text: string): string => escapedUnits(text, true).join('')

/** `:name:` would turn into an emoji and `https://` into a link; « Zakharova : » needs no escape. */
function touchesNext(units: readonly string[], i: number): boolean {
  const next = units.slice(i + 1, i + 40).find((unit) => unit !== '')
  return next !== undefined && next.trim() !== ''
}

import { OMISSION } from '../../text/cut.ts'
import { escaped } from '../markdown/escape.ts'
import { plain } from '../markdown/shown-units.ts'

export interface Fitted {
  readonly shown: string
  /** The text did not fit and ends with « […] ». */
  readonly shortened: boolean
}

// A word stays with the mark that a no-break space ties to it.
const BEFORE_SPACE = /(?<=[^\t-\r ])(?=[\t-\r ])/g

/**
 * As much of a text as fits once rendered: whole, or cut between two words with « […] ». `limit` counts the UTF-16
 * units of what `render` makes of the text.
 */
export function fitText(text: string, limit: number, render: (kept: string) => string): Fitted {
  // What is far too long is not rendered: hostile texts may have megabytes.
  if (text.length <= 4 * limit) {
    const whole = render(text)
    if (whole.length <= limit) return { shown: whole, shortened: false }
  }
  const head = text.slice(0, Math.max(2 * limit, 0))
  const shownUntil = (end: number): string => {
    const shown = render(head.slice(0, end))
    return shown === '' ? OMISSION : `${shown} ${OMISSION}`
  }
  const ends = [0, ...[...head.matchAll(BEFORE_SPACE)].map(({ index }) => index)]
  let fits = 0
  let over = ends.length
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (shownUntil(ends[middle] ?? 0).length <= limit) fits = middle
    else over = middle
  }
  return { shown: shownUntil(ends[fits] ?? 0), shortened: true }
}

/** One line, escaped. */
export const fitLine = (text: string, limit: number): string => fitText(text, limit, escaped).shown

/** One line where Discord reads no Markdown: button labels, choices. */
export const fitPlain = (text: string, limit: number): string => fitText(text, limit, plain).shown

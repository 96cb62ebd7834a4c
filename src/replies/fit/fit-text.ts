import { cut, OMISSION } from '../../text/cut.ts'
import { escaped } from '../markdown/escape.ts'
import { plain } from '../markdown/shown-units.ts'

export interface Fitted {
  readonly shown: string
  /** The text did not fit and ends with « […] ». */
  readonly shortened: boolean
}

/**
 * As much of a text as fits once rendered: whole, or cut at a word boundary with « […] ». `limit` counts the UTF-16
 * units of what `render` makes of the text.
 */
export function fitText(text: string, limit: number, render: (kept: string) => string): Fitted {
  // What is far too long is not rendered: hostile texts may have megabytes.
  if (text.length <= 4 * limit) {
    const whole = render(text)
    if (whole.length <= limit) return { shown: whole, shortened: false }
  }
  // More than `limit` code points remain, so that each cut below is marked.
  const head = text.length > 2 * limit + 2 ? text.slice(0, 2 * limit + 2) : text
  let fits = 0
  let over = limit + 1
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (marked(head, middle, render).length <= limit) fits = middle
    else over = middle
  }
  return { shown: marked(head, fits, render), shortened: true }
}

function marked(text: string, points: number, render: (kept: string) => string): string {
  const short = cut(text, points)
  const kept = short.endsWith(OMISSION) ? short.slice(0, -OMISSION.length).trimEnd() : short
  const shown = render(kept)
  return shown === '' ? OMISSION : `${shown} ${OMISSION}`
}

/** One line, escaped. */
export const fitLine = (text: string, limit: number): string => fitText(text, limit, escaped).shown

/** One line where Discord reads no Markdown: button labels, choices. */
export const fitPlain = (text: string, limit: number): string => fitText(text, limit, plain).shown

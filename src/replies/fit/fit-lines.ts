export interface LineSpace {
  /** UTF-16 units for all lines together. */
  readonly limit: number
  /** Words how many are left out: « … et 3 autres ». */
  readonly more: (left: number) => string
  readonly separator?: string
  /** Lines that exist besides those given. */
  readonly unlisted?: number
}

export interface FittedLines {
  readonly text: string
  /** How many lines are shown. */
  readonly shown: number
}

/**
 * As many whole lines as fit, in order; where some do not, `more` tells. At least the first line is shown: lines
 * must be bounded by their makers.
 */
export function fitLines(lines: readonly string[], space: LineSpace): FittedLines {
  const { limit, more, separator = '\n', unlisted = 0 } = space
  const whole = lines.join(separator)
  if (unlisted === 0 && whole.length <= limit) return { text: whole, shown: lines.length }
  const all = lines.length + unlisted
  let text = lines[0] ?? ''
  let shown = Math.min(lines.length, 1)
  for (const line of lines.slice(1)) {
    const grown = `${text}${separator}${line}`
    const left = all - shown - 1
    if (grown.length + (left > 0 ? separator.length + more(left).length : 0) > limit) break
    text = grown
    shown += 1
  }
  return { text: shown < all ? [text, more(all - shown)].filter(Boolean).join(separator) : text, shown }
}

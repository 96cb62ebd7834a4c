import { escapedUnits } from './escape.ts'

type Range = readonly [start: number, end: number]

const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * An escaped text with the words in bold that the ranges touch. Ranges are UTF-16 offsets into the raw text, end
 * exclusive; those outside of it are ignored.
 */
export function emphasised(text: string, ranges: readonly Range[], lines = false): string {
  const units = escapedUnits(text, lines)
  const whole = mergedRanges(
    text,
    ranges.flatMap((range) => wholeWords(text, range)),
  )
  return bold(units, whole)
}

/** The very range in bold, whatever words it cuts. */
export const boldSpan = (text: string, range: Range, lines: boolean): string =>
  bold(escapedUnits(text, lines), [range])

function bold(units: readonly string[], ranges: readonly Range[]): string {
  let shown = ''
  let done = 0
  for (const [start, end] of ranges) {
    const inside = units.slice(start, end).join('')
    const core = inside.trim()
    if (core === '') continue
    const lead = inside.slice(0, inside.indexOf(core))
    const trail = inside.slice(lead.length + core.length)
    // Bold does not run over a blank line.
    const parts = core.split(/(\n+)/).map((part) => (part.trim() === '' ? part : `**${part}**`))
    shown += `${units.slice(done, start).join('')}${lead}${parts.join('')}${trail}`
    done = end
  }
  return shown + units.slice(done).join('')
}

function wholeWords(text: string, [from, to]: Range): Range[] {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return []
  let start = Math.max(from, 0)
  let end = Math.min(to, text.length)
  if (start >= end) return []
  while (start > 0 && WORD.test(text[start] ?? '') && WORD.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && WORD.test(text[end - 1] ?? '') && WORD.test(text[end] ?? '')) end += 1
  if (isLowSurrogate(text, start)) start -= 1
  if (isLowSurrogate(text, end)) end += 1
  return [[start, end]]
}

/** In order, those joined that touch or have only spaces between them. */
function mergedRanges(text: string, ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && text.slice(last[1], start).trim() === '') {
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    } else merged.push([start, end])
  }
  return merged
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0
}

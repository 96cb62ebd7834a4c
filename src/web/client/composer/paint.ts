import type { ParsedLine } from '../../../interactions/line/parse-line.ts'

/** A stretch of the line and how it looks. */
export interface Stroke {
  readonly kind: 'call' | 'mark' | 'value' | 'plain'
  readonly text: string
}

/** The line cut into its parts; together they are the line again. */
export function strokes(line: string, { callEnd, values }: ParsedLine): readonly Stroke[] {
  const cuts = values.flatMap(({ start, markEnd, text }) => {
    const valueStart = line.indexOf(text, markEnd)
    return [
      { kind: 'mark', start, end: markEnd },
      { kind: 'value', start: valueStart, end: valueStart + text.length },
    ] as const
  })
  const all = [{ kind: 'call', start: 0, end: callEnd } as const, ...cuts].filter(
    ({ start, end }) => end > start,
  )
  return all.flatMap(({ kind, start, end }, index) => {
    const gap = line.slice(end, all[index + 1]?.start ?? line.length)
    const stroke = { kind, text: line.slice(start, end) }
    return gap === '' ? [stroke] : [stroke, { kind: 'plain', text: gap } as const]
  })
}

import type { Span } from '../../domain/span.ts'
import { words } from '../../text/fold.ts'

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '…': '...',
}

/** The text with one kind of space, apostrophe, mark and dash, and where each of its units stood. */
function plain(text: string): { readonly units: string; readonly at: readonly number[] } {
  let units = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i] ?? ''
    const isSpace = /\s/u.test(unit)
    if (isSpace && units.endsWith(' ')) continue
    const form = isSpace ? ' ' : (PLAIN[unit] ?? unit)
    for (let k = 0; k < form.length; k += 1) at.push(i)
    units += form
  }
  at.push(text.length)
  return { units, at }
}

/** The article's clean text as corrections are held against it. */
export interface Source {
  /** Where the words stand to the letter and touch a span; typography does not count. */
  place(wanted: string, near: Span): Span | null
  /** The letters of a span, white space collapsed. */
  letters(span: Span): string
  /** Whether the words stand there in their order, whatever their case and accents. */
  says(wanted: string): boolean
  /** Whether each of the words stands somewhere. */
  hasWords(wanted: string): boolean
}

export function sourceOf(text: string): Source {
  let made: ReturnType<typeof plain> | null = null
  let known: { readonly all: string; readonly each: ReadonlySet<string> } | null = null
  const folded = () => {
    if (known) return known
    const list = words(text)
    known = { all: ` ${list.join(' ')} `, each: new Set(list) }
    return known
  }
  return {
    place(wanted, near) {
      made ??= plain(text)
      const { units, at } = made
      const sought = plain(wanted.trim().normalize('NFC')).units
      for (let from = units.indexOf(sought); from >= 0; from = units.indexOf(sought, from + 1)) {
        const span = { start: at[from] ?? 0, end: (at[from + sought.length - 1] ?? 0) + 1 }
        if (span.start < near.end && near.start < span.end) return span
        if (span.start >= near.end) return null
      }
      return null
    },
    letters: ({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '),
    says: (wanted) => folded().all.includes(` ${words(wanted).join(' ')} `),
    hasWords: (wanted) => words(wanted).every((word) => folded().each.has(word)),
  }
}

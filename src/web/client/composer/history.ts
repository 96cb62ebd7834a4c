/** The lines that were sent, to be called back. */
export interface History {
  add(line: string): void
  /** The line before, or after, the one called back; null past the oldest, an empty line past the newest. */
  step(direction: -1 | 1): string | null
}

const MOST = 100

export function createHistory(): History {
  let lines: readonly string[] = []
  let at = 0
  return {
    add: (line) => {
      lines = [...lines.filter((one) => one !== line), line].slice(-MOST)
      at = lines.length
    },
    step: (direction) => {
      const next = at + direction
      if (next < 0 || next > lines.length) return null
      at = next
      return lines[at] ?? ''
    },
  }
}

interface Line {
  readonly level?: string
  readonly msg?: string
  readonly err?: { readonly message?: string; readonly code?: string }
}

const MOST = 5

/** The commonest warnings and errors of a log of JSON lines, with their number. */
export function troublesIn(log: string): string[] {
  const counts = new Map<string, number>()
  for (const text of log.split('\n')) {
    const line = readLine(text)
    if (line?.level !== 'error' && line?.level !== 'warn') continue
    const why = [line.msg, line.err?.code, line.err?.message].filter(Boolean).join(': ')
    counts.set(why, (counts.get(why) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([why, times]) => `${times} × ${why}`)
}

function readLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}

import { readFile, stat } from 'node:fs/promises'
import { parseOverlay } from './format/parse-overlay.ts'
import type { OverlayProblem } from './format/problem.ts'
import { createOverlay, type Overlay } from './overlay.ts'

/** What is wrong with the file itself. */
export type OverlayFileProblem = 'missing' | 'unreadable' | 'too-large' | 'not-utf8'

export type ReadOverlay =
  | { readonly ok: true; readonly value: Overlay }
  | { readonly ok: false; readonly file: OverlayFileProblem }
  | { readonly ok: false; readonly file: null; readonly problems: readonly OverlayProblem[] }

const LARGEST = 4 * 2 ** 20

/** The overlay of a file, or all that is wrong with it: one that holds a bad entry is not used at all. */
export async function readOverlay(path: string): Promise<ReadOverlay> {
  const bytes = await bytesOf(path)
  if (typeof bytes === 'string') return { ok: false, file: bytes }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ok: false, file: 'not-utf8' }
  }
  const { entries, problems } = parseOverlay(text)
  if (problems.length > 0) return { ok: false, file: null, problems }
  return { ok: true, value: createOverlay(entries.length === 0 ? '' : text, entries) }
}

async function bytesOf(path: string): Promise<Uint8Array | OverlayFileProblem> {
  try {
    const found = await stat(path)
    // A device or a pipe might never end.
    if (!found.isFile()) return 'unreadable'
    return found.size > LARGEST ? 'too-large' : await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
    if (typeof code === 'string') return 'unreadable'
    throw error
  }
}

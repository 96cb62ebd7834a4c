import type { Locale } from '../domain/locale.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Tell } from '../overlay/lay-over.ts'
import type { Overlay } from '../overlay/overlay.ts'
import { readOverlay } from '../overlay/read-overlay.ts'
import { overlayFileLine, overlayProblemLines, remarkLines } from './overlay-lines.ts'

interface Corrections {
  /** Null: those that the store knows already. */
  readonly overlay: Overlay | null
  readonly tell: Tell
}

/**
 * The operator's corrections, and how to say which of them fit nothing. A file that cannot be used in full stops
 * the program: what was to be hidden must not be shown because of a slip of the pen.
 */
export async function loadOverlay(
  file: string | null,
  locale: Locale,
  complain: (line: string) => void,
): Promise<Result<Corrections, 'unusable'>> {
  const tell: Tell = (remarks) => {
    for (const line of remarkLines(remarks, file ?? 'VERBATIM_OVERLAY', locale)) complain(line)
  }
  if (file === null) return ok({ overlay: null, tell })
  const read = await readOverlay(file)
  if (read.ok) return ok({ overlay: read.value, tell })
  const lines =
    read.file === null
      ? overlayProblemLines(read.problems, file, locale)
      : [overlayFileLine(read.file, file, locale)]
  return fail('unusable', lines.join('\n'))
}

import type { Span } from '../../../domain/span.ts'
import type { MarkedSpan } from '../../../text/quotation-marks.ts'
import type { Draft } from '../draft.ts'
import { joinPieces } from '../extent.ts'
import type { Frame } from '../frame.ts'
import { type Cut, cutIncises } from '../incises.ts'
import { attributed } from '../read-sentence.ts'
import type { Scene } from '../scene.ts'

const DASH = /^[—–-]\s/u

/** A paragraph behind its dash, as if marks stood around it. */
function lineOf(frame: Frame, { start, end }: Span): MarkedSpan | null {
  const { text } = frame.document
  if (!DASH.test(text.slice(start, Math.min(end, start + 2)))) return null
  const inner = { start: start + 2, end }
  return { outer: { start, end }, inner, depth: 0, closed: true, pieces: [inner] }
}

function cutAt(frame: Frame, paragraph: number): { readonly line: MarkedSpan; readonly cut: Cut } | null {
  const span = frame.document.article.paragraphs[paragraph]?.span
  const line = span ? lineOf(frame, span) : null
  if (!line || /[«“"]/u.test(frame.document.text.slice(line.inner.start, line.inner.end))) return null
  return { line, cut: cutIncises(frame, line) }
}

/** « — Je pars, dit X. » in this line or in one of the neighbours: a dash alone may begin a list. */
function isTalk(frame: Frame, paragraph: number): boolean {
  for (const step of [0, 1, -1, 2, -2]) {
    const between =
      step === 2 ? cutAt(frame, paragraph + 1) : step === -2 ? cutAt(frame, paragraph - 1) : true
    if (between && cutAt(frame, paragraph + step)?.cut.attribution) return true
  }
  return false
}

/** A line of dialogue: whom its own incise names, otherwise nobody, for a turn is only a guess. */
export function readDialogue(scene: Scene): Draft[] {
  const { frame, sentence } = scene
  const found = cutAt(frame, sentence.paragraph)
  if (!found || !isTalk(frame, sentence.paragraph)) return []
  const { line, cut } = found
  const { text } = frame.document
  const pieces = cut.pieces.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  const words = joinPieces(text, pieces)
  if (words === '') return []
  const shared = { text: words, extent: 'full' as const, span: line.inner }
  if (cut.attribution) return [{ ...shared, ...attributed(scene, cut.attribution, null), rule: 'dialogue' }]
  return [{ ...shared, voice: null, relay: null, cue: null, rule: 'dialogue', confidence: 0, saidOn: null }]
}

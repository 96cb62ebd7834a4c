import type { Span } from '../../../domain/span.ts'
import type { Sentence } from '../../document.ts'
import { pastApposition } from '../apposition.ts'
import { attributed } from '../attributed.ts'
import type { Attribution } from '../attribution.ts'
import type { Draft } from '../draft.ts'
import { joinPieces } from '../extent.ts'
import type { Frame } from '../frame.ts'
import { inside } from '../incises.ts'
import type { Scene } from '../scene.ts'
import { inciseFrom } from '../sieves/after.ts'
import { readVerbGroup } from '../verb-group.ts'

const DASH = /^[—–-]\s/u
const OPENS = /^[,?!…]$/u
const UNCUT = /[?!…]\s\p{Ll}|-t-(?:il|elle)s?(?![\p{L}-])|,\s\p{Ll}+-(?:il|elle)s?(?![\p{L}-])/u
const ENDS = /^[.?!…]$/u

interface Line {
  readonly span: Span
  readonly sentence: Sentence
  readonly pieces: readonly Span[]
  /** The writer names whoever speaks, or at least a verb of saying: « ? demande le vieil homme ». */
  readonly told: boolean
  readonly attribution: Attribution | null
}

/** Where the writer's « , réplique le passeur » begins in a line, as the item of its comma or mark. */
function inciseIn(frame: Frame, sentence: Sentence): number {
  return sentence.items.findIndex((item, k) => {
    if (k === 0 || !OPENS.test(item.text)) return false
    const group = readVerbGroup(sentence, k + 1, frame.tools.verbs)
    if (group?.form !== 'finite' || group.passive || !/^\p{Ll}/u.test(sentence.items[k + 1]?.text ?? ''))
      return false
    const next = sentence.items[group.to]
    const subject = next?.type === 'word' && !/^(?:que|qu'|pas|plus|et|de|d')$/u.test(next.lower)
    return !group.verb.classes.has('sight') && (group.clitic !== null || subject)
  })
}

/** A paragraph behind its dash, without the writer's words. */
function lineAt(frame: Frame, paragraph: number): Line | null {
  const { text, article } = frame.document
  const whole = article.paragraphs[paragraph]?.span
  if (!whole || !DASH.test(text.slice(whole.start, Math.min(whole.end, whole.start + 2)))) return null
  const span = { start: whole.start + 2, end: whole.end }
  if (/[«“"]/u.test(text.slice(span.start, span.end))) return null
  const marked = { outer: whole, inner: span, depth: 0, closed: true, pieces: [span] }
  const sentence = { ...inside(frame, marked), paragraph }
  const k = inciseIn(frame, sentence)
  const mark = sentence.items[k]
  if (!mark) return { span, sentence, pieces: [span], told: false, attribution: null }
  const comma = mark.text === ','
  let to = k + 1
  while (to < sentence.items.length && !ENDS.test(sentence.items[to]?.text ?? '')) {
    if (comma && sentence.items[to]?.text === ',') {
      const end = pastApposition(frame, sentence, to)
      if (end === to) break
      to = end
    } else to += 1
  }
  const rest = { start: sentence.items[to]?.end ?? span.end, end: span.end }
  const first = { start: span.start, end: comma ? mark.start : mark.end }
  return {
    span,
    sentence,
    pieces: [first, rest].filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end))),
    told: true,
    attribution: inciseFrom(frame, sentence, k + 1),
  }
}

/** « — Je pars, dit X. » here or in a line beside it: a dash alone may begin a list. */
function isTalk(frame: Frame, paragraph: number): boolean {
  for (const step of [1, -1])
    for (let k = paragraph; Math.abs(k - paragraph) <= 2; k += step) {
      const line = lineAt(frame, k)
      if (!line) break
      if (line.told) return true
    }
  return false
}

/** A line of dialogue: whom its own incise names, otherwise nobody, for a turn is only a guess. */
export function readDialogue(scene: Scene): Draft[] {
  const { frame } = scene
  const { text } = frame.document
  const line = lineAt(frame, scene.sentence.paragraph)
  if (!line || !isTalk(frame, scene.sentence.paragraph)) return []
  const trimmed = line.pieces.map((piece) => ({
    start: piece.start + (/^\s*/u.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0),
    end: piece.end,
  }))
  const words = joinPieces(text, trimmed)
  // The writer's words would be shown as said: an incise that no rule could cut out.
  if (words === '' || UNCUT.test(words)) return []
  const shared = { text: words, extent: 'full' as const, span: line.span }
  const { sentence, attribution } = line
  if (attribution)
    return [{ ...shared, ...attributed({ ...scene, sentence }, attribution, null), rule: 'dialogue' }]
  return [{ ...shared, voice: null, relay: null, cue: null, rule: 'dialogue', confidence: 0, saidOn: null }]
}

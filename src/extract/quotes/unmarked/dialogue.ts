import type { Span } from '../../../domain/span.ts'
import { hasLetter, startsLower } from '../../../text/letters.ts'
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
    if (group?.form !== 'finite' || group.passive || !startsLower(sentence.items[k + 1]?.text ?? ''))
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
    pieces: [first, rest].filter(({ start, end }) => hasLetter(text.slice(start, end))),
    told: true,
    attribution: inciseFrom(frame, sentence, k + 1),
  }
}

type Lines = (paragraph: number) => Line | null

/** In paragraphs, forwards and back. */
const NEAR = 2

/** Each line is read once, though its neighbours ask for it too. Those left behind are forgotten. */
function createLines(frame: Frame): Lines {
  const known = new Map<number, Line | null>()
  let first = 0
  return (paragraph) => {
    for (; first < paragraph - 2 * NEAR; first += 1) known.delete(first)
    const line = known.get(paragraph) ?? lineAt(frame, paragraph)
    known.set(paragraph, line)
    return line
  }
}

/** « — Je pars, dit X. » here or in a line beside it: a dash alone may begin a list. */
function isTalk(lines: Lines, paragraph: number): boolean {
  for (const step of [1, -1])
    for (let k = paragraph; Math.abs(k - paragraph) <= NEAR; k += step) {
      const line = lines(k)
      if (!line) break
      if (line.told) return true
    }
  return false
}

/** Reads the lines of dialogue of one article; sentences have to come in order. */
export function createDialogueReader(frame: Frame): (scene: Scene) => Draft[] {
  const lines = createLines(frame)
  return (scene) => readDialogue(scene, lines)
}

/** A line of dialogue: whom its own incise names, otherwise nobody, for a turn is only a guess. */
function readDialogue(scene: Scene, lines: Lines): Draft[] {
  const { text } = scene.frame.document
  const line = lines(scene.sentence.paragraph)
  if (!line || !isTalk(lines, scene.sentence.paragraph)) return []
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

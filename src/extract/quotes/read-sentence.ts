import type { MarkedSpan } from '../../text/quotation-marks.ts'
import { attributed } from './attributed.ts'
import type { Attribution } from './attribution.ts'
import { carryOver } from './carry-over.ts'
import { choose } from './choose.ts'
import type { Draft } from './draft.ts'
import { isFull, joinPieces } from './extent.ts'
import { cutIncises } from './incises.ts'
import { isTermOfParaphrase } from './paraphrase.ts'
import { readTurns } from './read-turns.ts'
import { isTitleOrTerm, isWorkBehind } from './scare.ts'
import type { Scene } from './scene.ts'
import { turnsOf } from './turns.ts'
import { isListing } from './unsaid.ts'

/** Rules whose cue may belong to the writer's own sentence, so that a title in marks is no speech. */
const WEAK_RULES = new Set([
  'verb-announces',
  'verb-before',
  'verb-clause',
  'gerund',
  'incise-later',
  'for-somebody',
  'according-to',
  'passive',
  'impersonal',
  'incise-any-verb',
])

/** Rules that report the writer's whole sentence, quoted or not. */
const PARAPHRASES = new Set([
  'incise-subject',
  'incise-pronoun',
  'incise-later',
  'incise-any-verb',
  'according-to',
  'impersonal',
  'verb-clause',
  'verb-announces',
])
const INCISES = new Set(['incise-subject', 'incise-pronoun'])

/** The speech of one sentence, in order. */
export function readSentence(scene: Scene): Draft[] {
  const { frame, sentence, statements } = scene
  const drafts: Draft[] = []
  let last: Attribution | null = null
  for (const index of sentence.quoted) {
    const quotation: MarkedSpan | undefined =
      frame.document.quotations[sentence.items[index]?.quotation ?? -1]
    if (!quotation) continue
    const turns = turnsOf(frame.document.text, quotation)
    if (turns.length > 1) {
      drafts.push(...readTurns(scene, index, turns))
      continue
    }
    const cut = cutIncises(frame, quotation)
    const text = joinPieces(frame.document.text, cut.pieces)
    if (!/\p{L}/u.test(text) || isWorkBehind(sentence, index) || isListing(sentence, index, text)) continue
    const full = isFull(text, index === 0 || sentence.items[index - 1]?.text === ':')
    const extent = full ? 'full' : 'partial'
    const span = quotation.inner
    const { attribution, relay } = choose(frame, sentence, index, cut.attribution, last)
    if (attribution && !(attribution.rule === 'impersonal' && !attribution.reference && !full)) {
      // Behind words of the writer an incise may report all of them: « Il a vu "Le Lac", raconte X ».
      const weak = WEAK_RULES.has(attribution.rule) || (index > 0 && INCISES.has(attribution.rule))
      if (weak && isTitleOrTerm(frame, sentence, index, quotation)) continue
      if (index > 0 && PARAPHRASES.has(attribution.rule) && isTermOfParaphrase(frame, sentence, index, text))
        continue
      const draft: Draft = { ...attributed(scene, attribution, relay), text, extent, span }
      // A term of the writer's, where nobody can be told who would have said it: « le directeur du "capital humain" ».
      const nobodys = draft.voice === null && !full && index > 0 && attribution.rule === 'verb-before'
      if (nobodys && isTermOfParaphrase(frame, sentence, index, text)) continue
      drafts.push(draft)
      if (attribution.reference) last = attribution
      continue
    }
    const fragment = !full && isTitleOrTerm(frame, sentence, index, quotation)
    const carried = fragment
      ? null
      : carryOver(scene, index, { full, words: text }, drafts.at(-1)?.voice ?? null)
    if (carried)
      drafts.push({
        ...carried,
        text,
        extent,
        span,
        relay: null,
        cue: null,
        saidOn: statements.dateOf(sentence, null, carried.voice),
      })
  }
  return drafts
}

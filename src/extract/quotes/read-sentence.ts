import type { MarkedSpan } from '../../text/quotation-marks.ts'
import type { Attribution } from './attribution.ts'
import { carryOver } from './carry-over.ts'
import { choose } from './choose.ts'
import type { Draft } from './draft.ts'
import { isFull, joinPieces } from './extent.ts'
import { wordsOf } from './frame.ts'
import { cutIncises } from './incises.ts'
import { isTermOfParaphrase } from './paraphrase.ts'
import { resolveIn } from './resolve.ts'
import { isTitleOrTerm } from './scare.ts'
import type { Scene } from './scene.ts'
import { subjectsBefore } from './subject.ts'
import type { Voice } from './voice.ts'

/** Rules whose cue may belong to the writer's own sentence, so that a title in marks is no speech. */
const WEAK_RULES = new Set([
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
])
const INCISES = new Set(['incise-subject', 'incise-pronoun'])

/** Named subjects of the sentence before an item, as voices. */
function ownVoices({ frame, discourse, sentence }: Scene, end: number): Voice[] {
  return subjectsBefore(frame, sentence, end)
    .filter((reference) => !reference.pronoun)
    .map((reference) => resolveIn(reference, frame, sentence, discourse).voice)
    .filter((voice) => voice !== null)
}

/** What an attribution makes of a quotation: its speaker, cue, rule and day. */
export function attributed(
  scene: Scene,
  attribution: Attribution,
  relay: Attribution | null,
): Omit<Draft, 'text' | 'extent' | 'span'> {
  const { frame, discourse, sentence, statements } = scene
  const { reference, cue, rule } = attribution
  if (!reference) return { voice: null, relay: null, cue, rule, confidence: 0, saidOn: null }
  const own = ownVoices(scene, reference.from)
  const { voice, certainty } = resolveIn(reference, frame, sentence, discourse, own)
  return {
    voice,
    relay: relay?.reference ? wordsOf(frame, sentence, relay.reference.from, relay.reference.to) : null,
    cue,
    rule,
    confidence: voice ? attribution.confidence * certainty : 0,
    saidOn: statements.dateOf(sentence, attribution, voice),
  }
}

/** The speech of one sentence, in order. */
export function readSentence(scene: Scene): Draft[] {
  const { frame, sentence, statements } = scene
  const drafts: Draft[] = []
  let last: Attribution | null = null
  for (const [index, item] of sentence.items.entries()) {
    if (item.quotation === undefined) continue
    const quotation: MarkedSpan | undefined = frame.document.quotations[item.quotation]
    if (!quotation) continue
    const cut = cutIncises(frame, quotation)
    const text = joinPieces(frame.document.text, cut.pieces)
    if (!/\p{L}/u.test(text)) continue
    const full = isFull(text, index === 0 || sentence.items[index - 1]?.text === ':')
    const shared = { text, extent: full ? ('full' as const) : ('partial' as const), span: quotation.inner }
    const { attribution, relay } = choose(frame, sentence, index, cut.attribution, last)
    if (attribution && !(attribution.rule === 'impersonal' && !attribution.reference && !full)) {
      // Behind words of the writer an incise may report all of them: « Il a vu "Le Lac", raconte X ».
      const weak = WEAK_RULES.has(attribution.rule) || (index > 0 && INCISES.has(attribution.rule))
      if (weak && isTitleOrTerm(frame, sentence, index, quotation)) continue
      if (index > 0 && PARAPHRASES.has(attribution.rule) && isTermOfParaphrase(frame, sentence, index, text))
        continue
      drafts.push({ ...shared, ...attributed(scene, attribution, relay) })
      if (attribution.reference) last = attribution
      continue
    }
    const fragment = !full && isTitleOrTerm(frame, sentence, index, quotation)
    const carried = fragment
      ? null
      : carryOver(scene, index, { full, words: text }, drafts.at(-1)?.voice ?? null)
    if (carried)
      drafts.push({
        ...shared,
        ...carried,
        relay: null,
        cue: null,
        saidOn: statements.dateOf(sentence, null, carried.voice),
      })
  }
  return drafts
}

import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { Quote, QuoteExtent } from '../../domain/quote.ts'
import type { Span } from '../../domain/span.ts'
import { stableId } from '../../text/stable-id.ts'
import type { Sentence } from '../document.ts'
import { type Attribution, SURE_ENOUGH } from './attribution.ts'
import { carryOver } from './carry-over.ts'
import { choose } from './choose.ts'
import type { Discourse, Trace } from './discourse.ts'
import { isFull, joinPieces } from './extent.ts'
import { type Frame, wordsOf } from './frame.ts'
import { cutIncises } from './incises.ts'
import { type Resolution, resolve } from './resolve.ts'
import { createStatements } from './statements.ts'
import { isTitleOrTerm } from './scare.ts'
import { subjectsBefore } from './subject.ts'
import { speakerOf, type Voice } from './voice.ts'

/** A quotation that is speech, before it becomes a `Quote`. */
interface Draft {
  readonly text: string
  readonly extent: QuoteExtent
  readonly span: Span
  readonly voice: Voice | null
  readonly relay: string | null
  readonly cue: Span | null
  readonly rule: string
  readonly confidence: number
  readonly saidOn: CivilDate | null
}

const WEAK_RULES = new Set(['verb-before', 'gerund', 'incise-later', 'for-somebody', 'according-to', 'passive'])

/** All speech between quotation marks, in order, each with its speaker or none. */
export function findQuotes(frame: Frame, dates: readonly DateMention[]): Quote[] {
  const { document } = frame
  const discourse: Discourse = { traces: [] }
  const statements = createStatements(frame, dates)
  const drafts: Draft[] = []
  for (const [number, sentence] of document.sentences.entries()) {
    const found = sentence.kind === 'body' ? readSentence(frame, sentence, number, discourse, statements, drafts) : []
    discourse.traces.push(traceOf(frame, sentence, number, discourse, found, statements))
  }
  return drafts.map((draft, i) => ({
    id: stableId('q', document.article.id, draft.text, String(drafts.slice(0, i).filter((other) => other.text === draft.text).length)),
    text: draft.text,
    extent: draft.extent,
    speaker: draft.voice && draft.confidence >= SURE_ENOUGH ? speakerOf(draft.voice) : null,
    relay: draft.relay,
    saidOn: draft.saidOn,
    span: draft.span,
    cue: draft.cue === null ? null : document.text.slice(draft.cue.start, draft.cue.end).replace(/\s+/gu, ' '),
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 100) / 100,
  }))
}

type Statements = ReturnType<typeof createStatements>

function readSentence(frame: Frame, sentence: Sentence, number: number, discourse: Discourse, statements: Statements, drafts: Draft[]): Voice[] {
  const { document } = frame
  const voices: Voice[] = []
  let last: Attribution | null = null
  let lastVoice: Voice | null = null
  for (const [index, item] of sentence.items.entries()) {
    const quotation = item.quotation === undefined ? undefined : document.quotations[item.quotation]
    if (!quotation) continue
    const cut = cutIncises(frame, quotation)
    const text = joinPieces(document.text, cut.pieces)
    if (!/\p{L}/u.test(text)) continue
    const full = isFull(text)
    const { attribution, relay } = choose(frame, sentence, index, cut.attribution, last)
    if (attribution && WEAK_RULES.has(attribution.rule) && isTitleOrTerm(frame, sentence, index, quotation)) continue
    const shared = { text, extent: full ? ('full' as const) : ('partial' as const), span: quotation.inner }
    if (!attribution?.reference) {
      const carried = carryOver({ frame, sentence, index, discourse, full, lastVoice, number })
      if (!carried) continue
      drafts.push({ ...shared, voice: carried.voice, relay: null, cue: null, rule: carried.rule, confidence: carried.confidence, saidOn: statements.dateOf(sentence, null, carried.voice) })
      if (carried.voice) voices.push(carried.voice)
      lastVoice = carried.voice
      continue
    }
    const own = ownVoices(frame, sentence, attribution.reference.from, discourse, number)
    const { voice, certainty }: Resolution = resolve(attribution.reference, own, frame, discourse, sentence.paragraph)
    const relayText = relay?.reference ? wordsOf(frame, sentence, relay.reference.from, relay.reference.to) : null
    drafts.push({
      ...shared,
      voice,
      relay: relayText,
      cue: attribution.cue,
      rule: attribution.rule,
      confidence: voice ? attribution.confidence * certainty : 0,
      saidOn: statements.dateOf(sentence, attribution, voice),
    })
    last = attribution
    lastVoice = voice
    if (voice) voices.push(voice)
  }
  return voices
}

/** Named subjects of the same sentence before an item. */
function ownVoices(frame: Frame, sentence: Sentence, end: number, discourse: Discourse, _number: number): Voice[] {
  return subjectsBefore(frame, sentence, end)
    .filter((reference) => !reference.pronoun)
    .map((reference) => resolve(reference, [], frame, discourse, sentence.paragraph).voice)
    .filter((voice) => voice !== null)
}

function traceOf(frame: Frame, sentence: Sentence, number: number, discourse: Discourse, voices: readonly Voice[], statements: Statements): Trace {
  const first = sentence.items[0]
  const last = sentence.items.at(-1)
  const named = frame.cast.mentions
    .filter((mention) => first && last && mention.start >= first.start && mention.end <= last.end)
    .filter((mention) => !sentence.items.some((item) => item.type === 'quotation' && item.start <= mention.start && mention.end <= item.end))
    .map((mention) => mention.member)
  const subjects = subjectsBefore(frame, sentence, sentence.items.length)
  const head = subjects[0]
  const subject = head ? resolve(head, [], frame, discourse, sentence.paragraph).voice : null
  const roles = subjects.filter((reference) => reference.phrase && !reference.member).map((reference) => resolve(reference, [], frame, discourse, sentence.paragraph).voice)
  const unnamed = [...voices, ...roles].filter((voice) => voice !== null && voice.member === null)
  statements.note(sentence, subject, discourse)
  return { sentence: number, paragraph: sentence.paragraph, subject, speaker: voices.at(-1) ?? null, named, roles: unnamed.filter((voice) => voice !== null) }
}

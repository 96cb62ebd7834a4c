import type { CivilDate } from '../../domain/civil-date.ts'
import type { Quote, QuoteExtent } from '../../domain/quote.ts'
import type { Span } from '../../domain/span.ts'
import { stableId } from '../../text/stable-id.ts'
import type { Document } from '../document.ts'
import { SURE_ENOUGH } from './attribution.ts'
import { speakerOf, type Voice } from './voice.ts'

/** A quotation that is speech, before it becomes a `Quote`. */
export interface Draft {
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

/** With ids that stay the same when the article is read again: of its id, the words and their count so far. */
export function quotesOf(document: Document, drafts: readonly Draft[]): Quote[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const count = seen.get(draft.text) ?? 0
    seen.set(draft.text, count + 1)
    return {
      id: stableId('q', document.article.id, draft.text, String(count)),
      text: draft.text,
      extent: draft.extent,
      speaker: draft.voice && draft.confidence >= SURE_ENOUGH ? speakerOf(draft.voice) : null,
      relay: draft.relay,
      saidOn: draft.saidOn,
      span: draft.span,
      cue:
        draft.cue === null ? null : document.text.slice(draft.cue.start, draft.cue.end).replace(/\s+/gu, ' '),
      rule: draft.rule,
      confidence: Math.round(draft.confidence * 100) / 100,
    }
  })
}

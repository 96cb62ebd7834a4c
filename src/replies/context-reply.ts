import type { SourcedQuote } from '../domain/quote.ts'
import type { Audience } from './audience.ts'
import { fitLine, fitText } from './fit/fit-text.ts'
import { LIMITS } from './limits.ts'
import { boldSpan } from './markdown/emphasis.ts'
import { message } from './message.ts'
import { BOUNDS } from './parts/bounds.ts'
import { embed } from './parts/embed.ts'
import { attribution, quoteCard } from './parts/quote-card.ts'
import { surroundings } from './parts/surroundings.ts'
import type { Reply } from './reply.ts'

// The rest of the 6000 characters is for title, attribution and source.
const CONTEXT_LIMIT = 3200

/**
 * What stands around a quote, from the text that the operator ingested; where the store has none, the reply says so
 * and shows what is known: the whole quote and the words that attribute it. Always private.
 */
export function contextReply(quote: SourcedQuote, text: string | null, audience: Audience): Reply {
  const { words } = audience
  const around = text === null ? null : surroundings(text, quote)
  const cue = fitLine(quote.cue ?? '', BOUNDS.cue)
  const evidence = cue === '' ? [] : [words.context.cue(cue)]
  if (around) {
    const { start, end } = around.span
    const render = (kept: string) => boldSpan(kept, [start, end], true)
    const shown = fitText(around.text, CONTEXT_LIMIT, render).shown
    const facts = [...attribution(quote, audience), ...evidence].join('\n')
    return message({
      embeds: [embed({ title: words.context.title, text: shown }), embed({ text: facts })],
      private: true,
    })
  }
  const note = [text === null ? words.context.noText : words.context.elsewhere, ...evidence].join('\n')
  const limit = LIMITS.description
  const card = quoteCard({ item: quote, ranges: [] }, { number: null, limit }, audience)
  return message({
    embeds: [embed({ text: card.text }), embed({ title: words.context.title, text: note })],
    private: true,
  })
}

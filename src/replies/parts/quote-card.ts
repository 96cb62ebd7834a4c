import type { Quote, SourcedQuote } from '../../domain/quote.ts'
import { isCorrected } from '../../overlay/operator.ts'
import type { Match } from '../../search/search.ts'
import type { Audience } from '../audience.ts'
import { dateWhen } from '../dates/date-text.ts'
import { fitLine, fitText } from '../fit/fit-text.ts'
import { emphasised } from '../markdown/emphasis.ts'
import { guillemets } from '../wording/typography.ts'
import { BOUNDS } from './bounds.ts'
import { inferredMark } from './published.ts'
import { sourceLines } from './source-line.ts'
import { speakerLine } from './speaker-line.ts'

export interface QuoteCard {
  readonly text: string
  /** The quotation ends with « […] », and the card says so. */
  readonly shortened: boolean
}

export interface CardPlace {
  /** 1 for the first of a page; null where the quote stands alone. */
  readonly number: number | null
  /** UTF-16 units for the whole card. */
  readonly limit: number
}

/** A quotation to the letter, who said it, when, and where it is written. Only the quotation gives way. */
export function quoteCard(match: Match<SourcedQuote>, place: CardPlace, audience: Audience): QuoteCard {
  const { item, ranges } = match
  const number = place.number === null ? '' : `**${place.number}.** `
  const below = attribution(item, audience).join('\n')
  const notice = `*${audience.words.quote.shortened}*`
  const frame = (quotation: string) => `${number}${guillemets(quotation)}\n${below}`
  const room = place.limit - frame('').length
  const render = (kept: string) => emphasised(kept, ranges)
  const whole = fitText(item.text, room, render)
  if (!whole.shortened) return { text: frame(whole.shown), shortened: false }
  const part = fitText(item.text, room - notice.length - 1, render)
  return { text: `${frame(part.shown)}\n${notice}`, shortened: true }
}

/** Who said it, who passed it on, when, and where it is written: a line each. */
export function attribution(quote: SourcedQuote, audience: Audience): string[] {
  return [
    speakerLine(quote, audience),
    ...(quote.relay ? [audience.words.quote.relay(fitLine(quote.relay, BOUNDS.name))] : []),
    saidLine(quote, audience),
    sourceLines(quote.article, audience),
  ]
}

/** When it was said, which is never confused with when it was published. */
function saidLine(quote: Quote, { locale, words }: Audience): string {
  const when = quote.saidOn && quote.saidOn.basis !== 'unknown' ? dateWhen(quote.saidOn, locale) : null
  const said =
    when && quote.saidOn
      ? words.quote.saidOn(when) + inferredMark(quote.saidOn, words)
      : words.quote.saidUnknown
  return [
    said,
    ...(quote.extent === 'partial' ? [words.quote.fragment] : []),
    ...(isCorrected(quote) ? [`*${words.corrected}*`] : []),
  ].join(' · ')
}

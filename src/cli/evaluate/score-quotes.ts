import type { Extraction } from '../../domain/dossier.ts'
import type { Quote } from '../../domain/quote.ts'
import type { GoldArticle } from './gold.ts'
import { overlap, pair } from './overlap.ts'
import { judgeSpeaker } from './score-speaker.ts'
import { NOTHING, plus, type Tally } from './tally.ts'

/** What was found of one article's quotes. */
export interface QuoteScore {
  /** By words that overlap to 0.8. */
  readonly quotes: Tally
  /** Of the quotes found. */
  readonly exact: number
  readonly speakers: { readonly right: number; readonly unknown: number; readonly wrong: number }
  readonly scareQuotes: { readonly all: number; readonly taken: number }
  readonly lines: readonly string[]
}

const LEAST = 0.8
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\s*\[…\]\s*/gu, ' ').replace(/[.,]$/u, '').trim()
const shown = ({ speaker }: Quote): string => speaker?.name ?? [speaker?.role, speaker?.organisation].filter(Boolean).join(', ') ?? '?'

export function scoreQuotes(gold: GoldArticle, { quotes, actors }: Extraction): QuoteScore {
  const marked = gold.quotes.filter((quote) => quote.form === undefined)
  const others = [...gold.optionalQuotes, ...gold.quotes.filter((quote) => quote.form !== undefined)]
  const { pairs, missed, extra } = pair(marked, quotes, (expected, found) => overlap(expected.text, found.text), LEAST)
  const unasked = extra.filter((found) => !others.some((other) => overlap(other.text, found.text) >= 0.6))
  const scare = gold.notQuotes.filter((text) => unasked.some((found) => overlap(text, found.text) >= LEAST))
  const verdicts = pairs.map(([expected, found]) => ({ expected, found, verdict: judgeSpeaker(expected, found.speaker, actors) }))
  const count = (verdict: string): number => verdicts.filter((one) => one.verdict === verdict).length
  const tally = { expected: marked.length, hits: pairs.length, extra: unasked.length }
  return {
    quotes: plus(NOTHING, tally),
    exact: pairs.filter(([expected, found]) => plain(expected.text) === plain(found.text)).length,
    speakers: { right: count('right'), unknown: count('unknown'), wrong: count('wrong') },
    scareQuotes: { all: gold.notQuotes.length, taken: scare.length },
    lines: [
      ...missed.map((quote) => `missed   « ${quote.text} » (${quote.speaker ?? quote.speakers?.join(', ') ?? 'unknown'})`),
      ...unasked.map((quote) => `extra    « ${quote.text} » (${shown(quote)}; ${quote.rule})`),
      ...verdicts
        .filter(({ verdict }) => verdict !== 'right')
        .map(({ expected, found, verdict }) => `${verdict === 'wrong' ? 'WRONG   ' : 'speaker '} « ${found.text} »: ${shown(found)} for ${expected.speaker ?? expected.speakers?.join(', ') ?? 'unknown'} (${found.rule} ${found.confidence})`),
      ...pairs.filter(([expected, found]) => plain(expected.text) !== plain(found.text)).map(([expected, found]) => `letter   « ${found.text} » for « ${expected.text} »`),
    ],
  }
}

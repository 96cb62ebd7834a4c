import type { Quote } from '../../domain/quote.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import type { SameName } from './names.ts'
import { overlap, pair } from './overlap.ts'
import { scoreAttribution } from './score-attribution.ts'
import { expectedSpeaker, guillemets, shownSpeaker } from './show.ts'
import { share } from './tally.ts'

const FOUND = 0.8
const LOOSELY_FOUND = 0.3
/** From here on a found quote is one of those that count neither way. */
const OPTIONAL = 0.6

const likeness = (expected: GoldQuote, found: Quote): number => overlap(expected.text, found.text)

/** Final punctuation and « […] » in place of an incise count neither way. */
const plain = (text: string): string =>
  text
    .replaceAll('[…]', ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[.,;:…!?]$/u, '')
    .trim()

const exact = ([expected, found]: readonly [GoldQuote, Quote]): boolean =>
  plain(expected.text) === plain(found.text)

/** The words that were found, and those that were taken for speech; then who said them. */
export function scoreQuotes(gold: GoldArticle, found: readonly Quote[], same: SameName): Score {
  const marked = gold.quotes.filter(({ form }) => form === undefined)
  const unmarked = gold.quotes.filter(({ form }) => form !== undefined)
  const { pairs, missed, extra } = pair(marked, found, likeness, FOUND)
  const without = pair(unmarked, extra, likeness, FOUND)
  const isOptional = (quote: Quote): boolean =>
    gold.optionalQuotes.some((other) => likeness(other, quote) >= OPTIONAL)
  const optional = pair(gold.optionalQuotes, without.extra.filter(isOptional), likeness, OPTIONAL)
  const unasked = without.extra.filter((quote) => !isOptional(quote))
  const loose = pair(marked, found, likeness, LOOSELY_FOUND)
  const taken = gold.notQuotes.filter((text) => unasked.some((quote) => overlap(text, quote.text) >= FOUND))
  const inexact = pairs.filter((one) => !exact(one))
  const count = (hits: number): { expected: number; hits: number; extra: number } => ({
    expected: marked.length,
    hits,
    extra: unasked.length + pairs.length - hits,
  })
  const attribution = scoreAttribution(pairs, [...without.pairs, ...optional.pairs], same)
  const findings: Finding[] = [
    ...missed.map((quote) => quoteFinding('missed', quote)),
    ...without.missed.map((quote) => ({ ...quoteFinding('missed', quote), measure: 'unmarked' as const })),
    ...unasked.map((quote) => ({
      measure: 'quotes' as const,
      verdict: 'extra' as const,
      text: `${guillemets(quote.text)} (${shownSpeaker(quote.speaker)}; ${quote.rule})`,
    })),
    ...taken.map((text) => ({
      measure: 'scareQuotes' as const,
      verdict: 'wrong' as const,
      text: guillemets(text),
    })),
    ...inexact.map(([expected, quote]) => ({
      measure: 'quotesExact' as const,
      verdict: 'wrong' as const,
      text: `${guillemets(quote.text)} for ${guillemets(expected.text)}`,
    })),
    ...attribution.findings,
  ]
  return {
    tallies: {
      quotes: count(pairs.length),
      quotesExact: count(pairs.length - inexact.length),
      quotesLoose: { expected: marked.length, hits: loose.pairs.length, extra: looseExtra(unasked, loose) },
      attributed: count(attribution.right),
      unmarked: share(unmarked.length, without.pairs.length),
      scareQuotes: share(gold.notQuotes.length, taken.length),
      ...attribution.tallies,
    },
    findings,
  }
}

const looseExtra = (unasked: readonly Quote[], loose: { readonly extra: readonly Quote[] }): number =>
  unasked.filter((quote) => loose.extra.includes(quote)).length

const quoteFinding = (verdict: 'missed', quote: GoldQuote): Finding => ({
  measure: 'quotes',
  verdict,
  text: `${guillemets(quote.text)} (${expectedSpeaker(quote)})`,
})

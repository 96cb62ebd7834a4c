import type { Audience } from '../audience.ts'
import { dateWhen } from '../dates/date-text.ts'
import type { Quality, QualityFigures } from '../quality.ts'

const SHARES = ['quotes', 'speakers', 'wrongNames', 'events', 'actors', 'dates'] as const

/** The measured figures, a line for each set of articles; nothing measured is said as such. */
export function qualityText(quality: Quality | null, { locale, words }: Audience): string {
  if (quality === null || (quality.corpus === null && quality.unseen === null))
    return words.corpus.notMeasured
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const line = (figures: QualityFigures | null, title: (articles: string) => string): string[] => {
    if (figures === null) return []
    const shares = SHARES.flatMap((name) => {
      const share = figures[name]
      return share === null ? [] : [words.corpus.shares[name](percent.format(share))]
    })
    return [words.about(title(words.count.articles(figures.documents)), words.list(shares))]
  }
  const on = {
    start: quality.measuredOn,
    end: quality.measuredOn,
    precision: 'day',
    basis: 'stated',
  } as const
  const when = dateWhen(on, locale)
  return [
    ...line(quality.corpus, words.corpus.corpusSet),
    ...line(quality.unseen, words.corpus.unseenSet),
    ...(when === null ? [] : [words.corpus.measured(when)]),
  ].join('\n')
}

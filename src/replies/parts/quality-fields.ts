import type { APIEmbedField } from 'discord-api-types/v10'
import type { Audience } from '../audience.ts'
import { dateWhen } from '../dates/date-text.ts'
import { QUALITY_SETS, type Quality, type QualityFigures } from '../quality.ts'

const SHARES = ['quotes', 'speakers', 'wrongNames', 'events', 'actors', 'dates'] as const

/** The measured figures, a field for each set of articles and how well it was known; nothing measured is said as such. */
export function qualityFields(quality: Quality | null, { locale, words }: Audience): APIEmbedField[] {
  const { corpus, count, list } = words
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const shares = (figures: QualityFigures): string =>
    list(
      SHARES.flatMap((name) => {
        const share = figures[name]
        return share === null ? [] : [corpus.shares[name](percent.format(share))]
      }),
    )
  const sets = QUALITY_SETS.flatMap((set) => {
    const figures = quality?.[set] ?? null
    if (figures === null) return []
    const { title, seen } = corpus.sets[set]
    return [{ name: title(count.articles(figures.documents)), value: `${shares(figures)}\n*${seen}*` }]
  })
  const value = quality === null || sets.length === 0 ? corpus.notMeasured : measured(quality, locale, words)
  return [{ name: corpus.quality, value }, ...sets]
}

function measured(
  { measuredOn: day }: Quality,
  locale: Audience['locale'],
  words: Audience['words'],
): string {
  const when = dateWhen({ start: day, end: day, precision: 'day', basis: 'stated' }, locale)
  return words.corpus.measured(when ?? day)
}

import type { Article } from '../../domain/article.ts'
import { plainTypography } from '../../text/typography.ts'
import type { GoldArticle, GoldBibliography } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import { daysInNote } from './notes.ts'
import { share } from './tally.ts'

const FIELDS = ['title', 'publisher', 'url', 'author', 'tags'] as const

/** Letters and marks, whatever spaces and apostrophes the page has; tags in any order. */
function plain(value: string | null | readonly string[]): string {
  if (value === null) return 'none'
  const text =
    typeof value === 'string'
      ? value
      : value
          .map((tag) => tag.toLowerCase())
          .toSorted()
          .join(', ')
  return plainTypography(text).replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim()
}

function wrongFields(gold: GoldBibliography, article: Article): Finding[] {
  return FIELDS.flatMap((field) => {
    const wanted = gold[field]
    if (wanted === undefined || plain(wanted) === plain(article[field])) return []
    const text = `${field}: ${plain(article[field])} for ${plain(wanted)}`
    return [{ measure: 'metadata' as const, verdict: 'wrong' as const, text }]
  })
}

/** The day counts, and the moment where both tell one; what had to be inferred must say so. */
function rightPublication(gold: GoldBibliography, { date, basis }: Article['published']): boolean {
  const wanted = gold.published ?? null
  if (gold.publishedBasis !== undefined && gold.publishedBasis !== basis) return false
  if (wanted === null || date === null) return wanted === date
  const accepted = gold.publishedAccept ?? daysInNote(gold.publishedNote)
  const day = date.slice(0, 10)
  if (accepted && accepted.start <= day && day <= accepted.end) return true
  const bothHaveTime = wanted.length > 10 && date.length > 10
  return bothHaveTime ? Date.parse(wanted) === Date.parse(date) : wanted.slice(0, 10) === day
}

/** The bibliography, the date of publication, and what must not be left of the page. */
export function scoreArticle(gold: GoldArticle, article: Article): Score {
  const fields = FIELDS.filter((field) => gold.article[field] !== undefined)
  const wrong = wrongFields(gold.article, article)
  const dated = gold.article.published !== undefined
  const right = rightPublication(gold.article, article.published)
  // A date that was handed over proves nothing, unless it was lost on the way.
  const counts = dated && (gold.article.publishedGiven !== true || !right)
  const left = gold.bodyMustNotContain.filter((words) => article.text.includes(plainTypography(words)))
  const shown = `${article.published.date ?? 'none'} (${article.published.basis})`
  return {
    tallies: {
      metadata: share(fields.length, fields.length - wrong.length),
      publication: share(counts ? 1 : 0, counts && right ? 1 : 0),
      leftovers: share(gold.bodyMustNotContain.length, left.length),
    },
    findings: [
      ...wrong,
      ...(counts && !right
        ? [
            {
              measure: 'publication' as const,
              verdict: 'wrong' as const,
              text: `${shown} for ${gold.article.published} (${gold.article.publishedBasis ?? 'any basis'})`,
            },
          ]
        : []),
      ...left.map((text) => ({ measure: 'leftovers' as const, verdict: 'wrong' as const, text })),
    ],
  }
}

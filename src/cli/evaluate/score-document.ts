import type { Extraction } from '../../domain/dossier.ts'
import type { GoldArticle } from './gold.ts'
import type { Finding, MeasureName, Score } from './measures.ts'
import { createSameName } from './names.ts'
import { scoreActors } from './score-actors.ts'
import { scoreArticle } from './score-article.ts'
import { scoreDates } from './score-dates.ts'
import { scoreEvents } from './score-events.ts'
import { scoreQuotes } from './score-quotes.ts'
import { NOTHING, plus, type Tally } from './tally.ts'

/** Scores as one. */
export function together(scores: readonly Score[]): Score {
  const tallies: Partial<Record<MeasureName, Tally>> = {}
  const findings: Finding[] = []
  for (const score of scores) {
    for (const [name, tally] of Object.entries(score.tallies) as [MeasureName, Tally][])
      tallies[name] = plus(tallies[name] ?? NOTHING, tally)
    findings.push(...score.findings)
  }
  return { tallies, findings }
}

const EMPTY = {
  title: '',
  text: '',
  quotes: [],
  events: [],
  actors: [],
  dates: [],
} as const

/** All that the annotations tell of one document; without an extraction all of it is missed. See `scoreActors`. */
export function scoreDocument(
  gold: GoldArticle,
  extraction: Extraction | null,
  alsoNamed: readonly string[] = [],
): Score {
  const found = extraction ? { ...extraction.article, ...extraction } : EMPTY
  const same = createSameName(gold.actors ?? [], found.actors)
  return together([
    ...(extraction ? [scoreArticle(gold, extraction.article)] : []),
    scoreQuotes(gold, found.quotes, same),
    ...(gold.dates ? [scoreDates(gold.dates, found)] : []),
    ...(gold.events ? [scoreEvents(gold.events, found.events, same)] : []),
    scoreActors(gold, found.actors, alsoNamed),
  ])
}

import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from '../../../src/cli/evaluate/measure.ts'
import { figure, type MeasureName, type Score } from '../../../src/cli/evaluate/measures.ts'
import { findSources } from '../../../src/cli/evaluate/read-documents.ts'
import { readGold } from '../../../src/cli/evaluate/read-gold.ts'
import { actorsOf } from '../../../src/extract/actors/actors-of.ts'
import { castOf } from '../../../src/extract/actors/cast.ts'
import { createActorTools } from '../../../src/extract/actors/tools.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { analyse } from '../../../src/extract/document.ts'
import type { Extract } from '../../../src/extract/extract.ts'
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts'
import { createFrame } from '../../../src/extract/quotes/frame.ts'
import { createSayingVerbs, type SayingRow } from '../../../src/extract/verbs/saying-verbs.ts'
import { type Cohort, cohortOf } from './cohorts.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/articles/dev', import.meta.url))

/** The scores of an extraction on the annotated articles that rules are written with, all or one cohort. */
export async function scoreOnDev(extract: Extract, set: Cohort | 'all' = 'all'): Promise<Score> {
  const read = readGold([FOLDER])
  if (!read.ok) throw new Error(read.detail)
  const documents = read.value.documents.filter(
    ({ gold }) => set === 'all' || cohortOf(basename(gold.file, '.txt')) === set,
  )
  const gold = { ...read.value, documents }
  const { sources, missing } = findSources(documents, [FOLDER])
  const { score } = await measure(gold, sources, missing, { extract, showApart: false })
  return score
}

export const figureOf = (score: Score, name: MeasureName): number =>
  figure(name, score.tallies[name]) ?? Number.NaN

/** Quotes, actors and dates with another lexicon of verbs of saying. */
export function extractWithVerbs(rows: readonly SayingRow[]): Extract {
  const tools = { ...createActorTools(), verbs: createSayingVerbs(rows) }
  return (article) => {
    const document = analyse(article)
    const cast = castOf(document, tools)
    const dates = findDates(parseDates(article.text), { published: article.published })
    const quotes = findQuotes(createFrame(document, cast, tools), dates)
    return { article, quotes, events: [], actors: actorsOf(cast), dates }
  }
}

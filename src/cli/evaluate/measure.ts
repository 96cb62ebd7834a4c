import type { Extraction } from '../../domain/dossier.ts'
import type { Extract } from '../../extract/extract.ts'
import type { Finding, MeasureName, Score } from './measures.ts'
import type { Source } from './read-documents.ts'
import type { GoldDocument, GoldSet } from './read-gold.ts'
import type { FileFindings } from './report.ts'
import { scoreDocument, together } from './score-document.ts'
import { type NamedExtraction, scoreTogether } from './score-together.ts'
import { share } from './tally.ts'

export interface Measured {
  readonly score: Score
  readonly files: readonly FileFindings[]
  readonly withheld: number
}

interface Read {
  readonly document: GoldDocument
  readonly extraction: Extraction | null
  /** Why there is no extraction. */
  readonly problem: string
}

function read({ document, read: readArticle }: Source, extract: Extract): Read {
  const article = readArticle()
  return article.ok
    ? { document, extraction: extract(article.value), problem: '' }
    : { document, extraction: null, problem: article.code }
}

function scoreOf({ document, extraction, problem }: Read, alsoNamed: readonly string[]): Score {
  const findings: Finding[] = extraction ? [] : [{ measure: 'documents', verdict: 'missed', text: problem }]
  const documents = share(1, extraction ? 1 : 0)
  return together([{ tallies: { documents }, findings }, scoreDocument(document.gold, extraction, alsoNamed)])
}

/** Who passed words on and when they were said tells nothing where the annotations never say. */
function withoutUntold(findings: readonly Finding[], told: Score['tallies']): Finding[] {
  const untold = (measure: MeasureName): boolean =>
    (measure === 'relay' || measure === 'saidOn') && (told[measure]?.expected ?? 0) === 0
  return findings.filter(({ measure }) => !untold(measure))
}

/**
 * Reads and extracts every document once and compares with the annotations. Findings of documents that are
 * kept apart are counted instead of shown, unless `showApart`.
 */
export async function measure(
  gold: GoldSet,
  sources: readonly Source[],
  missing: readonly GoldDocument[],
  { extract, showApart }: { readonly extract: Extract; readonly showApart: boolean },
): Promise<Measured> {
  const all = [
    ...sources.map((source) => read(source, extract)),
    ...missing.map((document): Read => ({ document, extraction: null, problem: 'no file of this name' })),
  ]
  const scored = all.map((one) => ({ ...one, score: scoreOf(one, gold.sameActor.flat()) }))
  const extractions = all.flatMap(({ document, extraction }): NamedExtraction[] =>
    extraction ? [[document.gold.file, extraction]] : [],
  )
  const overAll = await scoreTogether(gold, extractions)
  const score = together([...scored.map((one) => one.score), overAll])
  const files = scored.map((one) => ({
    file: one.document.gold.file,
    apart: one.document.apart,
    findings: withoutUntold(one.score.findings, score.tallies),
  }))
  const hidden = files.filter(({ apart }) => apart && !showApart)
  return {
    score,
    files: [
      ...files.filter((file) => !hidden.includes(file)).map(({ file, findings }) => ({ file, findings })),
      { file: null, findings: overAll.findings },
    ],
    withheld: hidden.reduce((sum, { findings }) => sum + findings.length, 0),
  }
}

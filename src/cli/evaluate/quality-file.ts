import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Day } from '../../domain/civil-date.ts'
import { type Quality, type QualityFigures, type QualitySet, readQuality } from '../../replies/quality.ts'
import { figure, type MeasureName, type Score } from './measures.ts'

/** Rounded, so that the file changes only where the figures do. */
function rounded(name: MeasureName, { tallies }: Score): number | null {
  const value = figure(name, tallies[name])
  return value === null ? null : Math.round(value * 1000) / 1000
}

export const qualityFigures = (score: Score, documents: number): QualityFigures => ({
  documents,
  quotes: rounded('quotes', score),
  speakers: rounded('speakers', score),
  wrongNames: rounded('wrongNames', score),
  events: rounded('events', score),
  actors: rounded('actors', score),
  dates: rounded('dates', score),
})

const readIfThere = (path: string): Quality | null =>
  existsSync(path) ? readQuality(JSON.parse(readFileSync(path, 'utf8'))) : null

/** Puts the figures of one set into the file; those of the other sets stay. Throws where it cannot be written. */
export function writeQuality(path: string, set: QualitySet, figures: QualityFigures, measuredOn: Day): void {
  const before = readIfThere(path) ?? { corpus: null, dev: null, heldout: null, fresh: null, measuredOn }
  const after: Quality = { ...before, [set]: figures, measuredOn }
  writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`)
}

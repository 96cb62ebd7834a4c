import { z } from 'zod'
import type { Day } from '../domain/civil-date.ts'

const share = z.number().min(0).max(1).nullable().default(null)

const figures = z.object({
  /** Number of annotated documents. */
  documents: z.number().int().min(0),
  /** F1, 0 to 1. */
  quotes: share,
  /** Share of the found quotes whose speaker is right. */
  speakers: share,
  /** Share of the found quotes that show a wrong name. */
  wrongNames: share,
  /** F1. */
  events: share,
  actors: share,
  dates: share,
})

const set = figures.nullable().default(null)

const quality = z.object({
  /** The documents of the corpus itself. */
  corpus: set,
  /** Annotated articles that the rules were written with. */
  dev: set,
  /** Articles that nobody who wrote rules has read; their figures were looked at while rules were tuned. */
  heldout: set,
  /** Articles that nothing was tuned on, neither by reading nor by their figures. */
  fresh: set,
  measuredOn: z.iso.date(),
})

/** The sets of annotated articles, those that were known best first. */
export const QUALITY_SETS = ['corpus', 'dev', 'heldout', 'fresh'] as const

export type QualitySet = (typeof QUALITY_SETS)[number]

/** One set of measured figures; null where a kind was not measured. */
export type QualityFigures = z.infer<typeof figures>

/** `data/quality.json`: how good extraction is, as measured. */
export interface Quality extends Readonly<Record<QualitySet, QualityFigures | null>> {
  readonly measuredOn: Day
}

/** Null where nothing (or nothing readable) was measured: replies then say so. */
export function readQuality(json: unknown): Quality | null {
  const read = quality.safeParse(json)
  return read.success ? read.data : null
}

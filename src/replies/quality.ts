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

const quality = z.object({
  /** On the documents of the corpus itself. */
  corpus: figures.nullable().default(null),
  /** On annotated articles that nobody looked at while the rules were written. */
  unseen: figures.nullable().default(null),
  measuredOn: z.iso.date(),
})

/** One set of measured figures; null where a kind was not measured. */
export type QualityFigures = z.infer<typeof figures>

/** `data/quality.json`: how good extraction is, as measured. */
export interface Quality {
  readonly corpus: QualityFigures | null
  readonly unseen: QualityFigures | null
  readonly measuredOn: Day
}

/** Null where nothing (or nothing readable) was measured: replies then say so. */
export function readQuality(json: unknown): Quality | null {
  const read = quality.safeParse(json)
  return read.success ? read.data : null
}

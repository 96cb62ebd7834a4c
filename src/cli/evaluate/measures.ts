import { f1, recall, type Tally } from './tally.ts'

/**
 * How a kind of fact is judged. `f1`: found against expected. `share`: how many of all cases are right.
 * `fault`: how many of all cases are wrong, so that less is better.
 */
export type MeasureKind = 'f1' | 'share' | 'fault'

/** Everything that is measured on annotated documents, in the order of the table. */
export const MEASURES = {
  quotes: { kind: 'f1' },
  quotesExact: { kind: 'f1' },
  quotesLoose: { kind: 'f1' },
  attributed: { kind: 'f1' },
  unmarked: { kind: 'share' },
  extent: { kind: 'share' },
  speakers: { kind: 'share' },
  wrongNames: { kind: 'fault' },
  wrongRoles: { kind: 'fault' },
  relay: { kind: 'f1' },
  saidOn: { kind: 'f1' },
  scareQuotes: { kind: 'fault' },
  dateTexts: { kind: 'f1' },
  dateValues: { kind: 'share' },
  dates: { kind: 'f1' },
  events: { kind: 'f1' },
  coreEvents: { kind: 'share' },
  eventStatus: { kind: 'share' },
  eventPlaces: { kind: 'share' },
  people: { kind: 'f1' },
  bodies: { kind: 'f1' },
  actors: { kind: 'f1' },
  aliases: { kind: 'share' },
  publication: { kind: 'share' },
  metadata: { kind: 'share' },
  leftovers: { kind: 'fault' },
  documents: { kind: 'share' },
  sameActor: { kind: 'share' },
  mergedEvents: { kind: 'share' },
} as const satisfies Record<string, { readonly kind: MeasureKind }>

export type MeasureName = keyof typeof MEASURES

export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[]

export const isMeasure = (name: string): name is MeasureName => Object.hasOwn(MEASURES, name)

/** The figure, 0 to 1; null where the annotations say nothing of it. */
export function figure(name: MeasureName, tally: Tally | undefined): number | null {
  if (!tally || tally.expected === 0) return null
  return MEASURES[name].kind === 'f1' ? f1(tally) : recall(tally)
}

/** What was not as it should be. */
export interface Finding {
  readonly measure: MeasureName
  readonly verdict: 'missed' | 'extra' | 'wrong'
  readonly text: string
}

/** What one scorer says of one document. */
export interface Score {
  readonly tallies: Partial<Readonly<Record<MeasureName, Tally>>>
  readonly findings: readonly Finding[]
}

import { f1, recall, type Tally } from './tally.ts'

/**
 * How a kind of fact is judged. `f1`: found against expected. `share`: how many of all cases are right.
 * `fault`: how many of all cases are wrong, so that less is better.
 */
export type MeasureKind = 'f1' | 'share' | 'fault'

/** Everything that is measured on annotated documents, in the order of the table. */
export const MEASURES = {
  quotes: { kind: 'f1', title: 'quotes, overlap ≥ 0.8' },
  quotesExact: { kind: 'f1', title: 'quotes, exact text' },
  quotesLoose: { kind: 'f1', title: 'quotes, overlap ≥ 0.3' },
  attributed: { kind: 'f1', title: 'quotes with the right speaker' },
  unmarked: { kind: 'share', title: 'words without marks found' },
  extent: { kind: 'share', title: 'extent right' },
  speakers: { kind: 'share', title: 'speaker right' },
  wrongNames: { kind: 'fault', title: 'wrong name shown' },
  wrongRoles: { kind: 'fault', title: 'wrong role or body shown' },
  relay: { kind: 'f1', title: 'relay' },
  saidOn: { kind: 'f1', title: 'day of saying' },
  scareQuotes: { kind: 'fault', title: 'scare quotes taken for quotes' },
  dateTexts: { kind: 'f1', title: 'date expressions found' },
  dateValues: { kind: 'share', title: 'found dates resolved' },
  dates: { kind: 'f1', title: 'dates found and resolved' },
  events: { kind: 'f1', title: 'events' },
  coreEvents: { kind: 'share', title: 'core events, all of it right' },
  eventStatus: { kind: 'share', title: 'status of found events' },
  eventPlaces: { kind: 'share', title: 'place of found events' },
  people: { kind: 'f1', title: 'people' },
  bodies: { kind: 'f1', title: 'bodies and places' },
  actors: { kind: 'f1', title: 'actors of all kinds' },
  aliases: { kind: 'share', title: 'other names merged' },
  publication: { kind: 'share', title: 'publication date' },
  metadata: { kind: 'share', title: 'title, publisher, address, author, tags' },
  leftovers: { kind: 'fault', title: 'leftovers of the page' },
  documents: { kind: 'share', title: 'documents read' },
  sameActor: { kind: 'share', title: 'actors merged over documents' },
  mergedEvents: { kind: 'share', title: 'events merged over documents' },
} as const satisfies Record<string, { readonly kind: MeasureKind; readonly title: string }>

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

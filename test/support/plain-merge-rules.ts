import { combine } from '../../src/extract/events/merge.ts'
import type { MergeRules } from '../../src/store/merge-rules.ts'
import { fold } from '../../src/text/fold.ts'

/**
 * Rules that a test can foresee: actors are one by any name but a single word of a person; mentions are one
 * when they share a day, precision, kind and a participant, and name no two places.
 */
export const plainMergeRules: MergeRules = {
  identityKeys: ({ name, kind, aliases }) =>
    [name, ...aliases].map(fold).filter((key) => kind !== 'person' || key.includes(' ')),
  sameHappening: (a, b) =>
    a.kind === b.kind &&
    a.date.precision === b.date.precision &&
    a.date.start <= b.date.end &&
    b.date.start <= a.date.end &&
    (a.place === null || b.place === null || fold(a.place) === fold(b.place)) &&
    a.participants.some((name) => b.participants.includes(name)),
  combine,
}

import type { EventSource } from '../../src/domain/event.ts'
import type { MergeRules } from '../../src/store/merge-rules.ts'
import { fold, words } from '../../src/text/fold.ts'

/**
 * Rules that a test can foresee: actors are one by any name but a single word of a person; mentions are one
 * when they share a day, precision, kind and a participant, and name no two places. An event has the longest
 * label, the first place that is named, everybody who takes part and the newest status.
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
  labelKeys: ({ label }) => words(label),
  combine: (sources) => {
    const mentions = sources.map(({ mention }) => mention)
    const [first] = mentions
    const newest = mentions.at(-1)
    if (!first || !newest) throw new Error('an event has at least one source')
    return {
      label: mentions.map(({ label }) => label).reduce((a, b) => (b.length > a.length ? b : a)),
      kind: first.kind,
      date: first.date,
      place: places(sources)[0] ?? null,
      participants: [...new Set(mentions.flatMap(({ participants }) => participants))],
      status: newest.status,
    }
  },
}

const places = (sources: readonly EventSource[]): string[] =>
  sources.flatMap(({ mention }) => mention.place ?? [])

import type { Bibliography } from '../../domain/article.ts'
import { type MergeSignal, mergeSignals, type Naming } from '../../extract/actors/merge-signals.ts'

/** How an article names a person, with the first article that does so and the number of those that do. */
export interface SourcedNaming extends Naming {
  readonly article: Bibliography
  articles: number
}

/** Namings of one person that hang together by two signals each, or stand alone. */
export interface Group {
  readonly namings: readonly [SourcedNaming, ...SourcedNaming[]]
  readonly articles: number
}

/** One person in the store whose namings fall into groups that fewer than two signals hold together. */
export interface DoubtfulMerge {
  /** Most articles first; two at least. */
  readonly groups: readonly Group[]
  /** All that any two of the groups share: one signal, or none where a third naming joins them. */
  readonly signals: readonly MergeSignal[]
}

/** Signals that make a merge sure. */
const ENOUGH = 2

/** Null where every naming is held to the others by two signals, directly or through a third. */
export function doubtfulMerge(namings: readonly SourcedNaming[]): DoubtfulMerge | null {
  const groups: SourcedNaming[][] = []
  const weak = new Set<MergeSignal>()
  for (const naming of namings) {
    const mine = [naming]
    for (let g = groups.length - 1; g >= 0; g -= 1) {
      const group = groups[g] ?? []
      if (!group.some((member) => mergeSignals(member, naming).length >= ENOUGH)) continue
      mine.push(...group)
      groups.splice(g, 1)
    }
    groups.push(mine)
  }
  if (groups.length < 2) return null
  for (const [g, group] of groups.entries())
    for (const other of groups.slice(g + 1))
      for (const one of group)
        for (const two of other) for (const signal of mergeSignals(one, two)) weak.add(signal)
  const counted = groups.flatMap(([first, ...others]): Group[] =>
    first
      ? [
          {
            namings: [first, ...others],
            articles: [first, ...others].reduce((sum, { articles }) => sum + articles, 0),
          },
        ]
      : [],
  )
  return { groups: counted.sort((a, b) => b.articles - a.articles), signals: [...weak] }
}

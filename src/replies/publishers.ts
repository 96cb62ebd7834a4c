import { fold } from '../text/fold.ts'

/** A publisher as `data/sources.json` lists it. */
export interface Publisher {
  readonly name: string
  readonly aliases: readonly string[]
  readonly site: string | null
  /** ISO 3166-1, two letters. */
  readonly country: string | null
  /** « média d'État russe »: shown beside the name wherever the publisher is named. */
  readonly label: { readonly fr: string; readonly en: string } | null
  /** Where the label is documented: words, or an address. */
  readonly documented: string | null
}

/** Looks a publisher up by any of its names; null for one that is not listed. */
export type Publishers = (name: string | null) => Publisher | null

export function publishersFrom(entries: readonly Publisher[]): Publishers {
  const byName = new Map(
    entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [fold(name), entry] as const)),
  )
  return (name) => (name === null ? null : (byName.get(fold(name)) ?? null))
}

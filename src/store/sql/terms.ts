import { words } from '../../text/fold.ts'

/** What the index has of a record, as it is kept beside it: terms with a space between. */
export const termsIn = (indexed: string | null): Set<string> =>
  new Set(indexed === null || indexed === '' ? [] : indexed.split(' '))

/** The different words of some texts, folded. */
export const wordSet = (...texts: readonly (string | null | undefined)[]): Set<string> =>
  new Set(texts.flatMap((text) => (text ? words(text) : [])))

export const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a, ...b])

export const publisherTag = (publisher: number): string => `_p${publisher}`
export const actorTag = (actor: number): string => `_a${actor}`

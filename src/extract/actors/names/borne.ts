import type { Token } from '../../../text/tokens.ts'
import { isPlace } from '../places.ts'
import type { Name } from './name.ts'

/** Surnames that the text gives together with a given name or a title. */
function surnamesOf(list: readonly Token[], names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ entry, given, honorific, to }) =>
      entry === null && (given || honorific) ? [list[to - 1]?.folded ?? ''] : [],
    ),
  )
}

/** « Bastien Rochefort … Rochefort a dit »: a town's name that somebody of the text bears is his, but « à Rochefort ». */
export function borne(list: readonly Token[], names: readonly Name[]): Name[] {
  const surnames = surnamesOf(list, names)
  return names.map((name) => {
    const isTown = name.entry?.kind === 'place' && name.to - name.from === 1
    const isBorne = isTown && surnames.has(list[name.from]?.folded ?? '') && !isPlace(list, name)
    return isBorne ? { ...name, entry: null, gender: null, kind: null } : name
  })
}

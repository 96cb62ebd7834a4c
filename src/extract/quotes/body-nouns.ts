import nouns from '../../../data/lexicons/body-nouns.json' with { type: 'json' }
import { fold, words } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'

const SORTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nouns))

/** Whether a noun stands for a body named before: « l'organisation », « le groupe ». */
export const isBodyNoun = (noun: string): boolean => SORTS.has(fold(noun))

/** What a body may be, by the gazetteer or by the noun that its name begins with; null where nothing tells. */
const sortsOf = ({ entry, name }: Member): readonly string[] | null =>
  entry?.sort != null ? [entry.sort] : (SORTS.get(words(name)[0] ?? '') ?? null)

/** Whether such a noun may stand for this body: « le groupe » is no union, « le syndicat » no firm. */
export function mayStandFor(noun: string, member: Member): boolean {
  const sorts = sortsOf(member)
  return (
    member.kind === 'organisation' && (sorts?.some((sort) => SORTS.get(fold(noun))?.includes(sort)) ?? true)
  )
}

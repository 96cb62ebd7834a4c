import type { Token } from '../../../text/tokens.ts'
import { capital } from './capital.ts'
import type { NamingTools } from './name.ts'

/** « de Brest », « du Nord », « de l'Isère ». */
function isGoverned(list: readonly Token[], from: number): boolean {
  const before = list[from - 1]?.lower ?? ''
  return /^(?:de|d'|à|du|des|aux|au)$/u.test(
    /^(?:l'|la)$/u.test(before) ? (list[from - 2]?.lower ?? '') : before,
  )
}

/** A given name inside a run begins another name: « de l'Otan Jens Stoltenberg ». */
export function splitAt(
  list: readonly Token[],
  from: number,
  to: number,
  { names, gazetteer }: NamingTools,
): number {
  if (names.givenName(list[from]?.text ?? '') !== undefined) return to
  const known = gazetteer.match(list, from)
  // « Kampala Herald », « Lyon Habitat » are one.
  const isOne = known !== null && from + known.length + 1 === to && names.isTail(list[to - 1]?.text ?? '')
  if (known && !isOne && from + known.length < to && known.entry.kind !== 'person') return from + known.length
  for (let i = from + 1; i + 1 < to; i += 1) {
    const isGiven = names.givenName(list[i]?.text ?? '') !== undefined && capital(list[i + 1])
    // « le maire de Brest Hervé Salaün »
    const place = isGoverned(list, from) && /^[^.]+$/u.test(list[from]?.text ?? '')
    // « le chef de groupe Ecolo Rémi Lambert »
    const isParty = /^(?:groupe|liste|parti)$/u.test(list[from - 1]?.lower ?? '')
    if (
      isGiven &&
      (place || isParty || names.nameNoun(list[from]?.text ?? '') !== undefined || i - from >= 2)
    )
      return i
  }
  return to
}

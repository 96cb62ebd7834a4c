import type { Dossier } from '../../domain/dossier.ts'
import type { Entry } from '../entry.ts'
import type { Remark, RemarkCode } from '../remark.ts'

/** The dossier as an entry leaves it; with a remark, as it was. */
export interface Applied {
  readonly dossier: Dossier
  readonly remark: null
}

export interface Refused {
  readonly dossier: null
  readonly remark: Remark
}

export type Outcome = Applied | Refused

export const applied = (dossier: Dossier): Applied => ({ dossier, remark: null })

export const refused = ({ line, target }: Entry, code: RemarkCode, what = target): Refused => ({
  dossier: null,
  remark: { line, code, what },
})

/** The one of an article's facts that has this id or, failing that, whose words are these or begin so. */
export function targetOf<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  target: string,
  keyOf: (text: string) => string,
  textOf: (fact: Fact) => string,
): Fact | 'none' | 'several' {
  const byId = facts.find(({ id }) => id === target)
  if (byId) return byId
  const wanted = keyOf(target)
  const same = facts.filter((fact) => keyOf(textOf(fact)) === wanted)
  const found =
    same.length > 0 ? same : facts.filter((fact) => `${keyOf(textOf(fact))} `.startsWith(`${wanted} `))
  const [first, second] = found
  if (!first) return 'none'
  return second ? 'several' : first
}

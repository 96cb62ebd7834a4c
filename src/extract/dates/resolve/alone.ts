import type { CivilDate, Day } from '../../../domain/civil-date.ts'
import { formatDay, parseDay } from '../calendar.ts'
import type { Found } from '../moment.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolved.ts'

const civilDate = ({ start, end, precision, stated }: Resolved): CivilDate => ({
  start: formatDay(start),
  end: formatDay(end),
  precision,
  basis: stated ? 'stated' : 'inferred',
})

/** Resolves an expression that no sentence surrounds, counted from a day. */
export function resolveAlone({ moment, relation }: Found, on: Day): CivilDate | null {
  const tense = relation === 'since' ? 'past' : relation === undefined ? null : 'future'
  const resolved = resolve(moment, {
    published: parseDay(on),
    evidence: { tense, sure: tense !== null, said: false },
    told: [],
    historic: null,
    alone: true,
  })
  return resolved && civilDate(resolved)
}

import type { Day } from '../../../domain/civil-date.ts'
import type { DateRead } from '../../../domain/dossier.ts'
import { formatDay, parseDay } from '../calendar.ts'
import type { Found } from '../moment.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolved.ts'

const civilDate = ({ start, end, precision, stated }: Resolved) => ({
  start: formatDay(start),
  end: formatDay(end),
  precision,
  basis: stated ? ('stated' as const) : ('inferred' as const),
})

/** Resolves an expression that no sentence surrounds, counted from a day. */
export function resolveAlone({ moment, relation, time }: Found, on: Day): DateRead | null {
  const tense = relation === 'since' ? 'past' : relation === undefined ? null : 'future'
  const resolved = resolve(moment, {
    published: parseDay(on),
    evidence: { tense, sure: tense !== null, said: false },
    told: [],
    historic: null,
    alone: true,
  })
  return (
    resolved && {
      ...civilDate(resolved),
      ...(relation ? { relation } : {}),
      ...(time ? { time } : {}),
      ...(resolved.mismatch ? { weekdayMismatch: true as const } : {}),
    }
  )
}

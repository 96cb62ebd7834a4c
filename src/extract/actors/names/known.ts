import type { Token } from '../../../text/tokens.ts'
import type { Entry } from '../gazetteer.ts'
import { capital } from './capital.ts'
import type { NamingTools } from './name.ts'

/** « ONU », « G20 », « CFE-CGC ». */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}(?:-\p{Lu}{2,6})?$/u

/** Particles of surnames that are no words of French. */
const FOREIGN_PARTICLE = /^(?:bin|da|das|del|della|den|der|di|do|dos|ould|ter|van|von|zu)$/u

/** « la CFDT Transports », « l'UNSA Ferroviaire »: one word behind a union's letters; « le député LR Ciotti » is another. */
export const isBranch = (
  list: readonly Token[],
  from: number,
  end: number,
  { names }: NamingTools,
): boolean =>
  end === from + 2 &&
  ACRONYM.test(list[from]?.text ?? '') &&
  /^(?:la|le|l')$/u.test(list[from - 1]?.lower ?? '') &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(list[from + 1]?.text ?? '') &&
  names.givenName(list[from + 1]?.text ?? '') === undefined

/** « la RN 90 »: a road; « le RN » is a party. */
export const isRoad = (list: readonly Token[], at: number): boolean =>
  /^R[ND]$/u.test(list[at]?.text ?? '') &&
  list[at + 1]?.type === 'number' &&
  !/^(?:le|du|au)$/u.test(list[at - 1]?.lower ?? '')

/** « Argentina das Neves »: a place's name that somebody bears. `to` is its end, `end` that of the whole run. */
export const isBearing = (list: readonly Token[], to: number, end: number, { kind }: Entry): boolean =>
  kind === 'place' && to < end && FOREIGN_PARTICLE.test(list[to]?.lower ?? '') && capital(list[to + 1])

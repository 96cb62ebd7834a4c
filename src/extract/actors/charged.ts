import charges from '../../../data/lexicons/charges.json' with { type: 'json' }
import type { Token } from '../../text/tokens.ts'
import { AUXILIARY, ETRE_FORMS } from '../grammar.ts'

const FINITE = new Set(charges.finite)
const PARTICIPLES = new Set(charges.participles)
/** « mis en examen », « placé en garde à vue »: what a light participle needs behind it. */
const PLACED = new Set(charges.placed)
const STATES = new Set(charges.states)
/** In tokens. */
const REACH = 24
const STOPS = /^[.!?;:«»"“”]$/u
const COURT = /^(?:assises|barre|correctionnelle?|cour|juges?|jurés|tribunal)$/u

/** « jugée », « jugés » → « jugé ». */
const masculine = (lower: string): string => lower.replace(/(?<=[éist])(?:es?|s)$/u, '')

/** A participle of charge at a token: « condamné », « mis en examen ». */
function isCharge(list: readonly Token[], i: number): boolean {
  const lower = list[i]?.lower ?? ''
  if (PARTICIPLES.has(lower) || PARTICIPLES.has(masculine(lower))) return true
  return (
    (PLACED.has(lower) || PLACED.has(masculine(lower))) &&
    [2, 3].some((step) => STATES.has(list[i + step]?.lower ?? ''))
  )
}

/** A court is named in the words before a token, in its sentence. */
function hasCourt(list: readonly Token[], before: number): boolean {
  for (let k = before - 1; k >= Math.max(0, before - REACH); k -= 1) {
    if (STOPS.test(list[k]?.text ?? '')) return false
    if (COURT.test(list[k]?.lower ?? '')) return true
  }
  return false
}

/** « devant le tribunal, X répond de vol »: not « X répond d'un sourire ». */
const answersFor = (list: readonly Token[], i: number): boolean =>
  /^répond(?:ait|ra)?$/u.test(list[i]?.lower ?? '') &&
  /^(?:de|d'|des)$/u.test(list[i + 1]?.lower ?? '') &&
  hasCourt(list, i)

/** « risque dix ans », « risquait la perpétuité ». */
const risksPrison = (list: readonly Token[], i: number): boolean =>
  /^risqu(?:e|ait)$/u.test(list[i]?.lower ?? '') &&
  [2, 3, 4].some((step) => /^(?:ans|perpétuité|prison|réclusion)$/u.test(list[i + step]?.lower ?? ''))

/** « X, 62 ans, a été condamné », « X comparaît »: past what stands apart behind whoever is meant. */
export function isCharged(list: readonly Token[], to: number): boolean {
  for (let k = to; k < to + REACH; k += 1) {
    const token = list[k]
    if (!token || STOPS.test(token.text)) return false
    if (k > to && /^(?:qui|que|qu'|dont|et|mais)$/u.test(token.lower)) return false
    if (FINITE.has(token.lower) || answersFor(list, k) || risksPrison(list, k)) return true
    if (!AUXILIARY.has(token.lower)) continue
    // « a condamné » is the judge's.
    const passive = ETRE_FORMS.has(token.lower) || list[k + 1]?.lower === 'été'
    return passive && [1, 2, 3].some((step) => isCharge(list, k + step))
  }
  return false
}

/** « Poursuivi pour vol, le notaire X … »: from the start of its sentence to the comma before the name. */
function chargedBefore(list: readonly Token[], from: number): boolean {
  let comma = -1
  for (let k = from - 1; k >= Math.max(0, from - REACH); k -= 1) {
    const text = list[k]?.text ?? ''
    if (STOPS.test(text)) return comma > 0 && isCharge(list, k + 1)
    if (text === ',') {
      if (comma > 0) return false
      comma = k
    }
    if (k === 0) return comma > 0 && isCharge(list, 0)
  }
  return false
}

/** « le procès de X », « la garde à vue de X ». */
const isTried = (list: readonly Token[], from: number): boolean =>
  /^d(?:e|')$/u.test(list[from - 1]?.lower ?? '') &&
  (/^(?:procès|condamnation|interpellation|arrestation)$/u.test(list[from - 2]?.lower ?? '') ||
    (list[from - 2]?.lower === 'vue' && list[from - 4]?.lower === 'garde') ||
    (list[from - 2]?.lower === 'examen' && list[from - 4]?.lower === 'mise'))

const SENTENCED = /^(?:acquitté|condamné|relaxé)$/u

/** « Le tribunal a condamné jeudi X »: a court, and not « a condamné le maire, X », which is said. */
const isSentenced = (list: readonly Token[], from: number): boolean =>
  [1, 2].some(
    (back) =>
      SENTENCED.test(list[from - back]?.lower ?? '') &&
      /^(?:a|avait)$/u.test(list[from - back - 1]?.lower ?? '') &&
      hasCourt(list, from - back - 1),
  )

/** Whether the words beside a name say that its bearer stands before a court or is held by the police. */
export const isAccused = (list: readonly Token[], from: number, to: number): boolean =>
  isCharged(list, to) || chargedBefore(list, from) || isTried(list, from) || isSentenced(list, from)

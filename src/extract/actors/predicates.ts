import type { Token } from '../../text/tokens.ts'
import type { Name } from './names.ts'
import type { RolePhrase } from './role-phrases.ts'

const COPULA = new Set(['est', 'était', 'devient', 'reste', 'fut', 'demeure', 'devenait', 'redevient'])
/** « est devenue », « a été nommé », « était élu ». */
const MADE = /^(?:(?:re)?devenu|désigné|élu|nommé|promu|réélu|sacré)e?$/u
const HELPER = /^(?:est|était|fut)$/u
const TO_COME = /^(?:sera|serait|deviendra)$/u
/** Past « X, 34 ans, devient … ». */
const PAST_AGE = 4
/** In tokens: « X, conducteur de four, qui sera élu … ». */
const FARTHEST = 10

/** What a verb tells somebody to be. */
export interface Predicate {
  readonly phrase: RolePhrase
  /** Index of the name. */
  readonly name: number
  /** Not yet: « sera élue présidente ». */
  readonly toCome: boolean
}

/** Where the verb before a token begins; null where none tells what somebody is. */
function verbBefore(list: readonly Token[], at: number): { from: number; toCome: boolean } | null {
  const last = list[at - 1]?.lower ?? ''
  if (COPULA.has(last) || TO_COME.test(last)) return { from: at - 1, toCome: TO_COME.test(last) }
  if (!MADE.test(last)) return null
  const helper = list[at - 2]?.lower ?? ''
  if (HELPER.test(helper) || TO_COME.test(helper)) return { from: at - 2, toCome: TO_COME.test(helper) }
  const isBeen = helper === 'été' && /^(?:a|avait)$/u.test(list[at - 3]?.lower ?? '')
  return isBeen ? { from: at - 3, toCome: false } : null
}

/** The end of the name that the verb's subject is, with its age or, before « qui », its role between. */
function subjectEnd(
  list: readonly Token[],
  verb: number,
  ending: ReadonlyMap<number, number>,
): number | undefined {
  if (list[verb - 1]?.lower !== 'qui')
    return ending.get(verb) ?? (list[verb - PAST_AGE]?.text === ',' ? ending.get(verb - PAST_AGE) : undefined)
  const comma = verb - 2
  if (list[comma]?.text !== ',') return undefined
  for (let k = comma; k > comma - FARTHEST; k -= 1) {
    const known = list[k]?.text === ',' ? ending.get(k) : undefined
    if (known !== undefined || (k < comma && list[k]?.type === 'mark')) return known
  }
  return undefined
}

/** « X devient maire », « X, qui est maire de Redon », « X sera élue présidente »: roles told by a verb. */
export function predicates(
  list: readonly Token[],
  names: readonly Name[],
  phrases: readonly RolePhrase[],
): Predicate[] {
  const ending = new Map(names.map((name, index) => [name.to, index]))
  return phrases.flatMap((phrase): Predicate[] => {
    const verb = phrase.noun.plural || phrase.holder !== null ? null : verbBefore(list, phrase.from)
    const name = verb ? subjectEnd(list, verb.from, ending) : undefined
    return verb && name !== undefined ? [{ phrase, name, toCome: verb.toCome }] : []
  })
}

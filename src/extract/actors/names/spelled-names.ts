import { type Token, tokens } from '../../../text/tokens.ts'
import { BREAKS } from '../../grammar.ts'
import type { Entry } from '../gazetteer.ts'
import { isSameBody, spells } from './acronym.ts'
import { adjacent, capital } from './capital.ts'
import type { NamingTools } from './name.ts'

/** A body whose name stands before its acronym in brackets. Token indices, `to` exclusive. */
export interface Spelled {
  readonly from: number
  readonly to: number
  readonly acronym: string
  /** The known body that it is. */
  readonly entry: Entry | null
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}-]{1,11}$/u
const ALL_CAPITALS = /^[\p{Lu}\p{N}-]+$/u
const LONGEST = 20
const BEFORE_HEAD = /^(?:Haute?|Grande?|Nouve(?:l|au|lle)|Jeunes?)$/u

/** A noun that names bodies, or one that an acronym shows to name one: « Forces de soutien rapide (FSR) ». */
function isHead(list: readonly Token[], at: number, { names }: NamingTools): boolean {
  const head = BEFORE_HEAD.test(list[at]?.text ?? '') ? at + 1 : at
  const word = list[head]?.text ?? ''
  return (
    names.givenName(word) === undefined &&
    word.split('-').some((part) => names.nameNoun(part) === 'organisation' || names.isSpelled(part))
  )
}

/** « le député », « M. »: what stands between is no name then. */
function isSomebody(list: readonly Token[], at: number, { roles, names }: NamingTools): boolean {
  const noun = roles.match(list, at)?.noun
  const isTold = /^(?:le|la|l'|du|au)$/u.test(list[at - 1]?.lower ?? '')
  const isRole = isTold && noun !== undefined && !noun.plural && !noun.classes.includes('body')
  const isGiven = names.givenName(list[at]?.text ?? '') !== undefined && capital(list[at + 1])
  return isRole || isGiven || names.honorific(list[at]?.text ?? '') !== undefined
}

/** Where the body begins whose name ends before the bracket at `open`; -1 where none does. */
function startOf(text: string, list: readonly Token[], open: number, tools: NamingTools): number {
  const acronym = list[open + 1]?.folded ?? ''
  const isAcronym = ALL_CAPITALS.test(list[open + 1]?.text ?? '')
  let somebody = false
  for (let k = open - 1; k >= Math.max(0, open - LONGEST); k -= 1) {
    const token = list[k]
    if (!token || !adjacent(text, token, list[k + 1])) return -1
    if (token.type === 'mark' && token.text !== ',') return -1
    if (token.text === token.lower && BREAKS.has(token.lower)) return -1
    somebody ||= isSomebody(list, k, tools)
    const words = list.slice(k, open)
    if (somebody || !isHead(list, k, tools)) continue
    if (capital(token) ? spells(words, acronym) : acronym.length > 2 && spells(words, acronym)) return k
    // « Mission des Nations unies au Mali (MINUSMA) »: an acronym of another language.
    const isLoose = capital(token) && isAcronym && token.folded.charAt(0) === acronym.charAt(0)
    if (isLoose && !words.some(({ type }) => type === 'mark')) return k
  }
  return -1
}

/** Bodies that the text names in full and by an acronym in brackets, by where they begin. */
export function spelledNames(text: string, list: readonly Token[], tools: NamingTools): Map<number, Spelled> {
  const found = new Map<number, Spelled>()
  for (let open = 1; open < list.length - 2; open += 1) {
    if (list[open]?.text !== '(' || !/^[),;]$/u.test(list[open + 2]?.text ?? '')) continue
    const acronym = list[open + 1]
    if (!acronym || !ACRONYM.test(acronym.text)) continue
    const from = startOf(text, list, open, tools)
    if (from < 0) continue
    const known = tools.gazetteer.match(list, from)
    if (known && (known.entry.kind !== 'organisation' || from + known.length === open)) continue
    const entry = tools.gazetteer.match(list, open + 1)?.entry
    const isKnown =
      entry?.kind === 'organisation' &&
      isSameBody(
        list.slice(from, open),
        [entry.name, ...entry.aliases].map((name) => tokens(name)),
        acronym.text,
      )
    found.set(from, { from, to: open, acronym: acronym.text, entry: isKnown ? entry : null })
  }
  return found
}

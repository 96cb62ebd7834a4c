import type { Token } from '../../../text/tokens.ts'
import { BREAKS, looksAdjective } from '../../grammar.ts'
import { bodyEnd } from '../bodies.ts'
import { adjacent, capital } from './capital.ts'
import type { NamingTools } from './name.ts'

/** Bodies of people who joined for something: their names are common words, « Médecins du fleuve ». */
const JOINED =
  /^(?:association|collectif|comité|fondation|intersyndicale|mouvement|ong|organisation|plateforme|réseau|syndicat)$/u
const SHORT_ADJECTIVE =
  /^(?:vive?|vifs?|verte?s?|libres?|bleue?s?|noire?s?|rouges?|jeunes?|neuve?s?|paysannes?|citoyennes?|solidaires?)$/u
const LINK = /^(?:du|des|de|d'|pour|sans)$/u
const ARTICLE = /^(?:le|la|l'|les)$/u
const INFINITIVE = /(?:er|ir|re)$/u

const isSmall = (token: Token | undefined): token is Token =>
  token?.type === 'word' && token.text === token.lower && !BREAKS.has(token.lower)

const PARTY = /^(?:alliance|coalition|collectif|liste|mouvement|parti)$/u
/** Letters that no French word has. */
const FOREIGN_LETTER = /[^\p{ASCII}àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ]/u
/** Endings that hardly any French word has. */
const FOREIGN_ENDING = /(?:[kovwy]|[^\p{ASCII}é])$/u

const isForeign = (token: Token, verbs: NamingTools['verbs']): boolean =>
  isSmall(token) && FOREIGN_ENDING.test(token.lower) && verbs.readings(token.lower).length === 0

/** The noun before a name and its adjective: « le quotidien tchèque ». */
const nounAt = (list: readonly Token[], from: number, { names, gazetteer }: NamingTools): number => {
  const { text = '', lower = '', folded = '' } = list[from - 1] ?? {}
  if (names.nameNoun(lower) !== undefined) return from - 1
  const isAdjective = text === lower && (gazetteer.demonym(folded) !== null || looksAdjective(lower))
  return isAdjective ? from - 2 : from - 1
}

/** « Justice » in « le parti Droit et Justice »: a word that is nobody's and no known name. */
const isPlain = (list: readonly Token[], at: number, { names, gazetteer }: NamingTools): boolean =>
  capital(list[at]) &&
  !capital(list[at + 1]) &&
  names.givenName(list[at]?.text ?? '') === undefined &&
  gazetteer.match(list, at) === null

/** « Sauvons l'eau du Clain », « Touche pas à ma plage »: behind a call that a body is named after. */
function mottoEnd(text: string, list: readonly Token[], from: number, verbs: NamingTools['verbs']): number {
  const isCall = /^\p{Lu}\p{Ll}{2,}ons$/u.test(list[from]?.text ?? '')
  const object = from + 2
  if (!isCall || !/^(?:le|la|l'|les|nos|notre)$/u.test(list[from + 1]?.lower ?? '')) return from
  if (!adjacent(text, list[from + 1], list[object])) return from
  return bodyEnd(text, list, object, (lower) => verbs.readings(lower).length > 0)
}

/**
 * Where a body's own name ends that a noun introduces and that goes on with small words: « l'association Eau vive »,
 * « l'ONG Médecins du fleuve ». `to` is where its capitals end.
 */
export function ownNameEnd(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  tools: NamingTools,
): number {
  const { names, verbs } = tools
  // « Droits sans frontières »
  const isWithoutBorders = list[to]?.lower === 'sans' && list[to + 1]?.folded === 'frontieres'
  if (isWithoutBorders && to - from === 1 && adjacent(text, list[to - 1], list[to])) return to + 2
  const noun = list[nounAt(list, from, tools)]
  const isNamed =
    to - from === 1 &&
    noun?.type === 'word' &&
    names.nameNoun(noun.text) === 'organisation' &&
    names.givenName(list[from]?.text ?? '') === undefined
  if (!isNamed || !adjacent(text, list[from - 1], list[from])) return to
  const next = list[to]
  if (!next || !adjacent(text, list[to - 1], next)) return to
  const whole = mottoEnd(text, list, from, verbs)
  if (whole > to) return whole
  if (PARTY.test(noun.lower) && /^(?:et|pour)$/u.test(next.lower) && isPlain(list, to + 1, tools))
    return to + 2
  // « le quotidien tchèque Hospodářské noviny »
  if (FOREIGN_LETTER.test(list[from]?.text ?? '') && isForeign(next, verbs)) return to + 1
  if (!isSmall(next)) return to
  if (LINK.test(next.lower)) {
    if (!JOINED.test(noun.lower)) return to
    const last = ARTICLE.test(list[to + 1]?.lower ?? '') ? to + 2 : to + 1
    const word = list[last]
    const isOf = isSmall(word) && adjacent(text, list[last - 1], word) && !INFINITIVE.test(word.lower)
    return isOf ? last + 1 : to
  }
  const speaks = verbs.readings(next.lower).length > 0
  return !speaks && (SHORT_ADJECTIVE.test(next.lower) || looksAdjective(next.lower)) ? to + 1 : to
}

/** « L'Écho du Vivarais », « Courrier des Alpilles »: where a newspaper's name ends; `from` where it is none. */
export function pressNameEnd(
  text: string,
  list: readonly Token[],
  from: number,
  { names }: NamingTools,
): number {
  const head = /^(?:Le|La|Les|L['’])$/u.test(list[from]?.text ?? '') ? from + 1 : from
  const first = list[head]
  if (!first || !capital(first) || !names.isPress(first.text)) return from
  if (head > from && !adjacent(text, list[from], first)) return from
  let k = head + 1
  const isEnglish = list[k]?.lower === 'of'
  if (!isEnglish && (!LINK.test(list[k]?.lower ?? '') || list[k]?.lower === 'pour')) return from
  k += 1
  if (ARTICLE.test(list[k]?.lower ?? '')) k += 1
  if (!capital(list[k]) || !adjacent(text, list[k - 1], list[k])) return from
  while (capital(list[k + 1]) && adjacent(text, list[k], list[k + 1])) k += 1
  return k + 1
}

/** Names of several words that the text has introduced, so that they are known without their noun. */
export interface OwnNames {
  add(from: number, to: number): void
  /** Where the one ends that begins at a token; the token itself where none does. */
  endAt(from: number): number
}

export function createOwnNames(list: readonly Token[]): OwnNames {
  const byFirst = new Map<string, string[][]>()
  return {
    add(from, to) {
      const words = list.slice(from, to).map(({ lower }) => lower)
      const first = words[0] ?? ''
      const known = byFirst.get(first) ?? []
      if (!known.some((other) => other.join(' ') === words.join(' '))) byFirst.set(first, [...known, words])
    },
    endAt(from) {
      const found = byFirst
        .get(list[from]?.lower ?? '')
        ?.find((words) => words.every((word, i) => list[from + i]?.lower === word))
      return found && capital(list[from]) ? from + found.length : from
    },
  }
}

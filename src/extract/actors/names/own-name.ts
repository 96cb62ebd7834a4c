import type { Token } from '../../../text/tokens.ts'
import { BREAKS, looksAdjective } from '../../grammar.ts'
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

/**
 * Where a body's own name ends that a noun introduces and that goes on with small words: « l'association Eau vive »,
 * « l'ONG Médecins du fleuve ». `to` is where its capitals end.
 */
export function ownNameEnd(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  { names, verbs }: NamingTools,
): number {
  const noun = list[from - 1]
  const isNamed =
    to - from === 1 &&
    noun?.type === 'word' &&
    names.nameNoun(noun.text) === 'organisation' &&
    names.givenName(list[from]?.text ?? '') === undefined
  if (!isNamed || !adjacent(text, noun, list[from])) return to
  const next = list[to]
  if (!adjacent(text, list[to - 1], next) || !isSmall(next)) return to
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

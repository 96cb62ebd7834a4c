import type { ActorKind } from '../../../domain/actor.ts'
import { startsUpper } from '../../../text/letters.ts'
import { type Token, tokens } from '../../../text/tokens.ts'
import { looksAdjective } from '../../grammar.ts'
import type { SiteNoun } from '../person-lexicon.ts'
import { adjacent, capital, startsSentence } from './capital.ts'
import type { NamingTools } from './name.ts'
import { runEnd } from './run-end.ts'

/** What is called after somebody or somewhere. Token indices, exclusive. */
interface Site {
  readonly to: number
  /** Null: the words name neither a person, nor a body, nor a place. */
  readonly kind: ActorKind | null
}

const OF = /^(?:de|du|des|d')$/u
/** « Palais des congrès », « Parc des expositions » */
const OF_ALL = /^(?:Palais|Parc|Jardins?)$/u
/** « le prix Nobel Muhammad Yunus »: prizes that go by one word, before who has them. */
const PRIZE = /^(?:Abel|Booker|Femina|Goncourt|Médicis|Nobel|Pritzker|Pulitzer|Renaudot|Sakharov|Turing)$/u
const JOINED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u
const LETTER = /^\p{L}$/u
const DETERMINER = /^(?:le|la|l'|les|du|des|au|aux|une?|ce|cet|cette|grand|petit)$/u
const ARTICLE = /^(?:la|l'|le|les)$/u

/** Behind the name that begins at a token; another person's name ends it: « rue de Rivoli Marc Dubois ». */
function nameEnd(text: string, list: readonly Token[], from: number, tools: NamingTools): number {
  const { names } = tools
  const to = runEnd(text, list, from, tools)
  if (PRIZE.test(list[from]?.text ?? '')) return from + 1
  if (names.givenName(list[from]?.text ?? '') !== undefined) return to
  for (let k = from + 1; k < to; k += 1)
    if (names.givenName(list[k]?.text ?? '') !== undefined && capital(list[k + 1])) return k
  return to
}

/** Past « de la », « d' », « du » at a token. */
function pastLink(list: readonly Token[], at: number): number {
  if (!OF.test(list[at]?.lower ?? '')) return at
  return list[at]?.lower === 'de' && ARTICLE.test(list[at + 1]?.lower ?? '') ? at + 2 : at + 1
}

/** « Palais du peuple », « Parc des Princes »: a noun with a capital and what it is of. */
function ownEnd(text: string, list: readonly Token[], from: number, tools: NamingTools): number {
  const at = pastLink(list, from + 1)
  const word = list[at]
  if (at === from + 1 || word?.type !== 'word' || !adjacent(text, list[at - 1], word)) return from
  if (capital(word)) return nameEnd(text, list, at, tools)
  // « La Salle des pas perdus » goes on.
  const isLast = !looksAdjective(list[at + 1]?.lower ?? '') || !adjacent(text, word, list[at + 1])
  return isLast && OF_ALL.test(list[from]?.text ?? '') ? at + 1 : from
}

/** « en place », « sur place », « fait place à »: no square. */
const IDIOM = /^(?:en|sur|sa|leur|de|à|prend|faire|fait|font|laisse)$/u

const isGiven = (token: Token | undefined, { names }: NamingTools): boolean =>
  names.givenName(token?.text ?? '') !== undefined

/** « Maurice-Thorez »; « Jean-Marc » is somebody. */
const isJoinedName = (token: Token | undefined, { names }: NamingTools): boolean =>
  JOINED.test(token?.text ?? '') && names.givenName(token?.text.split('-').at(-1) ?? '') === undefined

/** « stade Vélodrome », « université Paris 8 », « prix Nobel »: the name stands right behind its noun. */
function directSite(
  text: string,
  list: readonly Token[],
  i: number,
  sort: SiteNoun,
  tools: NamingTools,
): Site | null {
  const isCapital = startsUpper(list[i]?.text ?? '')
  const known = tools.gazetteer.match(list, i + 1)
  const end = nameEnd(text, list, i + 1, tools)
  // « porte Jean sur ses épaules », « son tour Marc Dubois », « sur place Marc Dubois »
  const before = list[i - 1]?.lower ?? ''
  if (sort === 'street')
    return list[i]?.lower === 'porte' || LETTER.test(list[i + 1]?.text ?? '')
      ? null
      : { to: end, kind: 'place' }
  const isDetermined = DETERMINER.test(before) || (isCapital && startsSentence(text, list, i))
  // « Des heurts ont éclaté place Murillo »
  const isSquare = list[i]?.text === 'place' && !IDIOM.test(before) && !isGiven(list[i + 1], tools)
  if (!isDetermined && !isSquare && !(sort === 'grounds' && isJoinedName(list[i + 1], tools))) return null
  if (sort === 'thing') {
    // « loi Europe », « gouvernement LR »; « Prix Nobel » is one name
    if (isCapital || (known && known.entry.kind !== 'person')) return null
    return { to: end, kind: null }
  }
  // « Stade Rennais », « Centre Hospitalier »
  if (isCapital && sort === 'house') return null
  const isNumbered = list[end]?.type === 'number' && adjacent(text, list[end - 1], list[end])
  const to = sort === 'house' && isNumbered ? end + 1 : end
  // « l'aéroport Lyon-Saint-Exupéry »: a town's name makes it one by itself.
  if (
    !isNumbered &&
    tools.gazetteer.match(tokens(list[i + 1]?.text.split('-')[0] ?? ''), 0)?.entry.kind === 'place'
  )
    return null
  // « le centre Emmaüs », « la gare Lyon »
  if (known && known.entry.kind !== 'person' && i + 1 + known.length >= to) return null
  return { to, kind: sort === 'house' ? 'organisation' : 'place' }
}

/**
 * « rue Victor-Hugo », « lycée Jean-Moulin », « rue de Charonne », « Palais du peuple », « prix Nobel »: a name inside
 * the name of a thing is nobody's. Null where no such noun stands at the token.
 */
export function siteAt(text: string, list: readonly Token[], i: number, tools: NamingTools): Site | null {
  const noun = list[i]
  if (noun?.type !== 'word') return null
  const sort = tools.names.siteNoun(noun.folded)
  if (sort === undefined) return null
  const isCapital = startsUpper(noun.text)
  const isInitial = isCapital && startsSentence(text, list, i)
  const next = list[i + 1]
  if (!next || !adjacent(text, noun, next) || tools.gazetteer.match(list, i) !== null) return null
  const isDirect = capital(next) && tools.names.honorific(next.text) === undefined
  if (isDirect) return directSite(text, list, i, sort, tools)
  if (isCapital && sort === 'grounds' && noun.lower !== 'tour') {
    const to = ownEnd(text, list, i, tools)
    if (to === i || (isInitial && !capital(list[to - 1]))) return null
    return { to, kind: 'place' }
  }
  if (sort !== 'street') return null
  const at = pastLink(list, i + 1)
  if (at === i + 1 || !capital(list[at]) || !adjacent(text, list[at - 1], list[at])) return null
  const to = nameEnd(text, list, at, tools)
  // « la porte de Jana Nováková »
  return noun.lower === 'porte' && to > at + 1 ? null : { to, kind: 'place' }
}

import type { Token } from '../../../text/tokens.ts'
import { bodyEnd } from '../bodies.ts'
import type { Entry } from '../gazetteer.ts'
import { adjacent, capital, startsSentence } from './capital.ts'
import type { NamingTools } from './name.ts'

/** Bodies that each country may have one of: « Croix-Rouge malienne », « Sénat du Chili ». */
const OF_COUNTRIES = /^(?:Croix-Rouge|Croissant-Rouge|Secours|Médecins|Restos)$/u
/** « Union européenne », « Nations unies »: there is but one. */
const ABOVE_COUNTRIES = /europ|unies|monde|mondiale?|internationale?|africaine?|arabe|atlantique|otan/u
/** Adjectives that make another body of a known one. */
const OTHER =
  /^(?:unifiée?|populaire|constituante|démocratique|révolutionnaire|patriotique|ouvri[eè]re?|chrétienne?|islamique|provinciale?|fédérale?|royale?|autonome|rénovée?|progressiste|libérale?|laïque)$/u
/** Bodies of people who joined for something. */
const JOINED = /^(?:front|ligue|mouvement|parti|rassemblement|union)$/u
/** « pour la première fois », « pour l'instant », « des années 1980 »: told of the sentence. */
const OF_TIME =
  /^(?:ann[ée]es?|campagne|compte|dernière|deuxième|élections?|fois|heure|instant|législatives|moment|municipales|part|première|présidentielle|prochaines?|saison|seconde|suite|troisième)$/u

const ARTICLE = /^(?:la|le|l'|les)$/u

/** Behind « du Chili », « de la Côte d'Ivoire » where a country is named; `at` elsewhere. */
function countryEnd(list: readonly Token[], at: number, { gazetteer }: NamingTools): number {
  if (!/^(?:de|du|des|d')$/u.test(list[at]?.lower ?? '')) return at
  const from = /^(?:la|l')$/u.test(list[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const known = gazetteer.match(list, from)
  const isCountry = known?.entry.kind === 'place' && known.entry.name === known.entry.country
  return known && isCountry && known.entry.name !== 'France' ? from + known.length : at
}

/** « Le Front national pour la défense de la Constitution, dissous … »: the subject of its sentence goes on. */
function purposeEnd(text: string, list: readonly Token[], from: number, at: number): number {
  const isSubject = ARTICLE.test(list[from - 1]?.lower ?? '') && startsSentence(text, list, from - 1)
  const isPurpose = list[at]?.lower === 'pour' && ARTICLE.test(list[at + 1]?.lower ?? '')
  const isMembers = list[at]?.lower === 'des' && /s$/u.test(list[at + 1]?.lower ?? '')
  const noun = list[isPurpose ? at + 2 : at + 1]?.lower ?? ''
  if (!isSubject || !(isPurpose || isMembers) || OF_TIME.test(noun)) return at
  return bodyEnd(text, list, from, () => false)
}

/** Where the name ends of another body that only begins like a known one; `to` where it is the known one itself. */
export function goesOnTo(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  entry: Entry,
  tools: NamingTools,
): number {
  const { gazetteer, names } = tools
  const head = list[from]
  const next = list[to]
  if (entry.kind !== 'organisation' || !head || !next || !adjacent(text, list[to - 1], next)) return to
  const isNoun = names.nameNoun(head.text) === 'organisation'
  if (!isNoun && !OF_COUNTRIES.test(head.text)) return to
  const isOne = ABOVE_COUNTRIES.test(entry.name.toLowerCase())
  if (!isOne) {
    const country = next.text === next.lower ? gazetteer.demonym(next.folded) : null
    if (country !== null && country !== 'France') return to + 1
    const end = countryEnd(list, to, tools)
    if (end > to) return end
  }
  if (OTHER.test(next.lower)) return to + 1
  // « Parti Socialiste Unifié »
  const isCapital = capital(next) && to - from > 1 && capital(list[to - 1])
  if (isCapital && names.givenName(next.text) === undefined && gazetteer.match(list, to) === null)
    return names.honorific(next.text) === undefined ? to + 1 : to
  return JOINED.test(head.lower) ? purposeEnd(text, list, from, to) : to
}

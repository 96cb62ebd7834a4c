import type { Token } from '../../text/tokens.ts'
import { BREAKS, looksAdjective, OF } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Gazetteer } from './gazetteer.ts'
import { adjacent } from './names/capital.ts'
import type { Name } from './names.ts'
import { ONE_OF_A_KIND } from './one-of-a-kind.ts'
import type { NameLexicon } from './person-lexicon.ts'
import type { RoleLexicon, RoleNoun } from './role-lexicon.ts'

export interface RolePhraseTools {
  readonly gazetteer: Gazetteer
  readonly roles: RoleLexicon
  readonly names: NameLexicon
  readonly verbs: SayingVerbs
}

/** The text as tokens with its names, for the readers of noun phrases. */
export interface Reading {
  readonly text: string
  readonly list: readonly Token[]
  readonly names: readonly Name[]
  /** Index of the name that begins at a token. */
  readonly nameAt: ReadonlyMap<number, number>
  /** Index of the name that ends before a token. */
  readonly nameEndingAt: ReadonlyMap<number, number>
  readonly tools: RolePhraseTools
}

/** What follows a noun of role: adjectives, then what it is of. Token indices, ends exclusive. */
export interface Complement {
  readonly to: number
  /** End of the noun with its adjectives. */
  readonly bareTo: number
  /** First word of what it is of; null where nothing is said. */
  readonly ofFrom: number | null
  readonly of: readonly Name[]
  readonly countries: readonly string[]
}

const ARTICLES = new Set(['la', 'le', "l'", 'les', 'son', 'sa', 'ses', 'leur', 'leurs'])
/** Complements with « à », « en », « pour » belong to these classes; elsewhere they may belong to the verb. */
const POSTED = new Set([
  'diplomat',
  'minister',
  'scholar',
  'expert',
  'lawyer',
  'magistrat',
  'medic',
  'police',
  'military',
])
const POSTING = new Set(['à', 'au', 'aux', 'en', 'pour', 'auprès', 'chez'])
const NO_POST =
  /^(?:afp|reuters|bfm|journalistes?|presse|micro|antenne|quotidien|journal|television|radio|issue|sortie)/u
const FIXED_IN = new Set(['chef', 'question', 'titre', 'exercice', 'charge', 'second'])
const LONGEST = 26

export const gapBefore = ({ text, list }: Reading, i: number): string => {
  const [a, b] = [list[i - 1], list[i]]
  return a && b ? text.slice(a.end, b.start) : '\n'
}

/** « syndicat », « association »: a name right behind it is the body's. */
const isBodyNoun = (roles: RoleLexicon, list: readonly Token[], at: number): boolean => {
  const match = at < 0 ? null : roles.match(list, at)
  return match?.length === 1 && match.noun.classes.includes('body')
}

/** « ministre », « ancien maire »: one person, whose name may follow. */
const isPersonNoun = (roles: RoleLexicon, list: readonly Token[], at: number): boolean => {
  const noun = (roles.match(list, at) ?? roles.match(list, at + 1))?.noun
  return noun !== undefined && !noun.plural && !noun.classes.includes('body')
}

/** Behind « ancien Premier ministre », « garde des sceaux » at a token; 0 where no office of several words stands. */
const officeEnd = (roles: RoleLexicon, list: readonly Token[], at: number): number => {
  const own = roles.match(list, at)
  const office = own ?? roles.match(list, at + 1)
  return office && office.length > 1 ? (own ? at : at + 1) + office.length : 0
}

/** Nothing but a space stands before the token. */
export const isJoined = ({ text, list }: Reading, i: number): boolean => adjacent(text, list[i - 1], list[i])

export const isVerbForm = (verbs: SayingVerbs, lower: string): boolean =>
  verbs.readings(lower).some((verb) => verb.tense !== 'participle' && verb.tense !== 'infinitive')

const INFINITIVE = /(?:er|[^o]ir|oir|dre|ttre|ire)$/u
const OBJECTS = new Set("le la l' les un une des son sa ses leur leurs ce cet cette ces".split(' '))

/**
 * « Et la directrice de conclure », « accusé par le parquet d'avoir menti », « a demandé à la mairie de fermer le
 * stade »: what follows « de » is told of whoever it is, not what it is of.
 */
function isTold({ list, tools }: Reading, at: number): boolean {
  const next = list[at + 1]
  if (!next || !OF.has(list[at]?.lower ?? '')) return false
  if (/^(?:avoir|être|ne|n'|se|s')$/u.test(next.lower)) return true
  if (tools.verbs.readings(next.lower).some((verb) => verb.tense === 'infinitive')) return true
  return next.text === next.lower && INFINITIVE.test(next.lower) && OBJECTS.has(list[at + 2]?.lower ?? '')
}

/** Behind « (LR) », « (Renaissance) », « (sans étiquette) » at a token; -1 for other brackets. */
function partyEnd(list: readonly Token[], open: number): number {
  const close = [2, 3].map((step) => open + step).find((i) => list[i]?.text === ')')
  return close === undefined ? -1 : close + 1
}

/** Behind « proche du dossier », « proche de la famille royale ». */
function closeTo({ list, tools }: Reading, at: number): number {
  let k = at + 1
  if (!OF.has(list[k]?.lower ?? '')) return k
  while (OF.has(list[k]?.lower ?? '') || ARTICLES.has(list[k]?.lower ?? '')) k += 1
  k += 1
  while (looksAdjective(list[k]?.lower ?? '') && !isVerbForm(tools.verbs, list[k]?.lower ?? '')) k += 1
  return k
}

/** « le directeur de la scierie Valbois »: one word that no list knows, behind the noun of a thing that bears names. */
function isOwnName(
  { list, tools }: Reading,
  at: number,
  { from, to, kind, given, honorific }: Name,
  { classes }: RoleNoun,
  isDirect: boolean,
): boolean {
  const before = list[at - 1]
  return (
    !isDirect &&
    kind === null &&
    to - from === 1 &&
    !given &&
    !honorific &&
    before?.type === 'word' &&
    before.text === before.lower &&
    /^(?:la|l'|du)$/u.test(list[at - 2]?.lower ?? '') &&
    !classes.includes('minister') &&
    !ONE_OF_A_KIND.test(before.lower) &&
    tools.names.givenName(list[from]?.text ?? '') === undefined &&
    !isPersonNoun(tools.roles, list, at - 1)
  )
}

const isLink = (lower: string): boolean => OF.has(lower) || POSTING.has(lower) || ARTICLES.has(lower)

const mayPost = (list: readonly Token[], i: number): boolean =>
  !NO_POST.test(list[i + 1]?.folded ?? '') && !NO_POST.test(list[i + 2]?.folded ?? '')

/**
 * Reads on from a head noun. `wide` also takes « à … », « en … » of any noun: « adjoint à l'éducation », to be
 * used where a name behind a comma shows that it belongs to the noun.
 */
export function readComplement(
  reading: Reading,
  head: number,
  from: number,
  noun: RoleNoun,
  wide: boolean,
): Complement {
  const { list, names, nameAt, tools } = reading
  const posted = wide || noun.classes.some((name) => POSTED.has(name))
  const of: Name[] = []
  const countries: string[] = []
  let k = from
  let bareTo = from
  let firstLink = -1
  let linked = false
  /** A person's role stands inside: « l'avocat du maire »; but « l'adjoint au maire » is one office. */
  let ofPerson = false
  while (k < list.length && k < head + LONGEST && isJoined(reading, k)) {
    const token = list[k]
    // « le maire (LR) de Sarlat »
    const close = token?.text === '(' && firstLink < 0 && k === bareTo ? partyEnd(list, k) : -1
    if (close > 0 && (OF.has(list[close]?.lower ?? '') || nameAt.has(close) || list[close]?.text === ',')) {
      k = close
      bareTo = k
      continue
    }
    if (!token || token.type === 'mark') break
    const nameIndex = nameAt.get(k)
    const name = nameIndex === undefined ? undefined : names[nameIndex]
    if (name) {
      // A name without a link is the holder's; a body may stand there too: « porte-parole LR ».
      // « président du syndicat FO », « de l'association Eau vive »: the body's own name.
      const named =
        isBodyNoun(tools.roles, list, k - 1) &&
        !linked &&
        // « la conseillère d'opposition Laure Estève »: what is one of a kind bears nobody's name.
        !(name.kind !== 'organisation' && ONE_OF_A_KIND.test(list[k - 1]?.lower ?? ''))
      // « l'entourage de la ministre Hélène Carpentier »: hers is the name.
      if (!linked && ofPerson && name.kind !== 'organisation') {
        of.push(name)
        k = name.to
        break
      }
      if (
        !named &&
        !isOwnName(reading, k, name, noun, linked || firstLink < 0) &&
        (name.kind === 'person' || (!linked && (name.kind !== 'organisation' || firstLink >= 0)))
      )
        break
      of.push(name)
      k = name.to
      linked = false
      continue
    }
    // « les avocats de M. Lafont »: of a person, as « de Bruno Lafont ».
    if (linked && nameAt.has(k + 1) && tools.names.honorific(token.text) !== undefined) break
    const { lower } = token
    const next = list[k + 1]
    const link = OF.has(lower) || (POSTING.has(lower) && !linked && posted && mayPost(list, k))
    const country = tools.gazetteer.demonym(token.folded)
    if (/^proches?$/u.test(lower) && noun.classes.includes('source')) {
      // « source proche du dossier » is all one.
      k = closeTo(reading, k)
      bareTo = k
      continue
    }
    if (lower === 'en' && FIXED_IN.has(next?.lower ?? '')) k += 1
    else if (link && isTold(reading, k)) break
    else if (link && next && next.type !== 'mark') {
      if (firstLink < 0) firstLink = k
      linked = true
    } else if (linked && ARTICLES.has(lower)) {
      // The noun follows.
    } else if (
      lower === 'et' &&
      firstLink >= 0 &&
      (OF.has(next?.lower ?? '') || POSTING.has(next?.lower ?? ''))
    )
      linked = true
    else if (wide && lower === 'le' && next?.lower === 'plus') k += 2
    else if (BREAKS.has(lower) || isVerbForm(tools.verbs, lower)) break
    else if (country !== null) {
      countries.push(country)
      linked = false
    } else if (linked && token.type === 'word') {
      linked = false
      ofPerson ||=
        firstLink >= 0 && OF.has(list[firstLink]?.lower ?? '') && isPersonNoun(tools.roles, list, k)
      // « le parti de l'ancien Premier ministre »: an office of several words.
      const office = ofPerson ? officeEnd(tools.roles, list, k) : 0
      if (office > k) k = office - 1
    } else if (!looksAdjective(lower)) break
    k += 1
    if (firstLink < 0) bareTo = k
  }
  // A link that led nowhere belongs to what follows.
  while (k > from && isLink(list[k - 1]?.lower ?? '')) k -= 1
  let ofFrom = firstLink + 1
  while (ofFrom < k && ARTICLES.has(list[ofFrom]?.lower ?? '')) ofFrom += 1
  return {
    to: k,
    bareTo: Math.min(bareTo, k),
    ofFrom: firstLink >= 0 && ofFrom < k ? ofFrom : null,
    of,
    countries,
  }
}

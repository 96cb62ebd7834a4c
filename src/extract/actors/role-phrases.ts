import type { Token } from '../../text/tokens.ts'
import { BREAKS, DEFINITE, DEMONSTRATIVE, INDEFINITE, looksAdjective, OF, POSSESSIVE } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Gazetteer, Gender } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { RoleLexicon, RoleNoun } from './role-lexicon.ts'

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none'

/** « le vice-ministre russe des Affaires étrangères, Sergueï Riabkov »: a noun of role and what goes with it. */
export interface RolePhrase {
  /** Token indices, determiner included, `to` exclusive; without the name. */
  readonly from: number
  readonly head: number
  readonly to: number
  readonly determiner: Determiner
  readonly noun: RoleNoun
  readonly gender: Gender | null
  /** Without determiner: « vice-ministre russe des Affaires étrangères ». */
  readonly title: string
  /** Without what it is of: « porte-parole ». */
  readonly bare: string
  /** « l'OTAN », « la diplomatie russe », without the article. */
  readonly organisation: string | null
  /** Names inside the complement: of bodies and places. */
  readonly of: readonly Name[]
  /** Countries told by adjectives. */
  readonly countries: readonly string[]
  /** Index of the person's name, when it is apposed. */
  readonly holder: number | null
}

export interface RolePhraseTools {
  readonly gazetteer: Gazetteer
  readonly roles: RoleLexicon
  readonly verbs: SayingVerbs
}

const BEFORE_HEAD = new Set([
  'ancien',
  'ancienne',
  'anciens',
  'nouveau',
  'nouvelle',
  'nouvel',
  'haut',
  'haute',
  'hauts',
  'futur',
  'future',
  'jeune',
  'actuel',
  'actuelle',
  'ex',
  'célèbre',
  'même',
  'principal',
  'vieux',
  'grand',
  'grande',
  'petit',
  'autre',
  'premier',
  'première',
  'second',
  'deuxième',
  'troisième',
  'propre',
])
const ARTICLES = new Set(['la', 'le', "l'", 'les', 'son', 'sa', 'ses', 'leur', 'leurs'])
/** Complements with « à », « en », « pour » belong to these classes; elsewhere they belong to the verb. */
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
const WEEKDAYS_AND_MEDIA =
  /^(?:afp|reuters|bfm|journalistes?|presse|micro|antenne|quotidien|journal|télévision|radio)/u

const gap = (text: string, a: Token | undefined, b: Token | undefined): string =>
  a && b ? text.slice(a.end, b.start) : '\n'
const joined = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  /^[ \u00A0\u202F]?$/u.test(gap(text, a, b))

function determinerOf(lower: string): Determiner {
  if (DEMONSTRATIVE.has(lower)) return 'demonstrative'
  if (POSSESSIVE.has(lower)) return 'possessive'
  if (lower !== 'des' && lower !== "d'" && DEFINITE.has(lower)) return 'definite'
  return INDEFINITE.has(lower) ? 'indefinite' : 'none'
}

/** All noun phrases of role, in order, each with the name that stands beside it. */
export function findRolePhrases(
  text: string,
  list: readonly Token[],
  names: readonly Name[],
  tools: RolePhraseTools,
): RolePhrase[] {
  const nameAt = new Map(names.map((name, index) => [name.from, index]))
  const nameEndingAt = new Map(names.map((name, index) => [name.to, index]))
  const isVerb = (lower: string): boolean =>
    tools.verbs.readings(lower).some((verb) => verb.tense !== 'participle' && verb.tense !== 'infinitive')

  /** Reads adjectives and complements after the head noun. */
  const complements = (
    head: number,
    from: number,
    noun: RoleNoun,
  ): { to: number; bareTo: number; of: Name[]; countries: string[]; firstLink: number } => {
    let k = from
    let bareTo = from
    let firstLink = -1
    let linked = false
    const of: Name[] = []
    const countries: string[] = []
    while (k < list.length && k < head + 26 && joined(text, list[k - 1], list[k])) {
      const token = list[k]
      if (!token || token.type === 'mark') break
      const index = nameAt.get(k)
      const name = index === undefined ? undefined : names[index]
      if (name) {
        if (!linked && name.kind !== 'organisation') break
        if (name.kind === 'person') break
        if (!linked && name.kind === 'organisation' && firstLink >= 0) break
        of.push(name)
        k = name.to
        linked = false
        continue
      }
      const lower = token.lower
      const country = tools.gazetteer.demonym(token.folded)
      const next = list[k + 1]
      if (OF.has(lower) && next && next.type !== 'mark') {
        if (firstLink < 0) firstLink = k
        linked = true
      } else if (
        POSTING.has(lower) &&
        noun.classes.some((c) => POSTED.has(c)) &&
        !linked &&
        next &&
        !WEEKDAYS_AND_MEDIA.test(list[k + 1]?.folded ?? '') &&
        !WEEKDAYS_AND_MEDIA.test(list[k + 2]?.folded ?? '')
      ) {
        if (firstLink < 0) firstLink = k
        linked = true
      } else if (linked && ARTICLES.has(lower)) {
        // goes on to the noun
      } else if (
        lower === 'et' &&
        firstLink >= 0 &&
        next &&
        (OF.has(next.lower) || POSTING.has(next.lower))
      ) {
        linked = true
      } else if (lower === 'en' && next?.lower === 'chef') {
        // « rédacteur en chef »
      } else if (BREAKS.has(lower) || isVerb(lower)) break
      else if (country !== null) {
        countries.push(country)
        linked = false
      } else if (linked && token.type === 'word') linked = false
      else if (!looksAdjective(lower) && lower !== 'chef') break
      k += 1
      if (firstLink < 0) bareTo = k
    }
    // A link that led nowhere belongs to what follows.
    while (
      k > from &&
      (OF.has(list[k - 1]?.lower ?? '') ||
        POSTING.has(list[k - 1]?.lower ?? '') ||
        ARTICLES.has(list[k - 1]?.lower ?? ''))
    )
      k -= 1
    return { to: k, bareTo: Math.min(bareTo, k), of, countries, firstLink: firstLink >= k ? -1 : firstLink }
  }

  const holderOf = (from: number, to: number, determiner: Determiner, noun: RoleNoun): number | null => {
    if (noun.plural) return null
    const directly = nameAt.get(to)
    if (directly !== undefined && joined(text, list[to - 1], list[to]) && personable(names[directly]))
      return directly
    const closes = (i: number): boolean =>
      list[i] === undefined ||
      /^[,.;:)»"”–—]$/u.test(list[i]?.text ?? '') ||
      gap(text, list[i - 1], list[i]).includes('\n')
    const after = nameAt.get(to + 1)
    const name = after === undefined ? undefined : names[after]
    if (
      after !== undefined &&
      list[to]?.text === ',' &&
      determiner !== 'indefinite' &&
      name &&
      personable(name) &&
      (name.to - name.from > 1 || name.honorific)
    ) {
      if (closes(name.to) || AUXILIARY_OR_VERB(name.to)) return after
    }
    if (list[from - 1]?.text === ',' && closes(to)) {
      const before = nameEndingAt.get(from - 1)
      if (before !== undefined && personable(names[before]) && determiner !== 'possessive') return before
    }
    if (list[from - 1]?.text === '(') {
      const before = nameEndingAt.get(from - 1)
      if (before !== undefined && personable(names[before])) return before
    }
    return null
  }
  const AUXILIARY_OR_VERB = (i: number): boolean =>
    BREAKS.has(list[i]?.lower ?? '') || isVerb(list[i]?.lower ?? '')

  const found: RolePhrase[] = []
  let outer = 0
  for (let i = 0; i < list.length; i += 1) {
    const match = tools.roles.match(list, i)
    if (!match || (nameAt.has(i) && names[nameAt.get(i) ?? 0]?.entry)) continue
    let from = i
    while (
      from > 0 &&
      BEFORE_HEAD.has(list[from - 1]?.lower ?? '') &&
      joined(text, list[from - 1], list[from])
    )
      from -= 1
    const titleFrom = from
    let determiner: Determiner = 'none'
    if (from > 0 && joined(text, list[from - 1], list[from])) {
      determiner = determinerOf(list[from - 1]?.lower ?? '')
      if (determiner !== 'none') from -= 1
    }
    const { to, bareTo, of, countries, firstLink } = complements(i, i + match.length, match.noun)
    const slice = (a: number, b: number): string =>
      text.slice(list[a]?.start ?? 0, list[b - 1]?.end ?? 0).replace(/\s+/gu, ' ')
    let orgFrom = firstLink < 0 ? -1 : firstLink + 1
    while (orgFrom > 0 && orgFrom < to && ARTICLES.has(list[orgFrom]?.lower ?? '')) orgFrom += 1
    const determinerWord = list[titleFrom - 1]?.lower ?? ''
    const byDeterminer: Gender | null = /^(?:la|une|cette|sa)$/u.test(determinerWord)
      ? 'f'
      : /^(?:le|un|ce|cet|du|au)$/u.test(determinerWord)
        ? 'm'
        : null
    found.push({
      from,
      head: i,
      to,
      determiner,
      noun: match.noun,
      gender: byDeterminer ?? match.noun.gender,
      title: slice(titleFrom, to),
      bare: slice(titleFrom, Math.max(bareTo, i + match.length)),
      organisation: orgFrom > 0 && orgFrom < to ? slice(orgFrom, to) : null,
      of,
      countries,
      // « chef de la diplomatie, X »: X is the head's, not the diplomacy's.
      holder: i < outer ? null : holderOf(from, to, determiner, match.noun),
    })
    outer = Math.max(outer, to)
    i += match.length - 1
  }
  return found
}

function personable(name: Name | undefined): boolean {
  return name !== undefined && (name.kind === 'person' || name.kind === null)
}

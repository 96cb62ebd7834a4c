import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/lazy.ts'
import type { Cast } from '../actors/cast.ts'
import { createMember, type Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { createProtagonist, type Protagonist } from '../quotes/protagonist.ts'
import type { Heroes } from './heroes.ts'
import { createReferents, isOfSomewhere, type Referents } from './referents.ts'

/** Look-ups in the cast of an article, made once. */
export interface CastIndex {
  /** Bodies and places that go by a folded name. */
  named(name: string): readonly Member[]
  /** The bodies and places that a name puts together: « Conseil Otan-Russie ». */
  partsOf(member: Member): readonly Member[]
  /** A country of the cast by its full name. */
  country(name: string): Member | null
  /** Whether a word stands in the role of a person who is named with it: « chef de la diplomatie russe ». */
  inHeldRole(at: number): boolean
  /** Role phrases that begin at a word, with the person they are apposed to. */
  phraseAt(at: number): { readonly phrase: RolePhrase; readonly holder: Member | null } | null
  /** The one person of the article whom a definite role can mean: « le prévenu », « le maire ». */
  bearer(phrase: RolePhrase): Member | null
  /** The body that a phrase calls by its noun: « la préfecture de la Savoie », « l'intersyndicale ». */
  body(phrase: RolePhrase): Member | null
  /**
   * Whom a folded noun stands for: the one body whose name of several words begins with it (« tribunal de commerce
   * de Lons »), or a chamber (« Sénat »).
   */
  short(folded: string, isCapital: boolean): Member | null
  /** The chamber that sits as « députés », « sénateurs », where the article names it. */
  chamber(members: string): Member | null
  /** A club that the text names like its town. */
  side(name: string): Member
  readonly two: Referents['two']
  readonly heroes: Heroes
  /** Whom a portrait, an obituary or a trial is about, among the women or the men. */
  readonly protagonist: Protagonist
}

/** Nouns that name a body on their own; others only with what they are of. */
const ALONE = new Set(
  'capitainerie diocese direction intersyndicale mairie municipalite parquet prefecture rectorat'.split(' '),
)
/** Houses that go by their noun alone, in capitals. */
const CHAMBERS: ReadonlyMap<string, string> = new Map(
  ['Assemblée', 'Bundestag', 'Congrès', 'Douma', 'Knesset', 'Parlement', 'Sénat'].map((name) => [
    fold(name),
    name,
  ]),
)

/** « sur le site trois jours plus tôt » */
const NUMBER = /^(?:cinq|deux|dix|huit|neuf|quatre|quelques|sept|six|trois|\d+)$/u

/** Who sits in which chamber. */
const SEATED: Readonly<Record<string, readonly string[]>> = {
  députés: ['Assemblée nationale', 'Assemblée'],
  eurodéputés: ['Parlement européen'],
  sénateurs: ['Sénat'],
}

/** « l'État » is not « État islamique ». */
const NEVER_SHORT = new Set(['departement', 'etat', 'etats', 'fonds', 'radio', 'region', 'union', 'ville'])

/** Nouns of this class that are texts or people rather than bodies. */
const NO_BODIES = new Set(
  'accusation camp communique defense delegation entourage etude famille justice presidence presse rapport texte'.split(
    ' ',
  ),
)

export function createCastIndex(cast: Cast, heroes: Heroes, roles: RoleLexicon): CastIndex {
  const byName = new Map<string, Member[]>()
  for (const member of cast.members) {
    if (member.kind === 'person') continue
    for (const name of new Set([member.name, ...member.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), member])
    }
  }
  const byNoun = new Map<string, Set<Member>>()
  for (const member of cast.members) {
    const [noun = '', ...more] = fold(member.name).split(' ')
    if (member.kind !== 'organisation' || more.length === 0 || NEVER_SHORT.has(noun)) continue
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(member))
  }
  const held = new Set<number>()
  const starts = new Map<number, { phrase: RolePhrase; holder: Member | null }>()
  const bearers = new Map<string, Set<Member>>()
  for (const [i, phrase] of cast.phrases.entries()) {
    const holder = cast.holders[i] ?? null
    const known = starts.get(phrase.from)
    if (!known || known.phrase.to < phrase.to) starts.set(phrase.from, { phrase, holder })
    if (holder?.kind !== 'person') continue
    for (let at = phrase.from; at < phrase.to; at += 1) held.add(at)
    const key = fold(phrase.bare)
    bearers.set(key, (bearers.get(key) ?? new Set()).add(holder))
  }
  const referents = createReferents(cast, heroes, roles)
  const bodies = new Map<string, Member>()
  const bodyOf = (phrase: RolePhrase): Member | null => {
    const { noun, determiner, title } = phrase
    if (!noun.classes.includes('body') || noun.plural || determiner !== 'definite') return null
    const key = fold(title)
    const known = byName.get(key)?.find(({ kind }) => kind === 'organisation') ?? referents.of(phrase)
    if (known || isOfSomewhere(phrase)) return known
    // « la nouvelle direction », « le même texte »
    const name = key.slice(Math.max(0, key.indexOf(fold(noun.title))))
    const single = !name.includes(' ')
    if (NO_BODIES.has(name.split(' ')[0] ?? '') || (single && !ALONE.has(key))) return null
    const made = bodies.get(key) ?? createMember(title, 'organisation', null, null)
    bodies.set(key, made)
    return made
  }
  const sideOf = (name: string): Member => {
    const key = fold(name)
    const known = byName.get(key)?.[0] ?? bodies.get(key) ?? createMember(name, 'organisation', null, null)
    bodies.set(key, known)
    return known
  }
  /** Bodies that no name but a phrase calls: « le tribunal de commerce de Lons ». */
  const described = lazy(() => {
    const found = new Map<string, Member[]>()
    for (const phrase of cast.phrases) {
      const member = bodyOf(phrase)
      const [noun = '', ...more] = member ? fold(member.name).split(' ') : []
      if (!member || more.length === 0 || NEVER_SHORT.has(noun) || NUMBER.test(more.at(-1) ?? '')) continue
      const known = found.get(noun) ?? []
      if (!known.includes(member)) found.set(noun, [...known, member])
    }
    return found
  })
  const protagonist = lazy(() => createProtagonist(cast, heroes.title))
  return {
    heroes,
    protagonist: (gender) => protagonist()(gender),
    two: referents.two,
    body: bodyOf,
    short(folded, isCapital) {
      const known = byNoun.get(folded)
      if (known?.size === 1) return [...known][0] ?? null
      const [only, ...others] = known ? [] : (described().get(folded) ?? [])
      if (only && others.length === 0) return only
      const chamber = isCapital ? CHAMBERS.get(folded) : undefined
      return chamber === undefined ? null : sideOf(chamber)
    },
    chamber(members) {
      const names = SEATED[members] ?? []
      const name = names.find((each) => byName.has(fold(each)) || heroes.title.includes(each))
      return name === undefined ? null : sideOf(name)
    },
    side: sideOf,
    named: (name) => byName.get(name) ?? [],
    partsOf: (member) =>
      fold(member.name)
        .split(/[\s-]+/u)
        .flatMap((part) => byName.get(part) ?? []),
    country: (name) => byName.get(fold(name))?.find((member) => member.name === name) ?? null,
    inHeldRole: (at) => held.has(at),
    phraseAt: (at) => starts.get(at) ?? null,
    bearer(phrase) {
      const known = bearers.get(fold(phrase.bare))
      const told = phrase.determiner === 'definite' && known?.size === 1 ? ([...known][0] ?? null) : null
      return told ?? (phrase.noun.classes.includes('body') ? null : referents.of(phrase))
    },
  }
}

import { bisect } from '../../text/bisect.ts'
import { fold } from '../../text/fold.ts'
import type { Cast } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { describedBy, holdersOf } from '../quotes/describe.ts'
import type { Heroes } from './heroes.ts'

/** How far back a description finds whom it means, in words. */
const NEAR = 90

/** Nouns that stand for a body named before: « le groupe », « la banque ». */
const GENERIC = new Set(
  'agence association banque chaine club collectif compagnie constructeur cooperative editeur enseigne entreprise etablissement fabricant federation festival filiale firme fondation geant groupe industriel institution jeune-pousse laboratoire mutuelle operateur organisation parti regie societe start-up syndicat'.split(
    ' ',
  ),
)

/** Of these, what no institution is: « l'entreprise » is no union and no commission, « le festival » no league. */
const PRIVATE = new Set(
  `banque chaine compagnie constructeur editeur enseigne entreprise fabricant festival filiale firme groupe industriel
  jeune-pousse laboratoire mutuelle operateur societe start-up`.split(/\s+/u),
)
const INSTITUTION =
  /^(?:agence|assemblee|autorite|comite|commission|confederation|conseil|cour|federation|fonds|force ouvriere|haut|ligue|mairie|ministere|nations unies|organisation|parlement|parquet|parti|prefecture|syndicat|tribunal|union)\b/u

const DEMONYM = /(?:ais|ain|ard|éen|ien|in|ois|ol|on)(?:ne|e)?$/u

/** « le club breton », « le groupe lyonnais »: told only by where it is from. */
export const isOfSomewhere = ({ title }: RolePhrase): boolean => {
  const [noun = '', adjective = '', ...more] = title.split(' ')
  return GENERIC.has(fold(noun)) && DEMONYM.test(adjective) && more.length === 0
}

/** Whether a noun can stand for a body at all. */
export const mayMean = ({ title }: RolePhrase, { name }: Member): boolean =>
  !PRIVATE.has(fold(title)) || !INSTITUTION.test(fold(name))

/** Whom definite descriptions mean, by who was named before them. Word indices. */
export interface Referents {
  /** « le maire », « le groupe »: the one whom it fits; null in doubt. */
  of(phrase: RolePhrase): Member | null
  /** « les deux hommes », « les deux pays »: the last two, where just two were named. */
  two(at: number, noun: string): readonly Member[]
}

const isCountry = ({ entry }: Member): boolean => entry !== null && entry.country === entry.name
const STATES = new Set('pays capitales etats voisins nations gouvernements'.split(' '))
const FIRMS = new Set('groupes societes entreprises clubs equipes partis syndicats organisations'.split(' '))
/** States or firms, hardly ever people. */
const SIDES = new Set('camps delegations parties'.split(' '))

export function createReferents(cast: Cast, heroes: Heroes, roles: RoleLexicon): Referents {
  const { mentions } = cast
  /** Members named before a word, the nearest first, each once. */
  const before = (at: number, fits: (member: Member) => boolean): Member[] => {
    const behind = bisect(mentions, ({ to }) => to <= at)
    const found = new Set<Member>()
    for (let i = behind - 1; i >= 0 && at - (mentions[i]?.to ?? 0) <= NEAR; i -= 1) {
      const member = mentions[i]?.member
      if (member && fits(member)) found.add(member)
    }
    return [...found]
  }
  const only = (members: readonly Member[]): Member | null =>
    members.length === 1 ? (members[0] ?? null) : null

  const body = (phrase: RolePhrase): Member | null => {
    if (!GENERIC.has(fold(phrase.title)) && !isOfSomewhere(phrase)) return null
    const near = before(phrase.from, (member) => member.kind === 'organisation' && mayMean(phrase, member))
    const [hero] = heroes.bodies
    if (hero && heroes.bodies.length === 1 && (near.length === 0 || near.includes(hero))) return hero
    return only(near)
  }
  return {
    of(phrase) {
      if (phrase.determiner !== 'definite' || phrase.noun.plural) return null
      if (phrase.noun.classes.includes('body')) return body(phrase)
      const people = before(phrase.from, ({ kind }) => kind === 'person')
      return only(holdersOf(phrase, people, [], roles)) ?? only(describedBy(phrase, people, roles).fitting)
    },
    two(at, noun) {
      const pair = (fits: (member: Member) => boolean): readonly Member[] => {
        const found = before(at, fits)
        if (found.length === 2) return found
        // Whom the title brings together.
        const titled = STATES.has(noun) ? heroes.bodies.filter(fits) : []
        return titled.length === 2 && found.every((member) => titled.includes(member)) ? titled : []
      }
      if (STATES.has(noun)) return pair(isCountry)
      if (FIRMS.has(noun)) return pair(({ kind }) => kind === 'organisation')
      if (SIDES.has(noun)) return pair((member) => member.kind === 'organisation' || isCountry(member))
      const people = before(at, ({ kind }) => kind === 'person')
      return people.length > 0 ? (people.length === 2 ? people : []) : pair(isCountry)
    },
  }
}

import { fold } from '../../text/fold.ts'
import { startsCapitalised } from '../../text/letters.ts'
import type { Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Learned } from './discourse.ts'

/** All words of the description stand in the title: « ministre russe » in « ministre russe des Affaires étrangères ». */
const within = (wanted: readonly string[], title: readonly string[]): boolean =>
  wanted.length > 0 && wanted[0] === title[0] && wanted.every((word) => title.includes(word))

/** Holders of the very office: by title, by another name of the office, by country where one is told. */
export function holdersOf(
  phrase: RolePhrase,
  people: readonly Member[],
  countries: readonly string[],
  roles: RoleLexicon,
): Member[] {
  const wanted = roles.words(phrase.title)
  const told = new Set([...phrase.countries, ...countries])
  return people.filter((member) => {
    const agrees = told.size === 0 || [...told].some((country) => member.countries.has(country))
    for (const title of member.titles) {
      if (within(wanted, roles.words(title))) return true
      if ((agrees || told.size === 0) && sameOffice(phrase, title, roles)) return true
    }
    return false
  })
}

/** « chef de la diplomatie russe » and « ministre des Affaires étrangères »; but not « président de m2A » and « président ». */
function sameOffice(phrase: RolePhrase, title: string, roles: RoleLexicon): boolean {
  const [wanted, known] = [roles.words(phrase.title), roles.words(title)]
  const held = officesIn(known, roles)
  const shared = [...officesIn(wanted, roles)].filter((office) => held.has(office))
  const told = shared.flatMap((office) => roles.offices[office]?.flat() ?? [])
  // What the phrase says besides has to be in the title: « exécutif régional », « président de la région ».
  const rest = wanted.filter((word) => !told.includes(word))
  const isTold = (word: string): boolean =>
    known.some((other) => other.slice(0, ALIKE) === word.slice(0, ALIKE))
  return (
    shared.length > 0 && (phrase.organisation === null || phrase.countries.length > 0 || rest.every(isTold))
  )
}

/** « la ministre de la Santé »: in Switzerland one of the federal council, whose portfolio nothing tells. */
export function councillorFor(phrase: RolePhrase, people: readonly Member[]): Member | null {
  if (phrase.noun.title !== 'ministre' || phrase.countries.length > 0) return null
  const fits = people.filter(
    ({ gender, titles }) =>
      (gender === null || phrase.gender === null || gender === phrase.gender) &&
      [...titles].some((title) => /^conseill(?:er|ere) federale?$/u.test(title)),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

const ALIKE = 5

/** The groups of equal offices that a title belongs to, by its first word and the words that go with it. */
function officesIn(words: readonly string[], roles: RoleLexicon): Set<number> {
  const found = new Set<number>()
  for (const [group, titles] of roles.offices.entries())
    for (const title of titles) {
      const [head, ...rest] = title
      if (words[0] === head && rest.every((word) => words.includes(word))) found.add(group)
    }
  return found
}

/** Whom a general word may stand for. */
export interface Described {
  readonly fitting: readonly Member[]
  /** Of those, whose age the article tells and the word fits: « la sexagénaire ». */
  readonly aged: readonly Member[]
  /** The word fits anybody. */
  readonly generic: boolean
  /** The word is for young people. */
  readonly tellsYouth: boolean
  /** « la sexagénaire ». */
  readonly tellsAge: boolean
}

const JUDGE = /^(?:juge|magistrate?)$/u
const COURT = /\b(?:assises|audience|chambre|correctionnelle?|cour|jury|tribunal)\b/u

/** « la juge » is no « présidente de l'association ». */
const presidesElsewhere = ({ noun }: RolePhrase, told: string): boolean =>
  JUDGE.test(fold(noun.title)) && /^presidente? /u.test(told) && !COURT.test(told)

const ageFits = (ages: readonly number[], age: number): boolean =>
  age >= (ages[0] ?? 0) && age <= (ages[1] ?? Infinity)

/** Whom a general word may stand for: « le diplomate », « la sexagénaire ». */
export function describedBy(
  phrase: RolePhrase,
  people: readonly Member[],
  roles: RoleLexicon,
  known: ReadonlyMap<Member, Learned> = new Map(),
): Described {
  const national =
    phrase.countries.length > 0 &&
    fold(phrase.title) === fold(phrase.noun.title) &&
    phrase.noun.classes.length === 0
  const partisan = PARTISANS.has(fold(phrase.noun.title)) ? [PARTISAN] : []
  const descriptions = [
    ...roles.describe(fold(phrase.noun.title)),
    ...roles.describe(fold(phrase.bare)),
    ...partisan,
  ]
  const ages = descriptions.flatMap((description) => (description.ages ? [description.ages] : []))[0] ?? null
  // « la Catalane », of whatever region or town.
  const regional = !national && phrase.noun.classes.length === 0 && startsCapitalised(phrase.title)
  const generic = regional || (!national && descriptions.some(({ covers }) => covers.includes('*')))
  const fitting = people.filter((member) => {
    if (phrase.gender && member.gender && phrase.gender !== member.gender) return false
    if (ages && member.age !== null && !ageFits(ages, member.age)) return false
    if (regional) return true
    if (national)
      return member.countries.size === 0 || phrase.countries.some((country) => member.countries.has(country))
    return descriptions.some(({ covers, titles }) => {
      // « le jeune homme » beside a prosecutor of no known age is somebody else.
      if (covers.includes('*'))
        return ages === null || member.age !== null || !(isYouth(ages) ? isGrown(member) : inOffice(member))
      if (covers.includes(PRIVATE) && !inOffice(member)) return true
      if (covers.some((name) => member.classes.has(name) || known.get(member)?.classes.has(name))) return true
      return titles.some((title) =>
        [...member.titles, ...(known.get(member)?.nouns ?? [])].some(
          (told) => within(roles.words(title), roles.words(told)) && !presidesElsewhere(phrase, told),
        ),
      )
    })
  })
  const aged = ages ? fitting.filter((member) => member.age !== null) : []
  const anybody = generic || descriptions.some(({ covers }) => covers.includes(PRIVATE))
  const told = national ? fitting.filter((member) => member.countries.size > 0) : fitting
  // « la Néerlandaise », where nobody's country is told.
  const tellsYouth = ages !== null && isYouth(ages)
  return told.length > 0
    ? { fitting: told, aged, generic: anybody, tellsYouth, tellsAge: ages !== null }
    : { fitting, aged, generic: true, tellsYouth, tellsAge: ages !== null }
}

/** « le socialiste », « l'insoumise »: whom a party's adjective stands for. */
const PARTISANS = new Set(
  'centriste communiste democrate frontiste gaulliste insoumis insoumise liberal liberale macroniste republicain republicaine socialiste souverainiste travailliste'.split(
    ' ',
  ),
)
const PARTISAN = {
  gender: null,
  covers: ['head', 'legislator', 'minister', 'politician'],
  titles: [],
  ages: null,
}

/** In `covers`: anybody whom the article shows in no office. */
const PRIVATE = 'private'
const OFFICES = new Set([
  'cleric',
  'diplomat',
  'lawyer',
  'legislator',
  'magistrat',
  'military',
  'minister',
  'official',
  'police',
  'politician',
  'spokesperson',
])
const inOffice = ({ classes }: Member): boolean => [...classes].some((name) => OFFICES.has(name))

/** « la gamine », « l'adolescent ». */
const isYouth = (ages: readonly number[]): boolean => (ages[1] ?? Infinity) <= YOUTH
const YOUTH = 25
/** What young people may be too. */
const ANY_AGE = new Set(['accused', 'artist', 'athlete', 'family', 'party', 'witness', 'youth'])
const isGrown = ({ classes }: Member): boolean => [...classes].some((name) => !ANY_AGE.has(name))

const STEM = 6

/** « la chercheuse toulousaine »: the one whose title has the town. */
export function ofPlace(phrase: RolePhrase, people: readonly Member[]): Member | null {
  const words = fold(phrase.title).split(' ').slice(1)
  const fits = people.filter(({ titles }) =>
    words.some(
      (word) => word.length >= STEM && [...titles].some((title) => title.includes(word.slice(0, STEM))),
    ),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** « l'agriculteur » for the « président de la chambre d'agriculture »: the words share their stem. */
export function kindred(phrase: RolePhrase, member: Member): boolean {
  const stem = fold(phrase.noun.title).slice(0, STEM)
  return stem.length === STEM && [...member.titles].some((title) => title.includes(stem))
}

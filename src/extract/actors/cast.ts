import type { Span } from '../../domain/span.ts'
import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import type { Document } from '../document.ts'
import { describeBeside } from './beside-names.ts'
import { bridge } from './bridge.ts'
import { describeFuture, describeMember } from './describe-member.ts'
import type { Gender } from './gazetteer.ts'
import { describeByHeadline } from './headline.ts'
import { heldNames, kindsOfNames } from './kinds.ts'
import type { Member } from './member.ts'
import { metonymOf } from './metonyms.ts'
import { borne } from './names/borne.ts'
import { findNames, type Name } from './names.ts'
import { predicates } from './predicates.ts'
import { findRolePhrases, type RolePhrase } from './role-phrases.ts'
import { createRoster, type Roster } from './roster.ts'
import { joinSurnames } from './surnames.ts'
import type { ActorTools } from './tools.ts'

/** A place in the text where an actor is named. Token indices, `to` exclusive. */
export interface Mention extends Span {
  readonly from: number
  readonly to: number
  readonly member: Member
  readonly honorific: boolean
}

/** Who appears in an article, and where. */
export interface Cast {
  readonly members: readonly Member[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly phrases: readonly RolePhrase[]
  /** For each phrase the person it is apposed to, or null. */
  readonly holders: readonly (Member | null)[]
}

/** « Organisation pour la sécurité et la coopération en Europe (OSCE) ». */
function isBracketed(list: readonly Token[], name: Name, previous: Name | undefined): boolean {
  const inside = list[name.from - 1]?.text === '(' && /^[),;]$/u.test(list[name.to]?.text ?? '')
  const isAcronym = name.kind === 'organisation' && name.to === name.from + 1
  return inside && previous?.to === name.from - 1 && isAcronym
}

/** Bodies, places and full names: they are known wherever they stand. */
function enlist(
  list: readonly Token[],
  names: readonly Name[],
  kinds: ReturnType<typeof kindsOfNames>,
  textOf: (name: Name) => string,
  roster: Roster,
  tools: ActorTools,
): (Member | null)[] {
  const found: (Member | null)[] = []
  for (const [i, name] of names.entries()) {
    const kind = kinds[i]
    const before = found[i - 1]
    if (!kind) found.push(null)
    else if (name.entry) {
      const stands = metonymOf(list, name, tools)
      found.push(stands ? roster.known(stands, stands.name) : roster.known(name.entry, textOf(name)))
    } else if (name.whole) {
      found.push(roster.acronym(textOf(name), roster.body(textOf({ ...name, ...name.whole }), kind)))
    } else if (kind !== 'person') {
      const isAcronym = before?.kind === 'organisation' && isBracketed(list, name, names[i - 1])
      found.push(isAcronym ? roster.acronym(textOf(name), before) : roster.body(textOf(name), kind))
    } else
      found.push(
        name.to - name.from > 1
          ? roster.person(textOf(name), name.gender, name.honorific || !name.given)
          : null,
      )
  }
  return found
}

const ARTICLES: ReadonlyMap<string, Gender> = new Map([
  ['le', 'm'],
  ['du', 'm'],
  ['au', 'm'],
  ['la', 'f'],
])

/** « la SNCF », « le Kremlin »: the article tells the gender of a body or a country. */
function learnGenders(
  list: readonly Token[],
  names: readonly Name[],
  members: readonly (Member | null)[],
): void {
  for (const [i, { from }] of names.entries()) {
    const member = members[i]
    if (member && member.kind !== 'person')
      member.gender ??= ARTICLES.get(list[from - 1]?.lower ?? '') ?? null
  }
}

/** « la région de Tillabéri », « le site de Douvrin »: nouns that say of whom or what, but name nothing. */
const NAMELESS = new Set(
  'région site département centre métropole camp famille entourage rapport texte étude presse'.split(' '),
)

/** « le comité régional des pêches », « la chambre régionale des comptes »: institutions that have their name from the law. */
const CHARTERED =
  /^(?:agence|chambre|comité|commission|direction|fédération|office|service|union) (?:régional|départemental|national|interprofessionnel|nationaux)e? (?:de|du|des|d['’])/u

const isChartered = ({ noun, determiner, title }: RolePhrase): boolean =>
  noun.classes.includes('body') && !noun.plural && determiner === 'definite' && CHARTERED.test(title)

/** « le parti de l'ancien Premier ministre »: somebody's, whose name follows or is not told. */
const OFFICE =
  /^(?:ex-)?(?:Premi[eè]re?|Présidente?|Ministre|Roi|Reine|Prince(?:sse)?|Chanceli[eè]re?)(?!\p{L})/u

/** « le parquet de Lyon »: a common noun that a name makes the name of a body. */
const isNamedBody = ({ noun, determiner, organisation }: RolePhrase): boolean =>
  noun.classes.includes('body') &&
  !NAMELESS.has(noun.title) &&
  !noun.plural &&
  determiner === 'definite' &&
  startsUpper(organisation ?? '') &&
  !OFFICE.test(organisation ?? '')

function keep<Value>(table: Map<string, Set<Value>>, key: string, value: Value): void {
  table.set(key, (table.get(key) ?? new Set()).add(value))
}

/** « le rectorat » alone, where the article has named one: it means that one, and in this article only. */
const isBareBody = ({ from, to, head, noun, determiner, organisation, countries }: RolePhrase): boolean =>
  SEATS.has(noun.title) &&
  determiner === 'definite' &&
  organisation === null &&
  countries.length === 0 &&
  head === from + 1 &&
  to === head + 1

/** Bodies that a town or region has one of. */
const SEATS = new Set(['mairie', 'parquet', 'préfecture', 'rectorat'])

const definite = ({ title, gender }: RolePhrase['noun']): string => `${gender === 'f' ? 'la' : 'le'} ${title}`

/** Names, told apart and joined, and the roles that go with them. */
export function castOf(document: Document, tools: ActorTools): Cast {
  const { text, tokens: list } = document
  const names = borne(list, findNames(text, list, tools))
  const phrases = findRolePhrases(text, list, names, tools)
  const held = heldNames(phrases)
  const kinds = kindsOfNames(names, {
    list,
    names: tools.names,
    verbs: tools.verbs,
    gazetteer: tools.gazetteer,
    held,
  })
  const textOf = (name: Name): string =>
    text.slice(list[name.from]?.start, list[name.to - 1]?.end).replace(/\s+/gu, ' ')
  const roster = createRoster()
  const enlisted = enlist(list, names, kinds, textOf, roster, tools)
  learnGenders(list, names, enlisted)
  const memberOf = joinSurnames({ list, names, kinds, held, textOf, roster, lexicon: tools.names }, enlisted)

  const indexOf = new Map(names.map((name, i) => [name, i]))
  const bodiesOf = (phrase: RolePhrase): Member[] =>
    phrase.of.flatMap((name) => memberOf[indexOf.get(name) ?? -1] ?? [])
  const holders = phrases.map((phrase) => (phrase.holder === null ? null : (memberOf[phrase.holder] ?? null)))
  for (const [i, phrase] of phrases.entries()) describeMember(holders[i] ?? null, phrase, bodiesOf(phrase))
  for (const { phrase, name, toCome } of predicates(list, names, phrases)) {
    if (toCome) describeFuture(memberOf[name] ?? null, phrase)
    else describeMember(memberOf[name] ?? null, phrase, bodiesOf(phrase))
  }

  // The title, read as a text of its own, has told it already.
  const { title } = document.article
  if (text !== title) describeByHeadline(title, roster.members, tools)

  bridge({ document, names, memberOf, phrases, verbs: tools.verbs })
  for (const [i, name] of names.entries()) {
    const member = memberOf[i]
    if (member) describeBeside(list, name, member, tools.gazetteer)
  }

  // « le groupe de Linfa Ong »: a person's, and no name of its own.
  const people = new Set(names.filter((_, i) => memberOf[i]?.kind === 'person').map(({ from }) => from))
  const hasPerson = (phrase: RolePhrase): boolean => {
    for (let k = phrase.head; k < phrase.to; k += 1) if (people.has(k)) return true
    return false
  }
  let outer = 0
  const named = new Map<string, Set<Member>>()
  for (const phrase of phrases) {
    // « les ministres de la Défense de l'OTAN »: no body inside another phrase.
    if (phrase.from >= outer && (isNamedBody(phrase) || isChartered(phrase)) && !hasPerson(phrase))
      keep(named, phrase.noun.title, roster.body(phrase.title, 'organisation'))
    outer = Math.max(outer, phrase.to)
  }
  for (const phrase of phrases) {
    const [body, ...others] = isBareBody(phrase) ? (named.get(phrase.noun.title) ?? []) : []
    if (body && others.length === 0) body.aliases.add(definite(phrase.noun))
  }

  const mentions = names.flatMap((name, i): Mention[] => {
    const member = memberOf[i]
    const [start, end] = [list[name.from]?.start, list[name.to - 1]?.end]
    if (!member || start === undefined || end === undefined) return []
    return [{ start, end, from: name.from, to: name.to, member, honorific: name.honorific }]
  })
  return { members: roster.members, mentions, phrases, holders }
}

import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { BREAKS, OF } from '../grammar.ts'
import { gapBefore, isJoined, isVerbForm, type Reading } from './complements.ts'
import type { Determiner } from './determiner.ts'
import type { Name } from './names.ts'
import { ONE_OF_A_KIND } from './one-of-a-kind.ts'
import type { RoleNoun } from './role-lexicon.ts'
import { roleTime } from './role-time.ts'

/** A name that a role can stand beside: of a person, or not yet known of what. */
const personable = (name: Name | undefined): name is Name =>
  name !== undefined && (name.kind === 'person' || name.kind === null)

/** Titles that stand before a name were left out of it: « , le Dr Ismaël … ». */
const HONORIFIC =
  /^(?:le|la|l'|mme|m\.|mlle|me|dr\.?|pr\.?|mgr|sir|lady|lord|docteur|professeur|maître|père|sœur|professeure|docteure)$/u

/** « Devant le préfet, X proteste »: the comma ends what stands apart, and X is somebody else. */
const APART = new Set(
  "à après avant avec chez contre devant envers malgré par pour sans selon sous sur vers d'après outre".split(
    ' ',
  ),
)

/** « Dans une lettre au préfet, X écrit »: the office is governed, and nothing ends an apposition. */
const isApart = (list: readonly Token[], from: number, to: number): boolean =>
  APART.has(list[from - 1]?.lower ?? '') ||
  (/^(?:aux?|du)$/u.test(list[from]?.lower ?? '') && list[to]?.text === ',')

/** Past « de 2012 à 2017 », « depuis 1998 », where a comma follows. */
function pastYears(list: readonly Token[], from: number): number {
  let to = from
  while (to < from + 6 && (list[to]?.type === 'number' || YEARS.has(list[to]?.lower ?? ''))) to += 1
  return list[to]?.text === ',' ? to : from
}

const YEARS = new Set(['à', 'de', 'depuis', 'en', 'entre', 'et', "jusqu'en"])

/** « sa femme, Josiane, »: a given name alone is enough behind somebody's relative. */
const isRelative = ({ list, tools }: Reading, name: Name, determiner: Determiner, noun: RoleNoun): boolean =>
  (determiner === 'possessive' || determiner === 'indefinite' || noun.classes.includes('family')) &&
  tools.names.givenName(list[name.from]?.text ?? '') !== undefined

/** The name that begins at a token or a title or two further on. */
function nameFrom({ list, nameAt, tools }: Reading, from: number): number | undefined {
  for (let k = from; k <= from + 2; k += 1) {
    const index = nameAt.get(k)
    // « le Suisse Beat Imhof »: the country's name is where he comes from.
    const isOrigin =
      list[k - 1]?.lower === 'le' && k > from && tools.gazetteer.demonym(list[k]?.folded ?? '') !== null
    if (index !== undefined && !isOrigin) return index
    // « son chef, le Belge Koen Maes »
    const national = k > from && tools.gazetteer.demonym(list[k]?.folded ?? '') !== null
    if (!national && !HONORIFIC.test(list[k]?.lower ?? '')) return undefined
  }
  return undefined
}

/** « Un routier polonais, Zbyszek, compte »: one word that no list knows, set off on both sides. */
const isSetOff = (list: readonly Token[], name: Name, determiner: Determiner): boolean =>
  (determiner === 'indefinite' || determiner === 'possessive') &&
  name.kind === null &&
  list[name.to]?.text === ',' &&
  /^\p{Lu}\p{Ll}+$/u.test(list[name.from]?.text ?? '')

/** « Le patron, Francis, hausse les épaules »: a given name that everybody knows, set off on both sides. */
const isGivenSetOff = ({ list, tools }: Reading, name: Name, determiner: Determiner): boolean =>
  determiner === 'definite' &&
  list[name.to]?.text === ',' &&
  !LISTED.test(list[name.to + 1]?.text ?? '') &&
  tools.names.givenName(list[name.from]?.text ?? '') !== undefined

/** What the next member of a list begins with. */
const LISTED = /^(?:(?:le|la|les|un|une|des|et|ou|son|sa|ses)$|l'|\p{Lu})/u

/** « au micro de notre correspondante, le Pr Hervé Roux »: a woman's noun, and a man's name. */
function isHers({ list }: Reading, from: number, to: number, { gender, title }: RoleNoun): boolean {
  const [lemma = ''] = title.split(' ')
  return gender === 'f' && !list.slice(from, to).some(({ lower }) => lower === lemma)
}

const FARTHEST = 16

/** « X, une chercheuse qui a dirigé la mission, »: a relative clause up to a comma, which the sentence goes on behind. */
function endsRelative(list: readonly Token[], from: number): boolean {
  if (!/^(?:qui|dont|que|qu'|chargée?|venue?)$/u.test(list[from]?.lower ?? '')) return false
  for (let k = from + 1; k < from + FARTHEST; k += 1) {
    const token = list[k]
    if (!token || /^[.;:!?«»"“”]$/u.test(token.text)) return false
    if (token.text === ',') return true
  }
  return false
}

/** Past the letters of a body behind its name: « l'Association des maires de France (AMF) ». */
const pastLetters = (list: readonly Token[], to: number): number =>
  list[to]?.text === '(' && list[to + 2]?.text === ')' && startsUpper(list[to + 1]?.text ?? '') ? to + 3 : to

/** « né à Janzé, fils d'agriculteurs », « née sur l'île de Batz, fille de »: one word that no list knows is a place there. */
function isWhere({ list, tools }: Reading, name: Name | undefined): boolean {
  if (name === undefined || name.to - name.from !== 1 || name.honorific) return false
  const before = list[name.from - 1]?.lower ?? ''
  const isPlaces =
    /^(?:de|d')$/u.test(before) && tools.names.nameNoun(list[name.from - 2]?.text ?? '') === 'place'
  return (
    (isPlaces || /^(?:à|en|près|vers)$/u.test(before)) &&
    tools.names.givenName(list[name.from]?.text ?? '') === undefined
  )
}

/** In tokens. */
const SOON = 9
/** Prepositions that go on with a noun phrase: « en 2018 », « depuis sa retraite ». */
const GOVERNS = /^(?:après|avant|avec|dans|depuis|dès|en|entre|pendant|sans)$/u

/** « chauffeur du camion numéro 11, »: words that no complement takes, up to a comma. */
function endsSoon({ list, tools }: Reading, from: number): boolean {
  for (let k = from; k < from + SOON; k += 1) {
    const token = list[k]
    if (token?.text === ',') return k > from
    if (!token || token.type === 'mark' || isVerbForm(tools.verbs, token.lower)) return false
    if (BREAKS.has(token.lower) && !GOVERNS.test(token.lower)) return false
  }
  return false
}

/** Where the comma behind the name stands: in « X, 61 ans, notaire à … » and « X, ichnologue et auteur … » further left. */
function openingComma({ list, tools }: Reading, from: number, determiner: Determiner): number {
  const last = from - 1
  const aged =
    list[last]?.text === ',' && list[last - 1]?.lower === 'ans' && list[last - 2]?.type === 'number'
  if (aged && list[last - 3]?.text === ',') return last - 3
  if (list[last]?.lower !== 'et' || determiner !== 'none') return last
  for (let k = last - 1; k > last - SOON; k -= 1) {
    const token = list[k]
    if (token?.text === ',') return k
    if (!token || token.type === 'mark' || BREAKS.has(token.lower) || isVerbForm(tools.verbs, token.lower))
      break
  }
  return last
}

/** Past « "Taraenergo" » in « le directeur de l'entreprise "Taraenergo" Luc Roy »; null where nothing is quoted. */
function pastQuoted(list: readonly Token[], to: number): number | null {
  if (!/^[«"“]$/u.test(list[to]?.text ?? '')) return null
  for (let k = to + 2; k < to + 6; k += 1) if (/^[»"”]$/u.test(list[k]?.text ?? '')) return k + 1
  return null
}

/** « le pilote Ferrari », « le coureur Cofidis »: one word that is nobody's given name, and the team's as a rule. */
function isTeam({ list, names, nameAt }: Reading, to: number, { title }: RoleNoun): boolean {
  const name = names[nameAt.get(to) ?? -1]
  return (
    /^(?:pilote|coureur|cycliste|sprinteur|grimpeur|motard)$/u.test(title) &&
    name !== undefined &&
    name.to - name.from === 1 &&
    !name.honorific &&
    !names.some((other) => other.to - other.from > 1 && list[other.to - 1]?.folded === list[to]?.folded)
  )
}

/**
 * The name that a noun phrase of role is apposed to, as an index, or null: right behind (« le ministre X »),
 * behind a comma (« le ministre, X, »), before a comma (« X, ministre de …, ») or in brackets.
 */
export function holderOf(
  reading: Reading,
  from: number,
  to: number,
  determiner: Determiner,
  noun: RoleNoun,
): number | null {
  const { list, names, nameAt, nameEndingAt, tools } = reading
  if (noun.plural) return null
  // « habitante du village Sanjiao »: the village bears the name.
  const isNameless = ONE_OF_A_KIND.test(list[to - 1]?.lower ?? '')
  const isPlaceName =
    (!isNameless && tools.names.nameNoun(list[to - 1]?.text ?? '') === 'place') || isTeam(reading, to, noun)
  const past = pastLetters(list, to)
  const directly = isJoined(reading, past) && !isPlaceName ? nameFrom(reading, past) : undefined
  const next = names[directly ?? -1]
  // « à la sortie du tribunal Petra Luna »
  const isAnothers = isNameless && noun.classes.includes('body') && next?.given && next.to - next.from > 1
  if (directly !== undefined && personable(next) && !isAnothers) return directly
  const behindName = determiner === 'definite' ? pastQuoted(list, to) : null
  const called = behindName === null ? undefined : nameFrom(reading, behindName)
  if (called !== undefined && personable(names[called])) return called
  if (noun.classes.includes('body')) return null

  const closes = (i: number): boolean =>
    list[i] === undefined ||
    /^[,.;:)»"”“–—(]$/u.test(list[i]?.text ?? '') ||
    gapBefore(reading, i).includes('\n')
  const goesOn = (i: number): boolean =>
    BREAKS.has(list[i]?.lower ?? '') || isVerbForm(tools.verbs, list[i]?.lower ?? '')
  // « un homme : Lucas Peyrebrune, », « Ministre de la Santé de 2012 à 2017, X a … »
  const held = roleTime(list, past)
  const end = held ?? (determiner === 'none' ? pastYears(list, past) : past)
  const mark = list[end]?.text
  // « Celui de la gérante, Me Paul Crozet, »: her lawyer.
  const isOthers = /^(?:celui|celle)$/u.test(
    list[from - (OF.has(list[from]?.lower ?? '') ? 1 : 2)]?.lower ?? '',
  )
  const behind = isOthers
    ? undefined
    : mark === ',' || (mark === ':' && determiner === 'indefinite')
      ? nameFrom(reading, end + 1)
      : undefined
  const name = behind === undefined ? undefined : names[behind]
  if (
    behind !== undefined &&
    !(/^(?:le|M\.)$/u.test(list[end + 1]?.text ?? '') && isHers(reading, from, to, noun)) &&
    personable(name) &&
    (name.to - name.from > 1 ||
      name.honorific ||
      isRelative(reading, name, determiner, noun) ||
      isSetOff(list, name, determiner) ||
      isGivenSetOff(reading, name, determiner)) &&
    (closes(name.to) || (goesOn(name.to) && !isApart(list, from, to)))
  )
    return behind

  const comma = openingComma(reading, from, determiner)
  const before = nameEndingAt.get(comma)
  if (before === undefined || !personable(names[before]) || isWhere(reading, names[before])) return null
  const opening = list[comma]?.text
  if (opening === '(') return before
  // « Selon X, un témoin qui passait a été blessé »: X stands apart, and the witness is somebody else.
  if (!closes(to) && APART.has(list[(names[before]?.from ?? 0) - 1]?.lower ?? '')) return null
  const ends =
    closes(held ?? to) ||
    list[to]?.lower === 'et' ||
    endsRelative(list, to) ||
    (determiner === 'none' && endsSoon(reading, to))
  // « X, son ancien propriétaire. »; but « X, son fils et sa fille » is a list.
  const isListed =
    determiner === 'possessive' &&
    (!closes(to) || noun.classes.some((name) => name === 'family' || name === 'colleague'))
  return opening === ',' && ends && !isListed && nameAt.get(to) === undefined ? before : null
}

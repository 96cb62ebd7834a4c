import type { Token } from '../../text/tokens.ts'
import { OF } from '../grammar.ts'
import { holderOf } from './apposition.ts'
import {
  type Complement,
  isJoined,
  isVerbForm,
  type Reading,
  type RolePhraseTools,
  readComplement,
} from './complements.ts'
import { type Determiner, determinerOf, genderOf, genderOfAdjective, isNumber } from './determiner.ts'
import type { Gender } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { RoleNoun } from './role-lexicon.ts'
import { roleTime, timeBehind } from './role-time.ts'

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
  /** What it is of, without the article: « OTAN », « diplomatie russe ». */
  readonly organisation: string | null
  /** Names inside the complement: of bodies and places. */
  readonly of: readonly Name[]
  /** Countries told by adjectives. */
  readonly countries: readonly string[]
  /** When the office is held, as the text puts it: « depuis 2004 », « en poste depuis mars ». */
  readonly time: string | null
  /** Index of the person's name, when it is apposed. */
  readonly holder: number | null
}

const BEFORE_HEAD = new Set(
  'ancien ancienne anciens anciennes nouveau nouvelle nouvel haut haute hauts hautes futur future jeune jeunes actuel actuelle célèbre même principal principale vieux vieille grand grande petit petite autre autres premier première second seconde deuxième troisième propre ex simple faux fausse seul seule plus'.split(
    ' ',
  ),
)

/** What the next member of a list begins with. */
const LISTED = /^(?:le|la|l'|les|un|une|des|et|ou|son|sa|ses)$/u

const HAVING =
  /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ai|avons|avez|-(?:t-)?(?:ils?|elles?|on))$/u

/** « son conseil, Me X »: whom somebody has before a court, man or woman; not « son conseil d'administration ». */
const counselOf = (noun: RoleNoun, next: Token | undefined): RoleNoun =>
  noun.title === 'conseil' && !OF.has(next?.lower ?? '')
    ? { ...noun, gender: null, classes: ['lawyer'] }
    : noun

/** Of « L'adjoint à l'éducation, X »: the wide reading where a name shows that it is right, else the narrow one. */
function readHolder(
  reading: Reading,
  from: number,
  head: number,
  length: number,
  determiner: Determiner,
  noun: RoleNoun,
): { complement: Complement; holder: number | null } {
  const narrow = readComplement(reading, head, head + length, noun, false)
  const holder = holderOf(reading, from, narrow.to, determiner, noun)
  if (holder !== null) return { complement: narrow, holder }
  const wide = readComplement(reading, head, head + length, noun, true)
  const other = wide.to > narrow.to ? holderOf(reading, from, wide.to, determiner, noun) : null
  return other === null ? { complement: narrow, holder: null } : { complement: wide, holder: other }
}

/** « version française »: a people's name written small behind a noun. */
const isAdjectiveHere = (reading: Reading, i: number): boolean => {
  const [before, token] = [reading.list[i - 1], reading.list[i]]
  return (
    token?.text === token?.lower &&
    before?.type === 'word' &&
    before.text === before.lower &&
    isJoined(reading, i) &&
    reading.tools.gazetteer.demonym(token?.folded ?? '') !== null
  )
}

/** « "…", critique Paul Martin »: behind a quotation and its comma it is a verb. */
const isIncise = ({ list, tools }: Reading, i: number): boolean =>
  list[i - 1]?.text === ',' &&
  /^[»"”]$/u.test(list[i - 2]?.text ?? '') &&
  isVerbForm(tools.verbs, list[i]?.lower ?? '')

/** All noun phrases of role, in order, each with the name that stands beside it. */
export function findRolePhrases(
  text: string,
  list: readonly Token[],
  names: readonly Name[],
  tools: RolePhraseTools,
): RolePhrase[] {
  const reading: Reading = {
    text,
    list,
    names,
    nameAt: new Map(names.map((name, index) => [name.from, index])),
    nameEndingAt: new Map(names.map((name, index) => [name.to, index])),
    tools,
  }
  const slice = (from: number, to: number): string =>
    text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0).replace(/\s+/gu, ' ')
  const found: RolePhrase[] = []
  let outer = 0
  for (let i = 0; i < list.length; i += 1) {
    const match = tools.roles.match(list, i)
    if (!match) continue
    const nameIndex = reading.nameAt.get(i)
    const name = nameIndex === undefined ? undefined : names[nameIndex]
    // « Papa Sarr »: a given name that is a word, too.
    if (name?.given && name.to - name.from > 1) continue
    // « a prévenu X » is no « prévenu ».
    if (name?.entry || HAVING.test(list[i - 1]?.lower ?? '') || isIncise(reading, i)) continue
    let titleFrom = i
    while (titleFrom > 0 && BEFORE_HEAD.has(list[titleFrom - 1]?.lower ?? '') && isJoined(reading, titleFrom))
      titleFrom -= 1
    // « de son nom de jeune fille »
    if (list[titleFrom - 1]?.lower === 'de' && list[titleFrom - 2]?.lower === 'nom') continue
    const before = titleFrom > 0 && isJoined(reading, titleFrom) ? (list[titleFrom - 1]?.lower ?? '') : ''
    // « 58, conducteur »: a number counts several.
    const determiner = isNumber(before) && !match.noun.plural ? 'none' : determinerOf(before)
    // « version française X »: an adjective of the noun before it.
    if (determiner === 'none' && titleFrom === i && isAdjectiveHere(reading, i)) continue
    // « Accusé d'avoir volé, X … » is no « accusé ».
    if (determiner === 'none' && match.noun.classes.includes('accused') && OF.has(list[i + 1]?.lower ?? ''))
      continue
    let from = determiner === 'none' ? titleFrom : titleFrom - 1
    // « cent vingt chercheurs »
    while (from > 0 && isNumber(list[from]?.lower ?? '') && isNumber(list[from - 1]?.lower ?? '')) from -= 1
    const noun = determiner === 'possessive' ? counselOf(match.noun, list[i + match.length]) : match.noun
    const { complement, holder } = readHolder(reading, from, i, match.length, determiner, noun)
    const { to, bareTo, ofFrom, of, countries } = complement
    const behind = holder === null ? null : timeBehind(list, names[holder]?.to ?? 0)
    const [timeFrom, timeTo] = behind ?? [to, roleTime(list, to) ?? to]
    found.push({
      from,
      head: i,
      to,
      determiner,
      noun,
      gender:
        genderOf(before) ??
        (titleFrom < i ? genderOfAdjective(list[titleFrom]?.lower ?? '') : null) ??
        noun.gender,
      title: slice(titleFrom, to),
      bare: slice(titleFrom, Math.max(bareTo, i + match.length)),
      organisation: ofFrom === null ? null : slice(ofFrom, to),
      of,
      countries,
      time: timeTo > timeFrom ? slice(timeFrom, timeTo) : null,
      // « chef de la diplomatie, X »: X is the head's, not the diplomacy's.
      holder: i < outer && (names[holder ?? -1]?.to ?? Infinity) > outer ? null : holder,
    })
    outer = Math.max(outer, to)
    i += match.length - 1
  }
  return chained(found, reading)
}

/** « la modératrice, la journaliste Capucine Derambure, a dû … »: the name is that of both. */
function chained(phrases: readonly RolePhrase[], { list, names }: Reading): RolePhrase[] {
  const byStart = new Map(phrases.map((phrase) => [phrase.from, phrase]))
  return phrases.map((phrase) => {
    const apart = list[phrase.to]?.text === ','
    // « son amie la physicienne X »
    const close = phrase.determiner === 'possessive' ? byStart.get(phrase.to) : undefined
    // « la géographe et cartographe X »
    const joint = list[phrase.to]?.lower === 'et' ? byStart.get(phrase.to + 1) : undefined
    if (joint?.determiner === 'none' && joint.holder !== null && names[joint.holder]?.from === joint.to)
      return phrase.holder === null && !phrase.noun.plural ? { ...phrase, holder: joint.holder } : phrase
    const next = apart ? byStart.get(phrase.to + 1) : close
    const name = names[next?.holder ?? -1]
    const isBody = phrase.noun.classes.includes('body') || next?.noun.classes.includes('body')
    if (phrase.holder !== null || !next || !name || isBody || phrase.noun.plural || name.from < next.to)
      return phrase
    const fits = phrase.determiner !== 'none' && /^(?:definite|none)$/u.test(next.determiner)
    const agrees = !phrase.gender || !next.gender || phrase.gender === next.gender
    // « le maire, l'avocat Paul Martin, la préfète et … » is a list.
    const closer = list[name.to]?.text
    const ends =
      closer === undefined ||
      closer === '.' ||
      (closer === ',' && !LISTED.test(list[name.to + 1]?.lower ?? ''))
    return fits && agrees && (ends || !apart) ? { ...phrase, holder: next.holder } : phrase
  })
}

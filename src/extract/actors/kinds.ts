import type { ActorKind } from '../../domain/actor.ts'
import type { Token } from '../../text/tokens.ts'
import { entryOf } from '../dates/lexicon.ts'
import { AUXILIARY, QUALIFYING } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import { agreed, type Verdict } from './agreed-kinds.ts'
import { isFirm, isPublisher, isQuotedWhole } from './firms.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Name } from './names.ts'
import { nounBefore } from './noun-before.ts'
import { ONE_OF_A_KIND } from './one-of-a-kind.ts'
import type { NameLexicon } from './person-lexicon.ts'
import { isApposedPlace, isMedium, isPlace, isThereBy, opensPlace } from './places.ts'
import type { RolePhrase } from './role-phrases.ts'
import { toldKind } from './told-kind.ts'

const DETERMINERS = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'du',
  'des',
  'au',
  'aux',
  'ce',
  'cette',
  'cet',
  'ces',
  'son',
  'sa',
  'leur',
  'notre',
  'nos',
  'nouveau',
  'nouvelle',
  'grand',
  'grande',
])
/** What surrounds a name. */
interface Surroundings {
  readonly list: readonly Token[]
  readonly names: NameLexicon
  readonly verbs: SayingVerbs
  readonly held: ReadonlyMap<number, ActorKind>
  readonly gazetteer: Gazetteer
}

function hasAge(list: readonly Token[], to: number): boolean {
  if (list[to]?.text !== ',' && list[to]?.text !== '(') return false
  return list[to + 1]?.type === 'number' && list[to + 2]?.lower === 'ans'
}

/** « Marest & fils, dont le siège est à Lyon », « …, dont la trésorière … » */
const OWNED =
  /^(?:actionnaires?|activité|bureaux|capital|clients|comptes|dirigeants?|directeur|directrice|effectifs|gérante?|patronne|patron|présidente?|salariés|siège|statuts|trésori[eè]re?|usines?)$/u

/** « Le Vendéen », « la Biterroise »: whoever comes from there. */
const NATIVE = /^\p{Lu}[\p{L}-]+(?:aise?|oise?|aine?|ien(?:ne)?|éen(?:ne)?)$/u

/** « Vecko Post, le quotidien de la capitale », « …, l'autre journal du pays »: an apposition says what bears the name. */
function isToldBody(list: readonly Token[], to: number, names: NameLexicon): boolean {
  if (list[to]?.text !== ',' || !/^(?:le|la|l'|une?)$/u.test(list[to + 1]?.lower ?? '')) return false
  const noun = /^(?:autre|principale?|premi[eè]re?|grande?)$/u.test(list[to + 2]?.lower ?? '')
    ? to + 3
    : to + 2
  return (
    /^(?:de|du|d'|des)$/u.test(list[noun + 1]?.lower ?? '') &&
    names.nameNoun(list[noun]?.text ?? '') === 'organisation'
  )
}

const ownsBehind = (list: readonly Token[], to: number): boolean =>
  list[to]?.text === ',' && list[to + 1]?.lower === 'dont' && OWNED.test(list[to + 3]?.lower ?? '')

/** A finite verb of saying or a participle of one (« a déclaré ») beside the name. */
function speaks(list: readonly Token[], name: Name, verbs: SayingVerbs): boolean {
  // « L'entraîneur de Toulon a parlé » is the trainer's.
  const governor = list[name.from - 1]?.lower
  if ((governor === 'de' || governor === "d'") && !name.given) return false
  const near = [list[name.from - 1], list[name.to], list[name.to + 1], list[name.to + 2]]
  return near.some((token, i) => {
    if (!token || (i > 1 && (list[name.to]?.type === 'mark' || list[name.to]?.lower === 'et'))) return false
    return verbs
      .readings(token.lower)
      .some(
        (verb) =>
          verb.tense !== 'infinitive' && verb.tense !== 'gerund' && (i !== 3 || verb.tense === 'participle'),
      )
  })
}

const sure = (kind: ActorKind | null): Verdict => ({ kind, sure: true })
const likely = (kind: ActorKind | null): Verdict => ({ kind, sure: false })
/** Two capitals that nothing is told of are a person's name as a rule. */
const GUESS: Verdict = { kind: 'person', sure: false, guess: true }

/** « avant Noël », « depuis Pâques »: without a surname the day is meant. */
const isHoliday = (token: Token | undefined): boolean =>
  entryOf(token?.folded ?? '').holidays?.some(({ words }) => words.length === 1) === true

/** A given name alone, where a capital says something or what follows shows that it is somebody. */
function isGivenAlone(name: Name, { list, names, verbs }: Surroundings): boolean {
  const first = list[name.from]?.text ?? ''
  if (names.givenName(first) === undefined || names.isOpener(first) || isHoliday(list[name.from]))
    return false
  const before = list[name.from - 1]
  const next = list[name.to]
  if (!name.initial) return before?.lower !== 'en' && before?.lower !== 'de' && before?.lower !== "d'"
  // « Philippe (Cher) : « … », « Sandra, aide à domicile »
  if (next?.text === '(' || next?.text === ':') return true
  const after = list[name.to + 1]
  if (next?.text === ',') return after?.type === 'word' && !/^\p{Lu}/u.test(after.text)
  return (
    AUXILIARY.has(next?.lower ?? '') ||
    /^(?:n'|ne|s'|se|lui|elle)$/u.test(next?.lower ?? '') ||
    verbs
      .readings(next?.lower ?? '')
      .some((verb) => verb.tense !== 'participle' && verb.tense !== 'infinitive')
  )
}

const ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}{2,})*$/u

const isCommonAcronym = (token: Token | undefined, names: NameLexicon): boolean =>
  /^\p{Lu}{2,}$/u.test(token?.text ?? '') && names.nameNoun(token?.text ?? '') !== undefined

/** « d'État », « place d'Armes », « En Top 14 », « au Belge Lukas Dhont »: what looks like a place by its preposition. */
function isNoPlace({ from, to, entry }: Name, { list, gazetteer }: Surroundings): boolean {
  const { text = '', folded = '' } = list[from] ?? {}
  if (/^[ÉE]tats?$/u.test(text) || (entry === null && gazetteer.demonym(folded) !== null)) return true
  if (list[from - 2]?.lower === 'place' && list[from - 1]?.lower === "d'") return true
  return list[to]?.type === 'number' && list[from - 1]?.lower === 'en'
}

/** « Projet Boréal », « Pro D2 »: a thing's noun before, or a number inside. */
const isThing = ({ from, to }: Name, { list, names }: Surroundings): boolean =>
  (names.nameNoun(list[from]?.text ?? '') === 'other' &&
    names.givenName(list[from]?.text ?? '') === undefined) ||
  /^\p{Lu}\p{N}+$/u.test(list[to - 1]?.text ?? '')

const COMPASS = /^(?:Nord|Sud|Est|Ouest|Centre)$/u

/** Person, body, place, or null for a capitalised word that names none of them. */
function kindOfName(name: Name, index: number, around: Surroundings): Verdict {
  const { list, names, verbs, held, gazetteer } = around
  if (name.kind) return sure(name.kind)
  if (isFirm(name, around)) return sure('organisation')
  const isNative = NATIVE.test(list[name.from]?.text ?? '') && name.to - name.from === 1
  // « le jeune Palois »
  const qualified = QUALIFYING.test(list[name.from - 1]?.lower ?? '') ? name.from - 2 : name.from - 1
  if (isNative && /^(?:le|la|l')$/u.test(list[qualified]?.lower ?? '')) return likely(null)
  // « le gouvernement Barnier », « le camp Trump »: whose it is, not what it is called.
  if (name.to - name.from === 1 && names.isPresided(list[name.from - 1]?.text ?? '') && !name.given)
    return sure(ACRONYM.test(list[name.from]?.text ?? '') ? 'organisation' : null)
  // « le père Noël »
  if (list[name.from - 1]?.lower === 'père' && isHoliday(list[name.from])) return sure(null)
  // « Le Russe, tenant du titre, » is called otherwise.
  const isFrom = name.to - name.from === 1 && gazetteer.demonym(list[name.from]?.folded ?? '') !== null
  if (isFrom && !name.given && /^(?:le|la|l')$/u.test(list[name.from - 1]?.lower ?? '')) return likely(null)
  const holding = held.get(index)
  // « à la radio Nova Onda Paul Garnier »: the radio has its name already.
  const isNext = holding === 'organisation' && name.given && /^\p{Lu}/u.test(list[name.from - 1]?.text ?? '')
  if (holding) return sure(isNext ? 'person' : holding)
  // « la gérante du foyer des Tilleuls, 61 ans »
  const isSeat =
    name.to - name.from === 1 && !name.given && /^(?:des|du)$/u.test(list[name.from - 1]?.lower ?? '')
  if (!isSeat && hasAge(list, name.to)) return sure('person')
  if (!name.given && (isToldBody(list, name.to, names) || ownsBehind(list, name.to)))
    return sure('organisation')
  if (isQuotedWhole(list, name) || isPublisher(list, name)) return likely(null)
  const before = list[name.from - 1]
  // « de son nom de jeune fille Aubert »
  if (before?.lower === 'fille' && list[name.from - 4]?.lower === 'nom') return sure(null)
  const words = name.to - name.from
  // « le ministre d'État Paul Garnier » is in no state.
  const isOffice =
    /^[ée]tats?$/u.test(before?.lower ?? '') && /^(?:d'|aux)$/u.test(list[name.from - 2]?.lower ?? '')
  // « université d'État », « place d'Armes », « au Belge X »
  if (words === 1 && isNoPlace(name, around)) return sure(null)
  // « Sud Ouest », « Nord Éclair »
  if (words > 1 && !name.given && COMPASS.test(list[name.from]?.text ?? '')) return likely(null)
  // « Projet Boréal », « Pro D2 »
  if (words > 1 && !name.given && isThing(name, around)) return sure(null)
  // « à la sortie du tribunal Petra Luna », « la procureure de district Anna Ivanova »
  const isApart = name.given && words > 1 && ONE_OF_A_KIND.test(before?.lower ?? '')
  const noun = before?.type === 'word' && !isOffice && !isApart ? names.nameNoun(before.text) : undefined
  if (name.given && words > 1 && noun === undefined) return sure('person')
  if (noun !== undefined && !/^cit[eé]$/u.test(list[name.from - 1]?.lower ?? ''))
    return sure(noun === 'other' ? null : noun)
  // « le télescope spatial James-Webb », « le quotidien flamand De Nieuwe Stem »
  const called = name.given ? undefined : nounBefore(around, name.from)
  if (called !== undefined) return sure(called === 'other' ? null : called)
  if (!name.given && words > 1 && names.isPlaceTail(list[name.to - 1]?.text ?? '')) return sure('place')
  if (!name.given && isApposedPlace(list, name, names)) return sure('place')
  const two = list[name.from - 2]
  const isOf = before?.lower === 'de' || before?.lower === "d'"
  if (two?.type === 'word' && isOf && (names.nameNoun(two.text) ?? 'other') !== 'other')
    return words > 1 && names.isLed(two.text) && !opensPlace(list[name.from]?.text ?? '')
      ? likely('person')
      : sure('place')
  // « à Noël », « depuis Pâques »
  if (words === 1 && isHoliday(list[name.from])) return likely(null)
  const tells = toldKind(list, name, names)
  if (tells) return sure(tells)
  if (isPlace(list, name)) return sure('place')
  const determined = DETERMINERS.has(before?.lower ?? '')
  if (words > 1) {
    // « La Roca », « Le Balto »: a surname is told by a title, an office, a given name or a verb.
    if (!name.given && opensPlace(list[name.from]?.text ?? '') && !speaks(list, name, verbs))
      return likely(null)
    if (determined) return likely(speaks(list, name, verbs) ? 'organisation' : null)
    const capitals = list.slice(name.from, name.to).filter(({ text, lower }) => text !== lower).length
    const isTitle = name.initial && capitals > 3 && list[name.to]?.text !== ','
    if (speaks(list, name, verbs)) return likely('person')
    if (isTitle) return likely(null)
    return isThereBy(list, name, names) ? likely('place') : isMedium(list, name) ? likely(null) : GUESS
  }
  // « les ONG »: an acronym that is a common noun.
  if (determined || (noun === undefined && isCommonAcronym(list[name.from], names))) return likely(null)
  if (isGivenAlone(name, around)) return likely('person')
  const speaking = speaks(list, name, verbs) && !(name.initial && names.isOpener(list[name.from]?.text ?? ''))
  return likely(speaking ? 'person' : null)
}

/** Names that a role is apposed to: of a person, or of a body (« le syndicat Sud »). */
export const heldNames = (phrases: readonly RolePhrase[]): Map<number, ActorKind> =>
  new Map(
    phrases.flatMap(({ holder, noun }): [number, ActorKind][] =>
      holder === null ? [] : [[holder, noun.classes.includes('body') ? 'organisation' : 'person']],
    ),
  )

/** Of each name, in order: what its own words and neighbours tell, weighed with its other mentions. */
export function kindsOfNames(names: readonly Name[], surroundings: Surroundings): (ActorKind | null)[] {
  const verdicts = names.map((name, index) => kindOfName(name, index, surroundings))
  return agreed(surroundings.list, names, verdicts)
}

import type { ActorKind } from '../../domain/actor.ts'
import type { Token } from '../../text/tokens.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'
import type { RolePhrase } from './role-phrases.ts'

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
const PLACE_LINKS = new Set(['à', 'vers', 'près', 'depuis', 'jouxte'])
const PLACE_OF = new Set([
  'ville',
  'commune',
  'village',
  'région',
  'maire',
  'mairie',
  'préfecture',
  'habitants',
  'port',
  'gare',
  'ouest',
  'est',
  'nord',
  'sud',
  'près',
  'loin',
  'quartier',
  'aéroport',
  'département',
  'agglomération',
  'banlieue',
  'large',
])

/** What surrounds a name. */
interface Surroundings {
  readonly list: readonly Token[]
  readonly names: NameLexicon
  readonly verbs: SayingVerbs
  readonly held: ReadonlyMap<number, ActorKind>
}

function hasAge(list: readonly Token[], to: number): boolean {
  if (list[to]?.text !== ',' && list[to]?.text !== '(') return false
  return list[to + 1]?.type === 'number' && list[to + 2]?.lower === 'ans'
}

/** A finite verb of saying or a participle of one (« a déclaré ») beside the name. */
function speaks(list: readonly Token[], name: Name, verbs: SayingVerbs): boolean {
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

function place(list: readonly Token[], name: Name): boolean {
  const before = list[name.from - 1]?.lower ?? ''
  const two = list[name.from - 2]?.lower ?? ''
  // « à Riga »; but « succède à Petra Novotná »: two words are a person's as often.
  if (PLACE_LINKS.has(before) && name.to - name.from === 1) return true
  if ((before === 'de' || before === "d'") && PLACE_OF.has(two)) return true
  return (
    (before === 'au' || before === 'en') &&
    name.to - name.from === 1 &&
    !/^\p{Lu}{2,}$/u.test(list[name.from]?.text ?? '')
  )
}

/** Person, body, place, or null for a capitalised word that names none of them. */
function kindOfName(name: Name, index: number, { list, names, verbs, held }: Surroundings): ActorKind | null {
  if (name.kind) return name.kind
  const holding = held.get(index)
  if (holding) return holding
  if (hasAge(list, name.to)) return 'person'
  const before = list[name.from - 1]
  const words = name.to - name.from
  const noun = before?.type === 'word' ? names.nameNoun(before.text) : undefined
  if (name.given && words > 1 && noun === undefined) return 'person'
  if (noun !== undefined && !/^cit[eé]$/u.test(list[name.from - 1]?.lower ?? ''))
    return noun === 'other' ? null : noun
  const two = list[name.from - 2]
  if (
    two?.type === 'word' &&
    (before?.lower === 'de' || before?.lower === "d'") &&
    (names.nameNoun(two.text) ?? 'other') !== 'other'
  )
    return 'place'
  if (place(list, name)) return 'place'
  const determined = DETERMINERS.has(before?.lower ?? '')
  if (words > 1) {
    if (determined) return speaks(list, name, verbs) ? 'organisation' : null
    return name.initial && !speaks(list, name, verbs) && words > 3 ? null : 'person'
  }
  if (
    !determined &&
    speaks(list, name, verbs) &&
    !(name.initial && names.isOpener(list[name.from]?.text ?? ''))
  )
    return 'person'
  return null
}

/** Names that a role is apposed to: of a person, or of a body (« le syndicat Sud »). */
export const heldNames = (phrases: readonly RolePhrase[]): Map<number, ActorKind> =>
  new Map(
    phrases.flatMap(({ holder, noun }): [number, ActorKind][] =>
      holder === null ? [] : [[holder, noun.classes.includes('body') ? 'organisation' : 'person']],
    ),
  )

/** Of each name, in order. */
export const kindsOfNames = (names: readonly Name[], surroundings: Surroundings): (ActorKind | null)[] =>
  names.map((name, index) => kindOfName(name, index, surroundings))

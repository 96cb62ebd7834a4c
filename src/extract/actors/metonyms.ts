import metonyms from '../../../data/gazetteer/metonyms.json' with { type: 'json' }
import type { Token } from '../../text/tokens.ts'
import { AUXILIARY } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'
import type { RoleLexicon } from './role-lexicon.ts'

const LOCATIVE = new Set([
  'à',
  'au',
  'en',
  'dans',
  'vers',
  'depuis',
  'près',
  'via',
  'chez',
  ',',
  '(',
  'et',
  'ou',
  '-',
  '–',
  '—',
])
const STANDS = new Map(metonyms.map(({ place, stands }) => [place, stands]))

interface Tools {
  readonly gazetteer: Gazetteer
  readonly verbs: SayingVerbs
  readonly names: NameLexicon
  readonly roles: RoleLexicon
}

/** Who is of a country where a capital is named: « l'ambassadeur de Paris ». */
const OF_STATES = new Set(['diplomat', 'minister', 'spokesperson', 'source'])
/** « a quitté Moscou », « visite Kiev »: what is done to a town. */
const TO_TOWNS =
  /^(?:quitt|visit|travers|bombard|rejoi[gn]|regagn|gagn|survol|frapp|assi[ée]g|évacu|libér|contourn|habit)/u

/** « la maire de Paris », « le procureur de Paris »: an office of the town. */
function isOfficeOf(list: readonly Token[], before: number, roles: RoleLexicon): boolean {
  const office = roles.match(list, before)
  return office?.length === 1 && !office.noun.classes.some((name) => OF_STATES.has(name))
}

/** « à Moscou », « l'aéroport de Moscou », « la maire de Paris », « a quitté Moscou »: the town itself. */
function isTown(list: readonly Token[], name: Name, { verbs, names, roles }: Tools): boolean {
  const next = list[name.to]?.lower ?? ''
  const acts = AUXILIARY.has(next) || verbs.readings(next).some((verb) => verb.tense !== 'participle')
  const before = list[name.from - 1]?.lower ?? ''
  if (before === 'à' || !LOCATIVE.has(before)) {
    if (before === 'à' || TO_TOWNS.test(before)) return true
    const governor = before === 'de' ? list[name.from - 2] : undefined
    return (
      governor?.type === 'word' &&
      (names.nameNoun(governor.text) !== undefined || isOfficeOf(list, name.from - 2, roles))
    )
  }
  return !acts
}

/** « Moscou a indiqué »: the country, or body, that a capital stands for when it acts; null for the town. */
export function metonymOf(list: readonly Token[], name: Name, tools: Tools): Entry | null {
  const { entry } = name
  if (!entry?.capital || entry.country === null || isTown(list, name, tools)) return null
  return tools.gazetteer.named(STANDS.get(entry.name) ?? entry.country)
}

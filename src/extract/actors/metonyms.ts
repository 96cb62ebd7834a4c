import metonyms from '../../../data/gazetteer/metonyms.json' with { type: 'json' }
import type { Token } from '../../text/tokens.ts'
import { AUXILIARY } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'

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
}

/** « à Moscou », « l'aéroport de Moscou »: the town itself. */
function isTown(list: readonly Token[], name: Name, { verbs, names }: Tools): boolean {
  const next = list[name.to]?.lower ?? ''
  const acts = AUXILIARY.has(next) || verbs.readings(next).some((verb) => verb.tense !== 'participle')
  const before = list[name.from - 1]?.lower ?? ''
  if (before === 'à' || !LOCATIVE.has(before)) {
    const governor = before === 'de' ? list[name.from - 2] : undefined
    return before === 'à' || (governor?.type === 'word' && names.nameNoun(governor.text) !== undefined)
  }
  return !acts
}

/** « Moscou a indiqué »: the country, or body, that a capital stands for when it acts; null for the town. */
export function metonymOf(list: readonly Token[], name: Name, tools: Tools): Entry | null {
  const { entry } = name
  if (!entry?.capital || entry.country === null || isTown(list, name, tools)) return null
  return tools.gazetteer.named(STANDS.get(entry.name) ?? entry.country)
}

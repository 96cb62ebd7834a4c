import type { ActorKind } from '../../domain/actor.ts'
import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'
import { opensPlace } from './places.ts'

/** « Marest emploie », « Marest, qui fabrique » */
const FIRM_VERB =
  /^(?:commercialis|emploi|embauch|exploit|fabriqu|licenci|recrut)(?:e|ent|era|ait|aient|eront)$/u
const FIRM_PARTICIPLE = /^(?:commercialisé|fabriqué|licencié|racheté|suspendu|supprimé)$/u
const COUNTED =
  /^(?:abonnés|adhérents|agents|clients|collaborateurs|employés|magasins|membres|ouvriers|salariés|usines)$/u
const SETTLED = /^(?:âmes|habitantes|habitants)$/u
const NUMERAL =
  /^(?:cent|cinq|cinquante|deux|dix|douze|mille|quarante|quatre|quelque|quinze|sept|six|soixante|trente|trois|vingt)$/u
const PREPOSED = /^(?:ancienne?|autre|grande?|jeune|nouvelle|petite?|premi[eè]re?|principale?)$/u

/** What is counted behind « compte quelque 12 000 ». */
function countedAt(list: readonly Token[], verb: number): string {
  let k = verb + 1
  while (k < verb + 5 && (list[k]?.type === 'number' || NUMERAL.test(list[k]?.lower ?? ''))) k += 1
  return k > verb + 1 ? (list[k]?.lower ?? '') : ''
}

/** « emploie », « a licencié », « compte 300 salariés », « compte 12 000 habitants » right behind a name. */
function verbTells(list: readonly Token[], at: number): ActorKind | null {
  const verb = list[at]?.lower ?? ''
  const counted = /^(?:compt(?:e|ait|ent)|emploie|perd|a)$/u.test(verb) ? countedAt(list, at) : ''
  if (SETTLED.test(counted)) return 'place'
  const isFirms =
    FIRM_VERB.test(verb) ||
    COUNTED.test(counted) ||
    (/^(?:a|avait|va)$/u.test(verb) && FIRM_PARTICIPLE.test(list[at + 1]?.lower ?? ''))
  return isFirms ? 'organisation' : null
}

/** « Terra Viva, association de riverains », « Kervran, une PME familiale », « Valdec, qui emploie … ». */
function apposedTells(list: readonly Token[], at: number, names: NameLexicon): ActorKind | null {
  if (list[at]?.text !== ',') return null
  if (list[at + 1]?.lower === 'qui') return verbTells(list, at + 2)
  let k = at + 1
  const isDetermined = /^(?:une?)$/u.test(list[k]?.lower ?? '')
  if (isDetermined) k += 1
  if (PREPOSED.test(list[k]?.lower ?? '')) k += 1
  const noun = list[k]
  if (noun?.type !== 'word' || noun.text !== noun.lower)
    return /^(?:PME|ONG|ETI|TPE)$/u.test(noun?.text ?? '') ? 'organisation' : null
  const kind = names.nameNoun(noun.text)
  if (kind !== 'organisation' && kind !== 'place') return null
  // « Nova, centre de … », « Valdec, filiale d'Orvane », « Kervran, une entreprise »
  const isOf = /^(?:de|du|d'|des|pour|contre|,|qui)$/u.test(list[k + 1]?.lower ?? '')
  return isDetermined || isOf || noun.lower === 'filiale' ? kind : null
}

const TAKEN_OVER = /^(?:absorb(?:e|er|é)|rach(?:ète|eter|eté|ètera|èterait))$/u

/** « a racheté Valdec », « Inés Robles, de Nueva Alianza »: what is bought, and where somebody belongs. */
function isHeld(list: readonly Token[], from: number, to: number): boolean {
  if (TAKEN_OVER.test(list[from - 1]?.lower ?? '')) return true
  const isOf = /^(?:de|d')$/u.test(list[from - 1]?.lower ?? '') && list[from - 2]?.text === ','
  return (
    isOf && to - from > 1 && startsUpper(list[from - 3]?.text ?? '') && !opensPlace(list[from]?.text ?? '')
  )
}

/** « salariée de Boréalis », « le siège d'Orvane », « candidat de Patria Nueva ». */
function governorTells(list: readonly Token[], from: number, names: NameLexicon): boolean {
  if (!/^(?:de|d'|chez)$/u.test(list[from - 1]?.lower ?? '')) return false
  const noun = list[from - 2]
  // « directrice générale de Valdec »
  const head = /^(?:adjointe?|générale?|social|technique)$/u.test(noun?.lower ?? '') ? list[from - 3] : noun
  return head?.type === 'word' && names.isStaffed(head.text)
}

/** What the words beside a name that no list knows tell of it: a body, a place; null: nothing. */
export function toldKind(
  list: readonly Token[],
  { from, to, given, honorific }: Name,
  names: NameLexicon,
): ActorKind | null {
  if (given || honorific || names.givenName(list[from]?.text ?? '') !== undefined) return null
  if (governorTells(list, from, names) || isHeld(list, from, to)) return 'organisation'
  return verbTells(list, to) ?? apposedTells(list, to, names)
}

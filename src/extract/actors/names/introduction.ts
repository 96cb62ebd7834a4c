import { startsCapitalised } from '../../../text/letters.ts'
import type { Token } from '../../../text/tokens.ts'
import { QUALIFYING } from '../../grammar.ts'
import type { Gender } from '../gazetteer.ts'
import { startsSentence } from './capital.ts'
import type { NamingTools } from './name.ts'

/** « Baptisée Nyx-4 », « Suivront Noyon et Senlis ». */
const VERB = /^\p{Lu}\p{Ll}{3,}(?:ée?s?|ront|èrent)$/u

/** « | Par Juliette Vidal », « : À Lille »: no name begins with these, wherever they stand. */
const PREPOSITION = /^(?:À|Au|Aux|Avec|Dans|Depuis|En|Par|Pour|Selon|Sur)$/u

/** « le ministre des Infrastructures Madis Kallaste »: the first capital is the office's. */
function isPortfolio(list: readonly Token[], from: number, { roles }: NamingTools): boolean {
  let k = from - 1
  while (k > from - 4 && /^(?:de|du|des|d'|la|l'|le|les|à|aux?)$/u.test(list[k]?.lower ?? '')) k -= 1
  if (k === from - 1) return false
  return [k, k - 1, k - 2].some((i) => {
    const match = i >= 0 ? roles.match(list, i) : null
    return match !== null && i + match.length === k + 1 && match.noun.classes.includes('minister')
  })
}

/** « Baptisée Nyx-4, … », « Réélu, … », « Suivront … »: a verb opens the sentence. */
const isVerb = ({ text, lower }: Token, { names }: NamingTools): boolean =>
  VERB.test(text) && names.givenName(lower) === undefined

/** Written small before a name. */
const COURTESY: Readonly<Record<string, Gender>> = {
  madame: 'f',
  mademoiselle: 'f',
  monsieur: 'm',
}

/** « L. A. Que le pire … »: initials that label a turn, before a word that only opens its sentence. */
function afterLabel(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  { names }: NamingTools,
): number {
  if (!startsSentence(text, list, from)) return from
  let k = from
  while (k < to && /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(list[k]?.text ?? '')) k += 1
  return k > from && k < to && names.isOpener(list[k]?.text ?? '') ? k : from
}

/**
 * « Reportage Marta Kowalczyk », « Dites Godelieve »: what stands before a given name without belonging to it, or a
 * credit before any name of two words (« Reportage Nerija Adomaityte ») and an agency (« Dépêche AFP »).
 */
function isBeside(
  list: readonly Token[],
  at: number,
  to: number,
  { names, gazetteer }: NamingTools,
): boolean {
  const { text = '' } = list[at] ?? {}
  if (names.givenName(text) !== undefined) return false
  const isCredit = names.isCredit(text)
  if (isCredit && (to - at > 2 || gazetteer.match(list, at + 1)?.entry.kind === 'organisation')) return true
  const isCalled = isCredit || /^\p{Lu}\p{Ll}{2,}ez$|^Dites$/u.test(text)
  return isCalled && names.givenName(list[at + 1]?.text ?? '') !== undefined
}

/** Endings of words for whoever comes from a town, a region or a country that no list knows. */
const NATIVE = /^\p{Lu}\p{Ll}{2,}(?:aise?|oise?|aine?|ien(?:ne)?|éen(?:ne)?|[io]te|arde?|onne)$/u
/** Of no country. */
const PEOPLE =
  /^(?:Afar|Arabe|Basque|Berbère|Corse|Druze|Flamande?|Haoussa|Hutu|Inuk|Kabyle|Kanak|Kurde|Maya|Mapuche|Ouïghoure?|Peul|Québécoise?|Romand|Rom|Sarde|Serère|Slave|Tatare?|Touareg|Tutsi|Valaque|Wolof|Yézidie?|Zouloue?)$/u
/** Before a given name these tell as much: « le Breton Yann », « la Girondine Alice ». */
const PARTISAN =
  /^(?:[EÉ]colo(?:giste)?|Insoumise?|Macroniste|Marcheu(?:r|se)|Pirate|Républicaine?|Socialiste|Verte?)$/u
const NATIVE_TOO = /^\p{Lu}\p{Ll}{2,}(?:(?<!i|ss)on|ine?|ane?|ale?|ole?)$/u

/** « l'Espagnole Marta Ruiz », « la Biterroise Alice Caron », « le Malawite Lyson Banda »: where somebody comes from. */
function isNative(
  list: readonly Token[],
  at: number,
  to: number,
  { gazetteer, names }: NamingTools,
): boolean {
  const { text, folded } = list[at] ?? { text: '', folded: '' }
  if (gazetteer.demonym(folded) !== null) return true
  if (names.givenName(text) !== undefined || names.nameNoun(text) !== undefined) return false
  const isGiven = names.givenName(list[at + 1]?.text ?? '') !== undefined
  if (isGiven && to - at > 2 && PARTISAN.test(text)) return true
  return to - at > 2 && (NATIVE.test(text) || PEOPLE.test(text) || (isGiven && NATIVE_TOO.test(text)))
}

/** Words before the name that only introduce it: a sentence's first word, « Président », « M. ». */
export function introduction(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  tools: NamingTools,
): { start: number; honorific: boolean; gender: Gender | null } {
  let start = from
  let honorific = false
  let gender: Gender | null = null
  // « Q. », « R. » label the turns of an interview.
  if (/^[QR]\.$/u.test(list[start]?.text ?? '') && startsSentence(text, list, start)) start += 1
  start = afterLabel(text, list, start, to, tools)
  const first = list[start]
  if (
    first &&
    to - start > 0 &&
    (start > from || startsSentence(text, list, start) || list[start - 1]?.text === '(') &&
    (tools.names.isOpener(first.text) ||
      // « Son Premier vice-président »; « Son Heung-min » is somebody.
      (first.text === 'Son' && /^Premi[eè]re?$/u.test(list[start + 1]?.text ?? '')) ||
      (to - start > 1 && (isVerb(first, tools) || isBeside(list, start, to, tools))))
  )
    start += 1
  if (start === from && to - start > 1 && PREPOSITION.test(first?.text ?? '')) start += 1
  if (to - start > 1 && isPortfolio(list, start, tools)) start += 1
  if (
    to - start > 1 &&
    /^(?:le|la|l'|au|du|un|une|cet?|cette)$/u.test(
      list[QUALIFYING.test(list[start - 1]?.lower ?? '') ? start - 2 : start - 1]?.lower ?? '',
    ) &&
    isNative(list, start, to, tools)
  )
    start += 1
  // « la vieille madame Zhou »
  const courtesy = COURTESY[list[start - 1]?.text ?? '']
  if (courtesy) {
    honorific = true
    gender = courtesy
  }
  for (;;) {
    const token = list[start]
    if (!token || start >= to) break
    const title = tools.names.honorific(token.text)
    const role = tools.roles.match(list, start)
    if (title !== undefined) {
      honorific = true
      gender = title ?? gender
      start += 1
    } else if (
      role &&
      start + role.length < to &&
      // « Banque Marest »: the noun is the name's; not « ONG ».
      !(role.noun.classes.includes('body') && startsCapitalised(token.text)) &&
      tools.names.givenName(token.text) === undefined
    ) {
      gender = role.noun.gender ?? gender
      start += role.length
    } else break
  }
  return { start, honorific, gender }
}

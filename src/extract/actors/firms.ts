import type { Token } from '../../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'

interface Near {
  readonly list: readonly Token[]
  readonly names: NameLexicon
  readonly gazetteer: Gazetteer
}

const DETERMINER = /^(?:le|la|l'|du|de|d'|au|un|une|des|les|aux|son|sa)$/u
/** Words that may stand between « fabricant » and the name: « fabricant de cellules », « maroquinier parisien ». */
const BETWEEN = 3

/** « le fabricant de cellules Voltamer »: a noun for a firm shortly before. */
function firmNounBefore(list: readonly Token[], { from, to }: Name, names: NameLexicon): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 1 - BETWEEN); k -= 1) {
    const token = list[k]
    if (token?.type !== 'word' || token.text !== token.lower) return false
    // « le banquier Cosmin Pavel » is somebody; « le constructeur Sorn Motors » is not.
    if (names.isFirm(token.text) && (to - from === 1 || names.isImpersonal(token.text)))
      return DETERMINER.test(list[k - 1]?.lower ?? '') || k === from - 1
    if (DETERMINER.test(token.lower) && token.lower !== 'de' && token.lower !== "d'") return false
  }
  return false
}

/** « l'italien Bonfanti », « le britannique Kestrel »: people of a country are written with a capital. */
function nationalityBefore(list: readonly Token[], from: number, gazetteer: Gazetteer): boolean {
  const [token, determiner] = [list[from - 1], list[from - 2]]
  return (
    token?.type === 'word' &&
    token.text === token.lower &&
    gazetteer.demonym(token.folded) !== null &&
    /^(?:le|la|l'|du|au)$/u.test(determiner?.lower ?? '')
  )
}

/** « Air France », « Vélo Cité Vannes »: words that end with the name of a country, or three with a town's. */
function endsWithPlace(list: readonly Token[], { from, to }: Name, gazetteer: Gazetteer): boolean {
  const entry = to - from > 1 ? gazetteer.match(list, to - 1)?.entry : undefined
  return entry?.kind === 'place' && (entry.name === entry.country || to - from > 2)
}

const LETTERS = /^\p{Lu}{2,4}$/u

/** « CMA CGM »: letters behind letters, in a text that is not all in capitals. */
const isLettered = (list: readonly Token[], { from, to }: Name): boolean =>
  to - from > 1 &&
  list.slice(from, to).every(({ text }) => LETTERS.test(text)) &&
  [list[from - 1], list[to]].every(
    (token) => token?.type !== 'word' || token.text !== token.text.toUpperCase(),
  )

/** The words in and beside a name that no list knows tell that it is a firm's or a body's. */
export function isFirm(name: Name, { list, names, gazetteer }: Near): boolean {
  if (name.given || name.honorific) return false
  const words = name.to - name.from
  const before = list[name.from - 1]?.lower
  if (isLettered(list, name) && names.givenName(list[name.from]?.text ?? '') === undefined) return true
  const [first = '', last = ''] = [list[name.from]?.text, list[name.to - 1]?.text]
  if (words > 1 && (names.isTail(last) || names.isLead(first) || endsWithPlace(list, name, gazetteer)))
    return true
  if (before === 'chez') return words > 1
  return nationalityBefore(list, name.from, gazetteer) || firmNounBefore(list, name, names)
}

/** « publie « Les Ombres » (La Renouée) »: who publishes the title. */
export const isPublisher = (list: readonly Token[], { from, to }: Name): boolean =>
  list[from - 1]?.text === '(' &&
  /^[»”"]$/u.test(list[from - 2]?.text ?? '') &&
  /^[),]$/u.test(list[to]?.text ?? '')

/** « la série « Zenica Blues » », « le "Doña Paz" »: alone between marks stands a title, a ship, a nickname. */
export function isQuotedWhole(list: readonly Token[], { from, to }: Name): boolean {
  return /^[«“"„]$/u.test(list[from - 1]?.text ?? '') && /^[»”"“]$/u.test(list[to]?.text ?? '')
}

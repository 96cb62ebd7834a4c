import type { Token } from '../../../text/tokens.ts'

const SMALL = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  'les',
  "l'",
  'et',
  'pour',
  'à',
  'au',
  'aux',
  'en',
  'sur',
  'contre',
  'dans',
  'par',
])

/** Of a long acronym two words may be left out: « Groupe d'experts intergouvernemental … (Giec) ». */
const LONG = 5
/** Shorter ones take but the first letter of a word. */
const SYLLABIC = 4
/** A word left out that is written with a capital counts twice. */
const CAPITAL = 2

interface Part {
  readonly letters: string
  readonly cost: number
  readonly small: boolean
}

/** « Haut-Commissariat » is two words. */
const partsOf = (words: readonly Token[]): Part[] =>
  words.flatMap(({ text, lower, folded, type }) =>
    type === 'mark'
      ? []
      : folded.split('-').map((letters) => ({
          letters,
          small: SMALL.has(lower),
          cost: SMALL.has(lower) ? 0 : text === lower ? 1 : CAPITAL,
        })),
  )

/**
 * Whether words spell an acronym by their first letters, in order: « Front national pour la défense de la Constitution »
 * is FNDC. Small words count or do not (« Cédéao »).
 */
export function spells(words: readonly Token[], acronym: string): boolean {
  const parts = partsOf(words)
  const { length } = acronym
  const spare = length < 3 ? 0 : length < LONG ? 1 : 2
  const [first] = parts
  if (!first || first.letters.charAt(0) !== acronym.charAt(0)) return false
  /** By letters spelled so far: how much was left out, and by how many words they were spelled. */
  let costs = new Map<number, number>([[0, 0]])
  for (const [at, { letters, cost, small }] of parts.entries()) {
    const next = new Map<number, number>()
    const put = (spelled: number, left: number): void => {
      if (left <= spare && left < (next.get(spelled) ?? Infinity)) next.set(spelled, left)
    }
    for (const [spelled, left] of costs) {
      if (at > 0) put(spelled, left + cost)
      const most = /^\d/u.test(letters) ? letters.length : length < SYLLABIC || small ? 1 : 2
      for (let take = 1; take <= most; take += 1)
        if (acronym.startsWith(letters.slice(0, take), spelled)) put(spelled + take, left)
    }
    costs = next
  }
  return costs.has(length) && parts.filter(({ small }) => !small).length > 1
}

/** The words that tell, folded: two names of one body may differ in « de » and « de l' ». */
const telling = (words: readonly Token[]): Set<string> =>
  new Set(
    partsOf(words)
      .filter(({ small }) => !small)
      .map(({ letters }) => letters),
  )

/** Longer acronyms are hardly ever those of two bodies. */
const AMBIGUOUS = 3

/**
 * Whether a body that the text spells out may be the known one of this acronym: « Communauté économique des Etats
 * d'Afrique de l'Ouest »; « Parti social (PS) » is not the Parti socialiste.
 */
export function isSameBody(
  words: readonly Token[],
  known: readonly (readonly Token[])[],
  acronym: string,
): boolean {
  const spelled = known.filter((name) => name.length > 1)
  if (spelled.length === 0 || acronym.length > AMBIGUOUS) return true
  const own = telling(words)
  return spelled.some((name) => {
    const other = telling(name)
    let common = 0
    for (const word of own) if (other.has(word)) common += 1
    return common * 2 > Math.min(own.size, other.size)
  })
}

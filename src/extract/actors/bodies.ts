import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { BREAKS, looksAdjective, OF } from '../grammar.ts'

const LINKS = new Set([...OF, 'pour', 'contre'])
const ARTICLES = new Set(['la', 'le', "l'", 'les'])
const LONGEST = 14

const joined = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && /^[ \u00A0\u202F]?$/u.test(text.slice(a.end, b.start))

/**
 * Where the name of a body ends that begins with a noun such as « Conseil »: its adjectives and complements,
 * « Conseil de sécurité nationale des États-Unis ». Token index, exclusive.
 */
export function bodyEnd(
  text: string,
  list: readonly Token[],
  from: number,
  isVerb: (lower: string) => boolean,
): number {
  let to = from + 1
  let k = to
  let linked = false
  while (k < from + LONGEST && joined(text, list[k - 1], list[k])) {
    const token = list[k]
    if (!token || token.type === 'mark') break
    const lower = token.lower
    const isCapital = startsUpper(token.text)
    if (LINKS.has(lower)) linked = true
    else if (linked && ARTICLES.has(lower)) {
      // « de la », « pour l' »: the noun follows
    } else if (lower === 'et' && LINKS.has(list[k + 1]?.lower ?? '')) linked = true
    else if (!isCapital && (BREAKS.has(lower) || isVerb(lower))) break
    else if (isCapital || linked || looksAdjective(lower)) {
      linked = false
      to = k + 1
    } else break
    k += 1
  }
  return to
}

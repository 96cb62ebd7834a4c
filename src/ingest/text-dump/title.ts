import { wordsAtLeast } from '../cleaning/shape.ts'
import { agreement } from '../metadata/address.ts'
import { isProse } from '../signs/prose.ts'
import type { Sign } from '../signs/sign.ts'

/** The title and the index of the block that gives it first; what follows may be the article's text. */
export interface FoundTitle {
  readonly title: string
  readonly index: number
}

const LONGEST = 250
// Nobody prints a title so far down.
const DEEPEST = 40

const mayBeTitle = ({ text, weak, caption }: Sign): boolean =>
  text !== null && !weak && !caption && text.length <= LONGEST && !/[^.]\.$|[:;,]$/.test(text)

/**
 * The title among the blocks in front of the first paragraph: rather one that is repeated, that the addresses'
 * words fit, that has more than three words; the first of equals. A paragraph is no title, but a question or a
 * quotation may look like one. Null where nothing stands in front.
 */
export function findTitle(signs: readonly Sign[], addresses: readonly string[]): FoundTitle | null {
  const counts = new Map<string, number>()
  for (const { text } of signs.slice(0, DEEPEST)) {
    if (text !== null && text.length <= LONGEST) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  let best: (FoundTitle & { readonly score: number }) | null = null
  for (const [index, sign] of signs.slice(0, DEEPEST).entries()) {
    const { text } = sign
    if (text !== null && mayBeTitle(sign)) {
      const repeated = (counts.get(text) ?? 0) > 1 ? 3 : 0
      const named = addresses.some((address) => (agreement(address, text) ?? 0) >= 0.5) ? 3 : 0
      const score = 1 + repeated + named + (wordsAtLeast(text, 4) ? 2 : 0)
      if (best === null || score > best.score) best = { title: text, index, score }
    }
    if (isProse(sign) && (best === null || best.index !== index)) break
  }
  return best && { title: best.title, index: best.index }
}

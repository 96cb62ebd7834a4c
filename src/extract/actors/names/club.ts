import type { Token } from '../../../text/tokens.ts'
import { adjacent, capital } from './capital.ts'
import type { NamingTools } from './name.ts'

const OF = /^(?:de|du|d')$/u
const ARTICLE = /^(?:la|le|l')$/u
/** « l'US Open », « l'US Army »: nothing of a town. */
const FOREIGN = /^(?:Open|Army|Navy|Air|Marine|Marines|Postal|Tour)$/u
const MOST_WORDS = 5

/** Where a club's name ends that begins with its letters: « AS Valmont », « US Boulogne Côte d'Opale »; `from` where none begins. */
export function clubEnd(text: string, list: readonly Token[], from: number, { names }: NamingTools): number {
  const first = list[from]
  if (!first || !names.isClub(first.text) || FOREIGN.test(list[from + 1]?.text ?? '')) return from
  let to = from + 1
  while (to - from < MOST_WORDS) {
    let next = to
    if (OF.test(list[next]?.lower ?? '') && to > from + 1)
      next += ARTICLE.test(list[next + 1]?.lower ?? '') ? 2 : 1
    const isPerson = names.givenName(list[next]?.text ?? '') !== undefined && to > from + 1
    if (isPerson || !capital(list[next]) || !adjacent(text, list[next - 1], list[next])) break
    if (next > to && !adjacent(text, list[to - 1], list[to])) break
    to = next + 1
  }
  return to > from + 1 ? to : from
}

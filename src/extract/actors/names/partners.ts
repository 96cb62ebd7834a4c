import type { Token } from '../../../text/tokens.ts'
import { adjacent, capital, startsSentence } from './capital.ts'
import type { NamingTools } from './name.ts'

/** Who is named without a name: « Gessner & Söhne », « Marest & fils ». */
const PARTNER =
  /^(?:associ[ée]e?s?|ass|cie|co|company|daughters?|figli|fils|filles?|frères|hijos|partners?|sœurs|söhne|sons?|zonen|zoon)$/u
/** « R&D », « Q&R »: common nouns. */
const COMMON = /^(?:[BMRQF])$/u
const OF = /^(?:de|du|des|d')$/u
/** In tokens. */
const LONGEST_MEMBER = 4
const MOST_PARTNERS = 4

const isAnd = (text: string, list: readonly Token[], at: number): boolean => {
  const token = list[at]
  if (!token || !adjacent(text, list[at - 1], token) || !adjacent(text, token, list[at + 1])) return false
  const isGlued = list[at - 1]?.end === token.start && token.end === list[at + 1]?.start
  return token.text === '&' || (token.text === '+' && isGlued)
}

/** Behind the capitals that begin at a token. */
function capitalsEnd(text: string, list: readonly Token[], from: number): number {
  let to = from
  while (
    to - from < LONGEST_MEMBER &&
    capital(list[to]) &&
    (to === from || adjacent(text, list[to - 1], list[to]))
  )
    to += 1
  return to
}

/** Behind « Rivières de Bretagne »; « Johnson de Lyon » ends before. */
function memberEnd(text: string, list: readonly Token[], from: number): number {
  if (PARTNER.test(list[from]?.lower ?? '')) return from + 1
  const to = capitalsEnd(text, list, from)
  const isOf = to === from + 1 && /[^s]s$|x$/u.test(list[from]?.text ?? '') && OF.test(list[to]?.lower ?? '')
  return isOf && capital(list[to + 1]) && adjacent(text, list[to - 1], list[to]) ? to + 2 : to
}

/** Where a firm's name ends that is made of those of partners: « Gessner & Söhne », « H&M »; `from` where none begins. */
export function partnersEnd(text: string, list: readonly Token[], from: number, tools: NamingTools): number {
  const { names } = tools
  const first = list[from]?.text ?? ''
  if (!capital(list[from]) || names.honorific(first) !== undefined) return from
  if (names.isOpener(first) && startsSentence(text, list, from)) return from
  let to = capitalsEnd(text, list, from)
  if (!isAnd(text, list, to) || (COMMON.test(first) && list[to + 1]?.text.length === 1)) return from
  for (let count = 0; count < MOST_PARTNERS && isAnd(text, list, to); count += 1) {
    const end = memberEnd(text, list, to + 1)
    if (end === to + 1) break
    to = end
  }
  return list[to - 1]?.type === 'mark' || isAnd(text, list, to) ? from : to
}

/** « Martin/Lefèvre »: two words that no list knows, and neither of them by itself. */
export function slashedEnd(list: readonly Token[], from: number, { names, gazetteer }: NamingTools): number {
  const [left, slash, right] = [list[from], list[from + 1], list[from + 2]]
  if (slash?.text !== '/' || left?.end !== slash.start || slash.end !== right?.start) return from
  const isUnknown = [from, from + 2].every(
    (at) =>
      capital(list[at]) &&
      gazetteer.match(list, at) === null &&
      names.givenName(list[at]?.text ?? '') === undefined,
  )
  return isUnknown && !capital(list[from - 1]) && !capital(list[from + 3]) ? from + 3 : from
}

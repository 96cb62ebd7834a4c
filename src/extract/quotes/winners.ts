import { fold } from '../../text/fold.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import type { Cast } from '../actors/cast.ts'
import { type Member, nameWords } from '../actors/member.ts'
import type { Document } from '../document.ts'

/** Behind the name, with what stands between: « s'impose », « a remporté », « triomphe ». */
const WINS = /^(?:gagne|impose|remporte|triomphe)$/u
const WON = /^(?:gagné|imposée?|remporté|triomphé)$/u
const HELPER = /^(?:a|est|s'est)$/u
/** In tokens. */
const BETWEEN = 3

/** « X s'impose », « X a remporté »: a verb of winning right behind a name. */
function wins(list: readonly Token[], to: number): boolean {
  for (let k = to; k < to + BETWEEN; k += 1) {
    const { lower = '', type } = list[k] ?? {}
    if (type !== 'word' || /^(?:ne|n'|qui|et)$/u.test(lower)) return false
    if (WINS.test(lower)) return true
    if (WON.test(lower)) return HELPER.test(list[k - 1]?.lower ?? '')
  }
  return false
}

/** Everyone whom the headline or the text shows to have won. */
export function winnersIn(
  { article: { title }, tokens: list }: Document,
  { members, mentions }: Cast,
): Member[] {
  const found = new Set(
    mentions
      .filter(({ member, to }) => member.kind === 'person' && wins(list, to))
      .map(({ member }) => member),
  )
  const headline = tokens(title)
  for (const member of members) {
    const surname = fold(nameWords(member.name).at(-1) ?? '')
    const at = member.kind === 'person' ? headline.findIndex(({ folded }) => folded === surname) : -1
    if (at >= 0 && wins(headline, at + 1)) found.add(member)
  }
  return [...found]
}

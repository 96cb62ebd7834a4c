import { startsUpper } from '../../../text/letters.ts'
import type { Token } from '../../../text/tokens.ts'

/** « al-Nabhani », « el-Krim »: the particle is written small. */
const SMALL_PARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az|ben|bin)-\p{Lu}/u

/** A word that begins with a capital, or with a particle before one. */
export const capital = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  (startsUpper(token.text) || (token.text.includes('-') && SMALL_PARTICLE.test(token.text))) &&
  !token.text.endsWith("'") &&
  !token.text.endsWith('’')

/** One space of any width, or nothing. */
function isNarrow(text: string, start: number, end: number): boolean {
  if (start >= end) return true
  const code = text.charCodeAt(start)
  return end - start === 1 && (code === 0x20 || code === 0xa0 || code === 0x202f)
}

/** At most one space stands between the two tokens. */
export const adjacent = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && isNarrow(text, left.end, right.start)

/** The token opens its sentence, so that its capital says nothing. */
export function startsSentence(text: string, list: readonly Token[], i: number): boolean {
  const before = list[i - 1]
  if (before && text.slice(before.end, list[i]?.start).includes('\n')) return true
  return before === undefined || /^[.!?…:«"“»”\n•–—-]$/u.test(before.text) || before.text === '...'
}

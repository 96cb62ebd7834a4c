import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Trace } from './discourse.ts'
import type { Frame } from './frame.ts'

/** In tokens: « le prodige de Murcie, 18 ans ». */
const REACH = 5

/** The age told behind a description. */
function ageBehind({ document: { tokens } }: Frame, { to }: RolePhrase): number | null {
  for (let k = to; k < to + REACH; k += 1) {
    const token = tokens[k]
    if (token?.type === 'number') return tokens[k + 1]?.lower === 'ans' ? Number(token.text) : null
    if (token?.type === 'mark' && token.text !== ',') return null
  }
  return null
}

/**
 * « Son adversaire, lui, a craqué. "…", a admis le prodige de Murcie, 18 ans »: of another age than the one whom the
 * description was followed to, or said behind somebody's unnamed rival.
 */
export function isSomebodyElse(
  phrase: RolePhrase,
  { age }: Member,
  frame: Frame,
  [before]: readonly Trace[],
  paragraph: number,
): boolean {
  const told = age === null ? null : ageBehind(frame, phrase)
  if (told !== null && told !== age) return true
  const subject = before?.paragraph === paragraph && before.speaker === null ? before.subject : null
  return (
    subject?.member === null &&
    !subject.plural &&
    subject.phrase?.determiner === 'possessive' &&
    subject.phrase.noun.classes.includes('colleague')
  )
}

import { tokens } from '../../text/tokens.ts'
import { describeMember } from './describe-member.ts'
import type { Member } from './member.ts'
import { findNames } from './names.ts'
import { findRolePhrases } from './role-phrases.ts'
import type { ActorTools } from './tools.ts'

/** « La chanteuse Clara Luciani triomphe »: what a headline says of people whom the text names in full. */
export function describeByHeadline(title: string, members: readonly Member[], tools: ActorTools): void {
  const list = tokens(title)
  const names = findNames(title, list, tools)
  for (const phrase of findRolePhrases(title, list, names, tools)) {
    const name = phrase.holder === null ? undefined : names[phrase.holder]
    if (!name || name.to - name.from < 2) continue
    const written = title.slice(list[name.from]?.start, list[name.to - 1]?.end)
    const member = members.find((one) => one.kind === 'person' && one.name === written)
    if (member) describeMember(member, phrase, [])
  }
}

import type { Actor } from '../../domain/actor.ts'
import { stableId } from '../../text/stable-id.ts'
import type { Cast } from './cast.ts'
import type { Member } from './member.ts'

/** Aliases without the name itself and without doubles, as they stand. */
const aliasesOf = (member: Member): string[] =>
  [...new Set(member.aliases)].filter((alias) => alias !== member.name)

/** The cast as facts of the article, in the order of appearance. */
export function actorsOf(cast: Cast): Actor[] {
  return cast.members.map((member) => ({
    id: stableId('x', member.kind, member.name),
    name: member.name,
    kind: member.kind,
    aliases: aliasesOf(member),
    roles: member.roles,
  }))
}

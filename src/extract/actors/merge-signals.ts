import type { Actor, ActorKind } from '../../domain/actor.ts'
import { fold, words } from '../../text/fold.ts'
import { identityKeys } from './identity.ts'

/**
 * What speaks for two namings being one actor: a full name written alike, or only sounding alike; a second full name
 * in common; the same role; a role of the same body or country; two people in common who are named beside them.
 */
export type MergeSignal = 'name' | 'spelling' | 'other-name' | 'role' | 'body' | 'company'

/** An actor as one article names it, and the ids of the people who are named beside it. */
export interface Naming {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: Actor['aliases']
  readonly roles: Actor['roles']
  readonly company: ReadonlySet<string>
}

/** One acquaintance may be shared by chance. */
const COMPANY = 2

const fullNames = ({ name, aliases }: Naming): Set<string> =>
  new Set([name, ...aliases].filter((text) => /\s/u.test(text)).map(fold))

const shared = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number => {
  let count = 0
  for (const item of one) if (other.has(item)) count += 1
  return count
}

/** « chef de la diplomatie » and « chef de la diplomatie russe » are one role; « chef » alone says nothing. */
function shareRole(one: Naming, other: Naming): boolean {
  const titles = ({ roles }: Naming) => roles.map(({ title }) => new Set(words(title)))
  return titles(one).some((mine) =>
    titles(other).some((theirs) => {
      const common = shared(mine, theirs)
      return common === Math.min(mine.size, theirs.size) && (common > 1 || mine.size === theirs.size)
    }),
  )
}

const bodies = ({ roles }: Naming): Set<string> =>
  new Set(roles.flatMap(({ of }) => (of === null ? [] : fold(of))))

/** The independent reasons to take two namings for one actor; none where they share no full name. */
export function mergeSignals(one: Naming, other: Naming): MergeSignal[] {
  const keys = shared(new Set(identityKeys(one)), new Set(identityKeys(other)))
  const written = shared(fullNames(one), fullNames(other))
  if (keys === 0 && written === 0) return []
  return [
    written > 0 ? 'name' : 'spelling',
    ...(keys > 1 ? (['other-name'] as const) : []),
    ...(shareRole(one, other) ? (['role'] as const) : []),
    ...(shared(bodies(one), bodies(other)) > 0 ? (['body'] as const) : []),
    ...(shared(one.company, other.company) >= COMPANY ? (['company'] as const) : []),
  ]
}

import type { ChannelNeed } from '../replies/wording/digest/needs.ts'

/** Discord's bits. */
const BITS = {
  view: 1n << 10n,
  send: 1n << 11n,
  embed: 1n << 14n,
  history: 1n << 16n,
  threads: 1n << 38n,
} as const satisfies Record<ChannelNeed, bigint>
const ADMINISTRATOR = 1n << 3n

interface Overwrite {
  readonly id: string
  /** Decimal. */
  readonly allow: string
  readonly deny: string
}

/** All that decides what a member may do in a channel; ids are Discord's. */
export interface Standing {
  readonly server: string
  readonly owner: string
  readonly member: string
  readonly memberRoles: readonly string[]
  readonly roles: readonly {
    readonly id: string
    readonly permissions: string
  }[]
  /** Of the channel or, for a thread, of the channel above it. */
  readonly overwrites: readonly Overwrite[]
}

/** A member's permissions in a channel, in the order that Discord documents. */
export function permissionsIn({ server, owner, member, memberRoles, roles, overwrites }: Standing): bigint {
  if (member === owner) return ADMINISTRATOR
  const own = new Set([server, ...memberRoles])
  const base = roles
    .filter(({ id }) => own.has(id))
    .reduce((bits, { permissions }) => bits | BigInt(permissions), 0n)
  if ((base & ADMINISTRATOR) !== 0n) return ADMINISTRATOR
  const steps = [
    overwrites.filter(({ id }) => id === server),
    overwrites.filter(({ id }) => id !== server && own.has(id)),
    overwrites.filter(({ id }) => id === member),
  ]
  return steps.reduce((bits, step) => {
    const deny = step.reduce((all, overwrite) => all | BigInt(overwrite.deny), 0n)
    const allow = step.reduce((all, overwrite) => all | BigInt(overwrite.allow), 0n)
    return (bits & ~deny) | allow
  }, base)
}

/** What these permissions lack to post a digest. */
export function missingIn(bits: bigint, isThread: boolean): ChannelNeed[] {
  if ((bits & ADMINISTRATOR) !== 0n) return []
  const needed = ['view', isThread ? 'threads' : 'send', 'embed', 'history'] as const
  return needed.filter((name) => (bits & BITS[name]) === 0n)
}

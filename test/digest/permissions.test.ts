import { expect, test } from 'vitest'
import { missingIn, permissionsIn, type Standing } from '../../src/digest/permissions.ts'

const [VIEW, SEND, EMBED, HISTORY, THREADS] = [10n, 11n, 14n, 16n, 38n].map((bit) => 1n << bit) as [
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
]
const ALL = VIEW | SEND | EMBED | HISTORY | THREADS
const ADMINISTRATOR = 1n << 3n

/** The bot, member of a server in which everyone may do all that a digest needs. */
const standing = (rest: Partial<Standing> = {}): Standing => ({
  server: '1',
  owner: '100',
  member: '7',
  memberRoles: ['5'],
  roles: [
    { id: '1', permissions: String(ALL) },
    { id: '5', permissions: '0' },
    { id: '6', permissions: String(ADMINISTRATOR) },
  ],
  overwrites: [],
  ...rest,
})
const rule = (id: string, allow: bigint, deny: bigint) => ({ id, allow: String(allow), deny: String(deny) })

test.each([
  ['nothing, where everyone may', standing(), false, []],
  ['what the channel denies everyone', standing({ overwrites: [rule('1', 0n, SEND)] }), false, ['send']],
  ['in a thread, its own permission', standing({ overwrites: [rule('1', 0n, THREADS)] }), true, ['threads']],
  ['in a thread, not that of channels', standing({ overwrites: [rule('1', 0n, SEND)] }), true, []],
  [
    'nothing, where a role of its gives back what everyone lost',
    standing({ overwrites: [rule('1', 0n, SEND), rule('5', SEND, 0n)] }),
    false,
    [],
  ],
  [
    'what it alone is denied',
    standing({ overwrites: [rule('5', SEND, 0n), rule('7', 0n, SEND)] }),
    false,
    ['send'],
  ],
  ['nothing by the rules of others', standing({ overwrites: [rule('8', 0n, VIEW)] }), false, []],
  [
    'all that the server gives nobody',
    standing({ roles: [{ id: '1', permissions: '0' }] }),
    false,
    ['view', 'send', 'embed', 'history'],
  ],
  [
    'nothing as an administrator',
    standing({ memberRoles: ['6'], overwrites: [rule('1', 0n, ALL)] }),
    false,
    [],
  ],
  ['nothing as the owner', standing({ owner: '7', overwrites: [rule('7', 0n, ALL)] }), false, []],
] as const)('a digest lacks %s', (_what, it, isThread, missing) => {
  expect(missingIn(permissionsIn(it), isThread)).toEqual(missing)
})

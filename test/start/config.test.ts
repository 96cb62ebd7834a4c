import { describe, expect, test } from 'vitest'
import { type Environment, readConfig } from '../../src/config.ts'
import { settingLine } from '../../src/start/setting-lines.ts'

const SECRET = 'MTIz.abc-DEF_9.tail'
const KEY = 'ab'.repeat(32)
const BOT = { DISCORD_TOKEN: SECRET, DISCORD_APPLICATION_ID: '200000000000000001' }

function valid(env: Environment) {
  const read = readConfig(env)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

test('nothing set: the playground on loopback, the default database, no bot', () => {
  expect(valid({ XDG_DATA_HOME: '/data', TZ: 'Europe/Paris' })).toEqual({
    discord: null,
    databaseReads: null,
    http: null,
    sharding: { kind: 'here', shards: null },
    monitor: { host: '127.0.0.1', port: 9464, given: false },
    apiBase: 'https://discord.com/api',
    database: expect.stringMatching(/verbatim\.sqlite$/),
    overlay: null,
    host: '127.0.0.1',
    port: 3000,
    playground: false,
    logLevel: 'info',
    timeZone: 'Europe/Paris',
    clock: null,
  })
})

test('a token and an application: the bot', () => {
  expect(valid(BOT).discord).toEqual({ token: SECRET, applicationId: '200000000000000001' })
})

describe('settings are understood', () => {
  test.each<[Environment, object]>([
    [{ DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: ' ' }, { discord: null }],
    [{ ...BOT, DISCORD_TOKEN: `  ${SECRET}\n` }, { discord: { token: SECRET } }],
    [{ VERBATIM_DB: ':memory:' }, { database: ':memory:' }],
    [{ VERBATIM_DB: 'C:\\Users\\moi\\v.sqlite' }, { database: 'C:\\Users\\moi\\v.sqlite' }],
    [
      { VERBATIM_DB: 'postgres://me:secret@host/db?schema=press', VERBATIM_DB_READS: 'postgresql://copy/db' },
      {
        database: 'postgres://me:secret@host/db?schema=press',
        databaseReads: 'postgresql://copy/db',
      },
    ],
    [{ PORT: '0' }, { port: 0 }],
    [{ VERBATIM_CLOCK: '2022-03-27T00:59:00Z' }, { clock: Date.UTC(2022, 2, 27, 0, 59) }],
    [{ VERBATIM_CLOCK: '2022-03-27T02:59:00+02:00' }, { clock: Date.UTC(2022, 2, 27, 0, 59) }],
    [
      { PORT: '65535', HOST: '::1' },
      { port: 65_535, host: '::1' },
    ],
    [
      { ...BOT, VERBATIM_MODE: 'http', DISCORD_PUBLIC_KEY: KEY, HTTP_PORT: '0' },
      { http: { publicKey: KEY, address: { host: '127.0.0.1', port: 0 } } },
    ],
    [{ MONITOR_PORT: 'off' }, { monitor: null }],
    [{ MONITOR_PORT: '9000' }, { monitor: { port: 9000, given: true } }],
    [{ SHARDS: 'auto' }, { sharding: { kind: 'processes', plan: { ids: null, count: null } } }],
    [
      { SHARDS: 'auto', SHARD_IDS: '0-2,5', SHARD_COUNT: '16' },
      { sharding: { kind: 'processes', plan: { ids: [0, 1, 2, 5], count: 16 } } },
    ],
    [
      { SHARD_IDS: '4-5', SHARD_COUNT: '16' },
      { sharding: { kind: 'here', shards: { ids: [4, 5], count: 16 } } },
    ],
    [{ SHARD_COUNT: '2' }, { sharding: { kind: 'here', shards: { ids: [0, 1], count: 2 } } }],
    [
      { SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4', SHARD_IDS: '0-3' },
      { sharding: { kind: 'here', shards: { ids: [3], count: 4 } }, monitor: { port: 9467 } },
    ],
    [{ PLAYGROUND: '1' }, { playground: true }],
    [{ PLAYGROUND: 'TRUE' }, { playground: true }],
    [{ PLAYGROUND: '0' }, { playground: false }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ DISCORD_API_BASE: 'http://127.0.0.1:4000/api/' }, { apiBase: 'http://127.0.0.1:4000/api' }],
    [{ DISCORD_API_BASE: 'http://[::1]:4000/api' }, { apiBase: 'http://[::1]:4000/api' }],
    [{ DISCORD_API_BASE: 'https://discord.com/api/v10' }, { apiBase: 'https://discord.com/api' }],
  ])('%j', (env, expected) => {
    expect(valid(env)).toMatchObject(expected)
  })
})

describe('settings that cannot be used are named', () => {
  test.each<[Environment, string, 'missing' | 'malformed']>([
    [{ DISCORD_TOKEN: SECRET }, 'DISCORD_APPLICATION_ID', 'missing'],
    [{ VERBATIM_MODE: 'http', DISCORD_PUBLIC_KEY: KEY }, 'DISCORD_TOKEN', 'missing'],
    [{ ...BOT, VERBATIM_MODE: 'http' }, 'DISCORD_PUBLIC_KEY', 'missing'],
    [{ ...BOT, VERBATIM_MODE: 'http', DISCORD_PUBLIC_KEY: 'abc' }, 'DISCORD_PUBLIC_KEY', 'malformed'],
    [{ VERBATIM_MODE: 'webhook' }, 'VERBATIM_MODE', 'malformed'],
    [{ MONITOR_PORT: '99999' }, 'MONITOR_PORT', 'malformed'],
    [{ SHARDS: '4' }, 'SHARDS', 'malformed'],
    [{ SHARD_IDS: '0-3' }, 'SHARD_IDS', 'malformed'],
    [{ SHARD_IDS: '0-16', SHARD_COUNT: '16' }, 'SHARD_IDS', 'malformed'],
    [{ SHARD_IDS: '3-1', SHARD_COUNT: '16' }, 'SHARD_IDS', 'malformed'],
    [{ SHARD_IDS: '0-99999', SHARD_COUNT: '10000' }, 'SHARD_IDS', 'malformed'],
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT', 'malformed'],
    [{ ...BOT, DISCORD_APPLICATION_ID: 'verbatim' }, 'DISCORD_APPLICATION_ID', 'malformed'],
    [{ ...BOT, DISCORD_TOKEN: `${SECRET} two` }, 'DISCORD_TOKEN', 'malformed'],
    [{ DISCORD_API_BASE: 'discord.com' }, 'DISCORD_API_BASE', 'malformed'],
    [{ DISCORD_API_BASE: 'ftp://discord.com' }, 'DISCORD_API_BASE', 'malformed'],
    [{ DISCORD_API_BASE: 'https://me:secret@discord.com/api' }, 'DISCORD_API_BASE', 'malformed'],
    [{ VERBATIM_DB: 'mysql://me:secret@host/db' }, 'VERBATIM_DB', 'malformed'],
    [{ VERBATIM_DB: 'postgres://host/db?schema=Two words' }, 'VERBATIM_DB', 'malformed'],
    [{ VERBATIM_DB_READS: '/a/file' }, 'VERBATIM_DB_READS', 'malformed'],
    [{ VERBATIM_CLOCK: 'hier' }, 'VERBATIM_CLOCK', 'malformed'],
    [{ VERBATIM_CLOCK: '2022-03-27T00:59:00' }, 'VERBATIM_CLOCK', 'malformed'],
    [{ PORT: '65536' }, 'PORT', 'malformed'],
    [{ PORT: '-1' }, 'PORT', 'malformed'],
    [{ PORT: '3000.5' }, 'PORT', 'malformed'],
    [{ PORT: 'http' }, 'PORT', 'malformed'],
    [{ HOST: 'a host' }, 'HOST', 'malformed'],
    [{ PLAYGROUND: 'peut-être' }, 'PLAYGROUND', 'malformed'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'malformed'],
    [{ TZ: 'Europe/Atlantis' }, 'TZ', 'malformed'],
  ])('%j: %s %s', (env, setting, problem) => {
    expect(readConfig(env)).toEqual({ ok: false, problems: [{ setting, problem }] })
  })

  test('all at once', () => {
    expect(readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toMatchObject({
      problems: [{ setting: 'PORT' }, { setting: 'LOG_LEVEL' }],
    })
  })
})

describe('the line for the operator', () => {
  test.each([
    ['fr', 'Réglage manquant'],
    ['en', 'Missing setting'],
  ] as const)('is one line in %s, without values', (locale, words) => {
    const line = settingLine(
      [
        { setting: 'DISCORD_APPLICATION_ID', problem: 'missing' },
        { setting: 'PORT', problem: 'malformed' },
      ],
      locale,
    )
    expect(line).toContain(words)
    expect(line).toContain('DISCORD_APPLICATION_ID')
    expect(line).toContain('PORT')
    expect(line).not.toContain('\n')
  })
})

import { describe, expect, test } from 'vitest'
import { type Environment, readConfig } from '../../src/config.ts'
import { settingLine } from '../../src/start/setting-lines.ts'

const SECRET = 'MTIz.abc-DEF_9.tail'
const BOT = { DISCORD_TOKEN: SECRET, DISCORD_APPLICATION_ID: '200000000000000001' }

function valid(env: Environment) {
  const read = readConfig(env)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

test('nothing set: the playground on loopback, the default database, no bot', () => {
  expect(valid({ XDG_DATA_HOME: '/data', TZ: 'Europe/Paris' })).toEqual({
    discord: null,
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
    [{ PORT: '0' }, { port: 0 }],
    [{ VERBATIM_CLOCK: '2022-03-27T00:59:00Z' }, { clock: Date.UTC(2022, 2, 27, 0, 59) }],
    [{ VERBATIM_CLOCK: '2022-03-27T02:59:00+02:00' }, { clock: Date.UTC(2022, 2, 27, 0, 59) }],
    [
      { PORT: '65535', HOST: '::1' },
      { port: 65_535, host: '::1' },
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
    [{ ...BOT, DISCORD_APPLICATION_ID: 'verbatim' }, 'DISCORD_APPLICATION_ID', 'malformed'],
    [{ ...BOT, DISCORD_TOKEN: `${SECRET} two` }, 'DISCORD_TOKEN', 'malformed'],
    [{ DISCORD_API_BASE: 'discord.com' }, 'DISCORD_API_BASE', 'malformed'],
    [{ DISCORD_API_BASE: 'ftp://discord.com' }, 'DISCORD_API_BASE', 'malformed'],
    [{ DISCORD_API_BASE: 'https://me:secret@discord.com/api' }, 'DISCORD_API_BASE', 'malformed'],
    [{ VERBATIM_DB: 'mysql://me:secret@host/db' }, 'VERBATIM_DB', 'malformed'],
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

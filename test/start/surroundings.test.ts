import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/start/data-folder.ts'
import { terminalLocale } from '../../src/start/language.ts'

describe('the data folder is where the system keeps such things', () => {
  test.each([
    ['linux', {}, '/home/moi/.local/share/verbatim'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/verbatim'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/moi/Library/Application Support/Verbatim'],
  ] as const)('%s %j', (platform, env, folder) => {
    expect(dataFolder(platform, '/home/moi', env)).toBe(folder)
  })
})

describe('the terminal’s language', () => {
  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_BE.UTF-8' }, 'fr'],
    [{}, 'en'],
  ] as const)('%j: %s', (env, locale) => {
    expect(terminalLocale(env)).toBe(locale)
  })
})

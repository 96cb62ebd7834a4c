import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runPreview } from '../../src/cli/digest/run-preview.ts'
import { digestWriter } from '../../src/digest/writer.ts'
import { publishersFrom } from '../../src/replies/publishers.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { harbour } from '../support/harbour.ts'
import { commandLine } from './support/surroundings.ts'

let store: Store

beforeEach(async () => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  await store.put(harbour().map((dossier) => ({ dossier, text: null })))
})
afterEach(() => store.close())

function line() {
  const references = { publishers: publishersFrom([]), quality: null }
  const sources = { facts: store.facts, port: store.search, arrivals: store.digest.arrivals }
  return commandLine({ store, digest: digestWriter(sources, references) })
}

describe('digest preview', () => {
  it('prints the digest of a day', async () => {
    const { surroundings, out, closed } = line()
    expect(await runPreview({ date: '2031-05-12' }, surroundings)).toBe(0)
    expect(out()).toContain('Digest du lundi 12 mai 2031')
    expect(out()).toContain('Ce jour-là\n\nRéouverture des quais de Portneuf')
    expect(out()).toContain('Nouveautés')
    expect(closed()).toBe(1)
  })

  it('takes a topic, sections and a language', async () => {
    const { surroundings, out } = line()
    const wanted = { date: '2031-05-25', locale: 'en', topic: 'dockers', sections: 'à venir' } as const
    expect(await runPreview(wanted, surroundings)).toBe(0)
    expect(out()).toContain('Digest of Sunday, May 25, 2031 · Topic: dockers')
    expect(out()).toContain('Coming up\n\nGrève des dockers')
    expect(out()).not.toContain('On this day')
  })

  it('prints the payload for programs, and posts or marks nothing', async () => {
    const { surroundings, out } = line()
    expect(await runPreview({ date: '2031-05-12', json: true }, surroundings)).toBe(0)
    const payload = JSON.parse(out())
    expect(payload.allowed_mentions).toEqual({ parse: [] })
    expect(payload.embeds[0].title).toBe('Ce jour-là')
    expect(JSON.stringify(payload)).not.toContain('réf.')
  })

  it('refuses a section that there is not, and names those that there are', async () => {
    const { surroundings, err, closed } = line()
    expect(await runPreview({ sections: 'météo' }, surroundings)).toBe(2)
    expect(err[0]).toContain('météo')
    expect(err[0]).toContain('Nouveautés')
    expect(closed()).toBe(0)
  })

  it('says so where there is nothing to say', async () => {
    const { surroundings, out } = line()
    expect(await runPreview({ date: '2031-12-24', sections: 'ce jour-là' }, surroundings)).toBe(0)
    expect(out()).toContain('Rien à dire')
  })
})

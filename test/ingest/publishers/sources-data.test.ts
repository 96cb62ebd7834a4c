import { describe, expect, it } from 'vitest'
import { publishers } from '../../../src/ingest/publishers/publishers.ts'
import { fold } from '../../../src/text/fold.ts'

const names = publishers.flatMap((publisher) => [publisher.name, ...publisher.aliases])
const hosts = publishers.flatMap((publisher) => publisher.hosts)
const sorted = (list: readonly string[]) => [...list].sort()

describe('data/sources.json', () => {
  it('is sorted by id, each id once and fit for an address', () => {
    const ids = publishers.map((publisher) => publisher.id)
    expect(ids).toEqual(sorted(ids))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('gives no name or host to two publishers', () => {
    expect(new Set(names.map(fold)).size).toBe(names.length)
    expect(new Set(hosts).size).toBe(hosts.length)
  })

  it('keeps hosts sorted, in lower case and without address parts', () => {
    for (const publisher of publishers) {
      expect(publisher.hosts).toEqual(sorted(publisher.hosts))
      for (const host of publisher.hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    }
  })

  it.each(publishers)('describes $name without a gap', (publisher) => {
    for (const name of [publisher.name, ...publisher.aliases]) {
      expect(name).toBe(name.trim())
      expect(name).not.toBe('')
    }
    expect(publisher.hosts.length).toBeGreaterThan(0)
    expect(publisher.country).toMatch(/^[A-Z]{2}$/)
    expect(publisher.language).toMatch(/^[a-z]{2}$/)
    const site = new URL(publisher.site)
    expect(site.protocol).toBe('https:')
    expect(site.pathname).toBe('/')
    expect(publisher.hosts.some((host) => `.${site.hostname}`.endsWith(`.${host}`))).toBe(true)
  })

  it.each(publishers)('labels $name only with the document that says so', ({ label, documented }) => {
    expect(label === null).toBe(documented === null)
    if (label) {
      expect(label.fr.trim()).not.toBe('')
      expect(label.en.trim()).not.toBe('')
      expect(documented?.length).toBeGreaterThan(15)
    }
  })
})

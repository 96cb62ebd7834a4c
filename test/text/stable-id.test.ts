import { describe, expect, it } from 'vitest'
import { stableId } from '../../src/text/stable-id.ts'

describe('stableId', () => {
  it('is the same for the same parts, on every machine', () => {
    expect(stableId('q', 'a', 'b')).toBe(stableId('q', 'a', 'b'))
    expect(stableId('q', 'article', 'Nous partirons')).toMatchInlineSnapshot(`"qdppwm42ye2"`)
  })

  it('begins with its prefix and needs no escaping anywhere', () => {
    expect(stableId('e', 'Brest')).toMatch(/^e[0-9a-hjkmnp-tv-z]{10}$/)
  })

  it.each([
    [['a', 'b'], ['ab']],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', '']],
    [['é'], ['e']],
  ])('tells %j from %j', (one, other) => {
    expect(stableId('q', ...one)).not.toBe(stableId('q', ...other))
  })

  it('gives ten thousand quotes ten thousand ids', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => stableId('q', 'article', String(i)))
    expect(new Set(ids).size).toBe(10_000)
  })
})

import { describe, expect, it } from 'vitest'
import { cut, OMISSION } from '../../src/text/cut.ts'

describe('cut', () => {
  it.each([
    ['Le port rouvre lundi', 20, 'Le port rouvre lundi'],
    ['Le port rouvre lundi', 19, 'Le port rouvre […]'],
    ['Le port rouvre lundi', 17, 'Le port […]'],
    ['Le port rouvre lundi', 11, 'Le port […]'],
    ['Le port rouvre lundi', 10, 'Le […]'],
    ['Anticonstitutionnellement', 12, OMISSION],
    ['Le port', 3, OMISSION],
    ['', 0, ''],
  ])('%j to %i', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected)
  })

  it('counts code points, so that no emoji is split', () => {
    expect(cut('🎉🎉🎉', 3)).toBe('🎉🎉🎉')
    expect(cut('🎉 🎉 🎉 🎉', 6)).toBe('🎉 […]')
  })

  it('never grows beyond its limit, nor changes the words that it keeps', () => {
    const text = 'Nous avons attendu la marée, puis nous avons largué les amarres avant la nuit.'
    for (let limit = OMISSION.length; limit <= text.length + 1; limit += 1) {
      const short = cut(text, limit)
      expect(Array.from(short).length).toBeLessThanOrEqual(limit)
      const kept = short === text ? text : short.slice(0, -OMISSION.length).trimEnd()
      expect(text.startsWith(kept)).toBe(true)
      expect(kept === text || kept === '' || text[kept.length] === ' ').toBe(true)
    }
  })
})

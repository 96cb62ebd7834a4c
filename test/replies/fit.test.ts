import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLines } from '../../src/replies/fit/fit-lines.ts'
import { fitLine, fitPlain, fitText } from '../../src/replies/fit/fit-text.ts'
import { plain } from '../../src/replies/markdown/shown-units.ts'

describe('a text that must fit', () => {
  test.each([
    ['Un mot tient', 12, 'Un mot tient'],
    ['Un mot de trop', 13, 'Un mot de […]'],
    ['Anticonstitutionnellement', 10, '[…]'],
    ['Il dit «\u00A0non\u00A0» encore', 14, 'Il dit […]'],
    ['', 10, ''],
    ['😀 😀 😀', 8, '😀 😀 😀'],
    ['😀 😀 😀 😀', 10, '😀 😀 […]'],
  ])('%s within %i', (text, limit, expected) => {
    expect(fitPlain(text, limit)).toBe(expected)
  })

  test('is measured as it is shown, not as it was written', () => {
    expect(fitLine('****', 8)).toBe('\\*\\*\\*\\*')
    expect(fitLine('mot ****', 9)).toBe('mot […]')
  })

  test('says that it was shortened, and only then', () => {
    expect(fitText('un deux', 7, plain).shortened).toBe(false)
    expect(fitText('un deux trois', 12, plain).shortened).toBe(true)
  })

  test('is a beginning of the text to the letter, whatever the text', () => {
    const text = fc.array(fc.constantFrom('mot', ' ', '*', '😀', 'é', '\n', '[…]', '_'), { maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), (parts, limit) => {
        const raw = parts.join('')
        const { shown, shortened } = fitText(raw, limit, plain)
        expect(shown.length).toBeLessThanOrEqual(limit)
        if (!shortened) expect(shown).toBe(plain(raw))
        else {
          expect(shown.endsWith('[…]')).toBe(true)
          const kept = shown.slice(0, -3).trimEnd()
          expect(plain(raw).startsWith(kept)).toBe(true)
          if (kept !== '') expect(plain(raw).slice(kept.length)).toMatch(/^\s|^$|^\[…\]/)
        }
      }),
      { seed: 3 },
    )
  })

  test('takes no time to cut ten million characters', () => {
    const { shown, shortened } = fitText('mot '.repeat(2_500_000), 4000, plain)
    expect(shortened).toBe(true)
    expect(shown.length).toBeLessThanOrEqual(4000)
    expect(shown.length).toBeGreaterThan(3900)
  })
})

describe('lines that must fit', () => {
  const more = (left: number) => `+${left}`

  test.each([
    [['a', 'b', 'c'], 5, 0, 'a\nb\nc', 3],
    [['aaa', 'bbb', 'ccc'], 10, 0, 'aaa\nbbb\n+1', 2],
    [['aaa', 'bbb'], 5, 0, 'aaa\n+1', 1],
    [['aaa', 'bbb'], 20, 7, 'aaa\nbbb\n+7', 2],
    [['trop long pour la place'], 5, 0, 'trop long pour la place', 1],
    [[], 5, 0, '', 0],
    [[], 5, 2, '+2', 0],
  ])('%j within %i, %i unlisted', (lines, limit, unlisted, text, count) => {
    expect(fitLines(lines, { limit, more, unlisted })).toEqual({ text, shown: count })
  })

  test('stay within the limit and count what they leave out', () => {
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b') }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(lines, fc.integer({ min: 12, max: 80 }), (all, limit) => {
        const { text, shown } = fitLines(all, { limit, more })
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text.split('\n').slice(0, shown)).toEqual(all.slice(0, shown))
        if (shown < all.length) expect(text.endsWith(`+${all.length - shown}`)).toBe(true)
      }),
      { seed: 4 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { trimmed } from '../../src/text/trim.ts'

const isDash = (char: string): boolean => char === '-' || char === ' '

describe('trimmed', () => {
  it.each([
    ['- un titre -', 'both', 'un titre'],
    ['- un titre -', 'end', '- un titre'],
    ['un - titre', 'both', 'un - titre'],
    ['----', 'both', ''],
    ['----', 'end', ''],
    ['', 'both', ''],
  ] as const)('%j from %s is %j', (text, from, expected) => {
    expect(trimmed(text, isDash, from)).toBe(expected)
  })
})

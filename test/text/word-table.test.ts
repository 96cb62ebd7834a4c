import { describe, expect, it } from 'vitest'
import { createWordTable } from '../../src/text/word-table.ts'

const WORDS = ['dit', 'déclare', "l'", 'a', '', 'pourparlers', 'Жизнь', '👍']

describe('a table of words', () => {
  const table = createWordTable(new Map(WORDS.map((word, i) => [word, i])))

  it.each(WORDS.map((word, i) => [word, i] as const))('has « %s »', (word, i) => {
    expect(table.get(word)).toBe(i)
    expect(table.has(word)).toBe(true)
  })

  it.each([
    ['dut', 'the same length, first and last letter'],
    ['det', 'another letter in the middle'],
    ['dits', 'one letter more'],
    ['Dit', 'a capital'],
    ['zut', 'nothing alike'],
  ])('does not have « %s »: %s', (word) => {
    expect(table.get(word)).toBeUndefined()
    expect(table.has(word)).toBe(false)
  })

  it('finds every word that it was given, however many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `mot${i}`)
    const full = createWordTable(new Map(many.map((word) => [word, word])))
    expect(many.every((word) => full.get(word) === word)).toBe(true)
  })
})

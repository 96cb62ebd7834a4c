import fc from 'fast-check'
import { expect, test } from 'vitest'
import kinds from '../../data/lexicons/event-kinds.json' with { type: 'json' }
import { standardRules } from '../../src/store/merge-rules.ts'

const WORDS = [
  'réunion',
  'élection',
  'présidentielle',
  'vote',
  'attentat',
  'climat',
  'du',
  'sur',
  'le',
  'canal',
  'ministres',
  'Arles',
]

/** A label as extraction makes it: a noun of the kind and what is said of it. */
const happening = fc
  .record({
    kind: fc.constantFrom(...Object.entries(kinds.kinds).filter(([, { nouns }]) => nouns.length > 0)),
    noun: fc.nat(),
    words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
    place: fc.constantFrom(null, 'Arles', 'Brest'),
    participants: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'a3'), { maxLength: 2 }),
  })
  .map(({ kind: [kind, { nouns }], noun, words, place, participants }) => ({
    kind,
    label: [nouns[noun % nouns.length], ...words].join(' '),
    date: { start: '2021-07-13', end: '2021-07-13', precision: 'day', basis: 'stated' } as const,
    place,
    participants,
  }))

test('what tells one happening shares a participant, the place or a key of the label, either way', () => {
  let same = 0
  const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
  fc.assert(
    fc.property(happening, happening, fc.boolean(), (a, other, alike) => {
      const b = alike ? { ...other, kind: a.kind, label: a.label } : other
      expect(standardRules.sameHappening(b, a)).toBe(standardRules.sameHappening(a, b))
      if (!standardRules.sameHappening(a, b)) return
      same += 1
      expect(
        shares(a.participants, b.participants) ||
          (a.place !== null && a.place === b.place) ||
          shares(standardRules.labelKeys(a), standardRules.labelKeys(b)),
      ).toBe(true)
    }),
    { seed: 5, numRuns: 20_000 },
  )
  expect(same).toBeGreaterThan(500)
})

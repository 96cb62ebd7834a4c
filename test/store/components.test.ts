import { expect, test } from 'vitest'
import { componentsByKey, componentsByLink } from '../../src/store/components.ts'

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  ['none', [], []],
  ['strangers', ['a', 'b'], [['a'], ['b']]],
  ['a chain', ['ab', 'cd', 'bc', 'x'], [['ab', 'cd', 'bc'], ['x']]],
  ['joined late', ['a', 'b', 'c', 'bc', 'ab'], [['a', 'b', 'c', 'bc', 'ab']]],
  ['without keys', ['', 'a', ''], [[''], ['a'], ['']]],
])('groups of items that share a letter: %s', (_name, words, expected) => {
  // Boxed, so that equal words are different items.
  const items = words.map((word) => ({ word }))
  const lettersOf = ({ word }: { word: string }): string[] => [...word]
  const linked = (a: { word: string }, b: { word: string }): boolean =>
    lettersOf(a).some((letter) => b.word.includes(letter))
  const plain = (groups: { word: string }[][]): string[][] =>
    groups.map((group) => group.map(({ word }) => word))
  expect(plain(componentsByKey(items, lettersOf))).toEqual(expected)
  expect(plain(componentsByLink(items, linked))).toEqual(expected)
})

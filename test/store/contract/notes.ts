import { describe, expect, test } from 'vitest'
import { type OpenStore, opening } from './opening.ts'

export function notesContract(open: OpenStore): void {
  const filled = opening(open)

  describe('notes', () => {
    test('a note is kept to the letter, replaced, listed by how its key begins, and taken away', async () => {
      const { notes } = await filled()
      const text = '{"é": "« \u00A0œ \u{1F600} »", "n": null}\n'
      await notes.set('a/2', 'deux')
      await notes.set('a/10', text)
      await notes.set('b', '')
      await notes.set('a/2', 'deux et demi')
      expect(await notes.get('a/10')).toBe(text)
      expect(await notes.get('a/2')).toBe('deux et demi')
      expect(await notes.get('b')).toBe('')
      expect(await notes.keys('a/')).toEqual(['a/10', 'a/2'])
      expect(await notes.keys('')).toEqual(['a/10', 'a/2', 'b'])
      await notes.set('a/2', null)
      await notes.set('absent', null)
      expect(await notes.get('a/2')).toBeNull()
      expect(await notes.keys('a')).toEqual(['a/10'])
    })

    test('keys with wildcards and quotes are only letters', async () => {
      const { notes } = await filled()
      for (const key of ["a%'; --", 'a_', 'A_']) await notes.set(key, key)
      expect(await notes.keys('a%')).toEqual(["a%'; --"])
      expect(await notes.keys('a_')).toEqual(['a_'])
    })
  })
}

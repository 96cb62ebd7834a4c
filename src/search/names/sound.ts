import { transliterate } from '../../extract/actors/transliterate.ts'

/**
 * A key that spellings of one name share: Riabkov and Ryabkov, Choïgou and Shoigu, Poutine and Putin. Different
 * names may share a key, so it suggests and proves nothing.
 */
export const soundOf = (word: string): string => transliterate(word).replace(/e$/, '')

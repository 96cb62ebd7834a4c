import type { Facts } from '../../store/store.ts'
import { words } from '../../text/fold.ts'
import { farthestFor } from '../lookup/strength.ts'
import { correct } from '../vocabulary/correct.ts'
import { packWords } from '../vocabulary/pack.ts'

/** Publishers whose name has all the words, most articles first; misspelt words count where none is right. */
export async function publishersLike(facts: Pick<Facts, 'holdings'>, typed: string): Promise<string[]> {
  const { publishers } = await facts.holdings()
  const names = publishers.flatMap(({ publisher }) => publisher ?? [])
  const asked = words(typed)
  const same = names.filter((name) => words(name).join(' ') === asked.join(' '))
  if (same.length > 0) return same
  const begun = names.filter((name) => hasAll(words(name), asked))
  if (begun.length > 0 || asked.length === 0) return begun
  return names.filter((name) => isNear(words(name), asked))
}

const hasAll = (name: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => name.some((other) => other.startsWith(word)))

function isNear(name: readonly string[], asked: readonly string[]): boolean {
  const table = packWords({ version: '', words: name, counts: name.map(() => 1) })
  return asked.every((word) => correct(table, word, farthestFor(word), 1).length > 0)
}

import type { Facts } from '../../store/store.ts'
import { clean, LONGEST_QUERY } from '../query/clean.ts'
import { publishersLike } from '../quotes/sources.ts'
import type { Completion } from '../search.ts'
import { completions } from './completions.ts'

/** Publishers by what is typed so far, most articles first. */
export async function completeSource(
  facts: Pick<Facts, 'holdings'>,
  typed: string,
): Promise<readonly Completion[]> {
  if (typed.length > LONGEST_QUERY) return []
  const names = await publishersLike(facts, clean(typed))
  return completions(names.map((name) => ({ name, value: name })))
}

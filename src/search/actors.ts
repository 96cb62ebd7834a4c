import type { Profile } from '../domain/actor.ts'
import { found, rangesOf } from './answers.ts'
import type { Engine } from './engine.ts'
import { findName, likely } from './names/find-name.ts'
import { mayBeId } from './query/ids.ts'
import { isInvalid, parseQuery } from './query/parse-query.ts'
import type { Answer, Asking, Match } from './search.ts'
import { ask, asked } from './suggest.ts'

/** Actors by id or by any of their names; the most often mentioned first. */
export async function findActors(engine: Engine, typed: string, asking: Asking): Promise<Answer<Profile>> {
  const { facts, names } = engine
  const id = typed.trim()
  const chosen = mayBeId(id) ? await facts.actor(id) : null
  if (chosen) return found([{ item: chosen, ranges: [] }], 1)
  // « mars » may be a month or a name: here only names count.
  const query = parseQuery(typed, asking, () => null)
  if (isInvalid(query)) return query
  const choices = await names.whole(query.words)
  const sure =
    likely(choices).length > 0 ? likely(choices) : ((await findName(names, query.words))?.choices ?? [])
  const profiles = await Promise.all(sure.map((choice) => facts.actor(choice.id)))
  const matches = profiles.flatMap((item, i): Match<Profile>[] => {
    const isMatch = (word: string): boolean => sure[i]?.words.has(word) ?? false
    return item === null ? [] : [{ item, ranges: rangesOf(item.name, isMatch) }]
  })
  if (matches.length > 0) return found(matches, matches.length)
  return ask(asked(choices), []) ?? { kind: 'none', date: null }
}

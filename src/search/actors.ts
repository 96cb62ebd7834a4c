import type { ActorBrief } from '../domain/actor.ts'
import { found, rangesOf } from './answers.ts'
import type { Engine } from './engine.ts'
import { findName, likely } from './names/find-name.ts'
import { mayBeId } from './query/ids.ts'
import { isInvalid, parseQuery } from './query/parse-query.ts'
import { isStopWord } from './query/stop-words.ts'
import type { Answer, Asking, Match, Suggestion } from './search.ts'
import { ask, asked } from './suggest.ts'

const MOST_IN_OFFICE = 5

/** Actors by id or by any of their names; the most often mentioned first. */
export async function findActors(engine: Engine, typed: string, asking: Asking): Promise<Answer<ActorBrief>> {
  const { facts, names } = engine
  const id = typed.trim()
  const [chosen] = mayBeId(id) ? await facts.actorBriefs([id]) : []
  if (chosen) return found([{ item: chosen, ranges: [] }], 1)
  // « mars » may be a month or a name: here only names count.
  const query = parseQuery(typed, asking, () => null)
  if (isInvalid(query)) return query
  const choices = await names.whole(query.words)
  const whole = likely(choices)
  const part = whole.length > 0 ? [] : ((await findName(names, query.words))?.choices ?? [])
  const office = whole.length > 0 ? [] : await inOffice(engine, query.words)
  // « le ministre Lavrov » is Lavrov; « le maire de Brest » is not Brest.
  const meant = office.length === 0 || part.some(({ id }) => office.some((one) => one.id === id))
  const sure = whole.length > 0 ? whole : meant ? part : []
  const briefs = await facts.actorBriefs(sure.map(({ id }) => id))
  const matches = briefs.flatMap((item, i): Match<ActorBrief>[] => {
    const isMatch = (word: string): boolean => sure[i]?.words.has(word) ?? false
    return item === null ? [] : [{ item, ranges: rangesOf(item.name, isMatch) }]
  })
  if (matches.length > 0) return found(matches, matches.length)
  return ask(asked(choices), [...office, ...asked(part)]) ?? { kind: 'none', date: null }
}

/** Actors whose names and roles have all the words: a role changes hands, so they are only asked for. */
async function inOffice({ port }: Engine, words: readonly string[]): Promise<readonly Suggestion[]> {
  const telling = words.filter((word) => !isStopWord(word)).slice(0, 8)
  if (telling.length === 0) return []
  const groups = telling.map((word) => [word])
  const records = await port.fetch('actor', await port.match('actor', groups, {}, MOST_IN_OFFICE))
  return records.map(({ id, text }) => ({ id, label: text }))
}

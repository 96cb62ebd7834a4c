import type { CivilDate } from '../domain/civil-date.ts'
import type { QueryProblem, Suggestion } from '../search/search.ts'
import type { Audience } from './audience.ts'
import { dateWhen } from './dates/date-text.ts'
import { message } from './message.ts'
import { menuRow } from './parts/components.ts'
import { queryWords } from './parts/query-words.ts'
import type { Reply } from './reply.ts'

/** Nothing found: said to the asker alone, with what to try. */
export function noneReply(query: string, date: CivilDate | null, audience: Audience): Reply {
  const { problem } = audience.words
  const when = date && dateWhen(date, audience.locale)
  const said = queryWords(query)
  const first = said === null && when ? problem.noneOn(when) : problem.none(said)
  return message({ content: `${first}\n${problem.tryThis}`, private: true })
}

/** The query itself is at fault: what is wrong with it, and what to do. */
export const invalidReply = (problem: QueryProblem, part: string, { words }: Audience): Reply =>
  message({ content: words.problem.invalid[problem](queryWords(part)), private: true })

/** A question back: the menu's values are the suggested ids. */
export function unsureReply(
  query: string,
  suggestions: readonly Suggestion[],
  menuId: string | null,
  audience: Audience,
): Reply {
  const { problem } = audience.words
  const rows = menuRow({
    id: menuId,
    placeholder: problem.chooseSuggestion,
    options: suggestions.map(({ id, label }) => ({ label, value: id })),
  })
  const said = queryWords(query)
  if (rows.length === 0 || said === null) return noneReply(query, null, audience)
  return message({ content: problem.unsure(said), rows })
}

/** A thing that a button leads to is there no longer. */
export const goneReply = ({ words }: Audience): Reply =>
  message({ content: words.problem.gone, private: true })

/** A state of another version, or one that was never written here. */
export const staleReply = ({ words }: Audience): Reply =>
  message({ content: words.problem.stale, private: true })

export const emptyCorpusReply = ({ words }: Audience): Reply =>
  message({ content: words.corpus.empty, private: true })

/** An actor without any quote, or without any event. */
export const actorHasNoneReply = (what: 'quotes' | 'events', { words }: Audience): Reply =>
  message({ content: words.problem.actorHasNone[what], private: true })

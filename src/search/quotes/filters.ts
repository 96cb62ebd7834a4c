import type { Day } from '../../domain/civil-date.ts'
import type { MatchFilter } from '../../store/search-port.ts'
import { words } from '../../text/fold.ts'
import type { Engine } from '../engine.ts'
import { likely } from '../names/find-name.ts'
import type { ActorChoice } from '../names/name-finder.ts'
import { clean } from '../query/clean.ts'
import { isBad } from '../query/date-part.ts'
import { mayBeId } from '../query/ids.ts'
import type { BadQuery } from '../query/parse-query.ts'
import type { Asking, QuoteQuery } from '../search.ts'
import { publishersLike } from './sources.ts'

/** What the options of a query let pass: records that pass one of the filters. */
export type Options =
  | BadQuery
  /** The speaker is not certain: these may have been meant. Empty: nobody like that. */
  | { readonly kind: 'whom'; readonly choices: readonly ActorChoice[] }
  /** No such publisher. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'filters'
      readonly filters: readonly MatchFilter[]
      readonly speakers: readonly string[]
    }

/** Filters are made of every speaker with every publisher that the options may mean, but of no more. */
const MOST_FILTERS = 6

export async function optionsOf(engine: Engine, query: QuoteQuery, asking: Asking): Promise<Options> {
  const from = limitOf(engine, query.from, asking, 'start')
  if (typeof from === 'object') return from
  const to = limitOf(engine, query.to, asking, 'end')
  if (typeof to === 'object') return to
  if (from !== undefined && to !== undefined && from > to)
    return { kind: 'invalid', problem: 'reversed-range', part: `${query.from} – ${query.to}` }
  const days: MatchFilter = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }

  const source = clean(query.source ?? '')
  const publishers = source === '' ? [null] : await publishersLike(engine.facts, source)
  if (publishers.length === 0) return { kind: 'nothing' }
  const speaker = clean(query.speaker ?? '')
  const choices = speaker === '' ? null : await speakersLike(engine, speaker)
  const speakers = choices === null ? [] : likely(choices).map(({ id }) => id)
  if (choices !== null && speakers.length === 0) return { kind: 'whom', choices }

  const filters = publishers.flatMap((publisher) =>
    (speakers.length > 0 ? speakers : [null]).map(
      (actor): MatchFilter => ({
        ...days,
        ...(publisher === null ? {} : { publisher }),
        ...(actor === null ? {} : { actor }),
      }),
    ),
  )
  return { kind: 'filters', filters: filters.slice(0, MOST_FILTERS), speakers }
}

/** The first or last day that an option means; undefined when it is not given. */
function limitOf(
  { findDate }: Engine,
  typed: string | undefined,
  { today, locale }: Asking,
  end: 'start' | 'end',
): Day | undefined | BadQuery {
  const text = clean(typed ?? '')
  if (text === '') return undefined
  const part = text.length > 100 ? null : findDate(text, today, locale)
  if (part === null) return { kind: 'invalid', problem: 'impossible-date', part: text.slice(0, 60) }
  return isBad(part) ? { kind: 'invalid', ...part } : part.date[end]
}

async function speakersLike({ facts, names }: Engine, typed: string): Promise<readonly ActorChoice[]> {
  const [actor] = mayBeId(typed) ? await facts.actorBriefs([typed]) : []
  if (actor)
    return [{ id: actor.id, name: actor.name, strength: 1, weight: actor.counts.articles, words: new Set() }]
  return names.whole(words(typed))
}

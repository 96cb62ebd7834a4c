import type { MatchFilter, RecordKind, SearchPort } from '../../store/search-port.ts'
import { isStopWord } from '../query/stop-words.ts'
import { judge } from '../rank/judge.ts'
import { rarityOf } from '../rank/rarity.ts'
import { hearSecondVoice, type Ranked } from '../rank/second-voice.ts'
import type { Vocabularies } from '../vocabulary/vocabularies.ts'
import type { WordTable } from '../vocabulary/word-table.ts'
import { type Gathered, gather } from './gather.ts'
import { createTerm, type Term } from './term.ts'

/** The words of a query that name somebody, and whom. */
export interface NamedPart {
  /** Positions among the query's words, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Actor ids. */
  readonly actors: readonly string[]
}

interface Question {
  readonly kind: RecordKind
  /** Folded, stop words included, in the order typed. */
  readonly words: readonly string[]
  /** Records that pass one of them; none: all records. Earlier ones come first among equals. */
  readonly filters: readonly MatchFilter[]
  readonly named: NamedPart | null
  /** For completions: the order alone is wanted, without matched ranges. */
  readonly brief?: boolean
}

export type Lookup = (question: Question) => Promise<readonly Ranked[]>

/** Records that are judged in one look-up, and for a completion. */
const POOL = 120
const BRIEF_POOL = 60
/** With so many matches for a word or two nothing else is asked for. */
const ENOUGH = 4
/** So many words together are found by chance in no record: one match is enough. */
const TELLING = 3
/** Words beyond the rarest so many are not looked at. */
const MOST_TERMS = 10
/** Actors of one name that are looked at. */
const MOST_ACTORS = 3

export function createLookup(port: SearchPort, vocabularies: Vocabularies): Lookup {
  return async (question) => {
    const { kind, named } = question
    const table = await vocabularies(kind)
    const { terms, stop } = termsOf(table, question.words)
    if (terms.length === 0) return []
    const isNamed = ({ position }: Term): boolean =>
      named !== null && position >= named.start && position < named.end
    const rest = terms.filter((term) => !isNamed(term))
    const credited = new Set(terms.filter(isNamed))
    const byActor = new Set<string>()
    const ids = new Set<string>()
    const pool = question.brief ? BRIEF_POOL : POOL
    const few = terms.length < TELLING ? ENOUGH : 1
    let loose = false

    for (const filter of question.filters.length > 0 ? question.filters : [{}]) {
      const ask = (actor?: string) => (groups: readonly (readonly string[])[], limit: number) =>
        port.match(kind, groups, actor === undefined ? filter : { ...filter, actor }, limit)
      const take = (gathered: Gathered): void => {
        for (const id of gathered.ids) ids.add(id)
        loose ||= gathered.loose
      }
      // The named speaker said so: nobody else's words are wanted. An event may name those who took no part.
      let answered = false
      const actors = filter.actor === undefined ? (named?.actors ?? []) : []
      for (const actor of actors.slice(0, MOST_ACTORS)) {
        const gathered = await gather(ask(actor), table, rest, stop, { pool, few: 1 })
        for (const id of gathered.ids) byActor.add(id)
        take(gathered)
        answered ||= kind === 'quote' && rest.length > 0 && gathered.ids.length > 0 && !gathered.loose
      }
      if (!answered) take(await gather(ask(), table, terms, stop, { pool, few }))
    }

    const records = await port.fetch(kind, [...ids])
    const judgement = judge(table, terms, records, loose, (id) => (byActor.has(id) ? credited : null))
    if (question.brief) return judgement.judged.map((judged) => ({ ...judged, ranges: [] }))
    return hearSecondVoice(
      judgement,
      terms.map(({ typed }) => typed),
    )
  }
}

/** The telling words as terms, the last one perhaps not typed to its end, and the stop words. */
function termsOf(table: WordTable, words: readonly string[]): { terms: Term[]; stop: string[] } {
  const telling = words.some((word) => !isStopWord(word))
  const seen = new Set<string>()
  const stop = new Set<string>()
  const terms: Term[] = []
  for (const [position, word] of words.entries()) {
    if (telling && isStopWord(word)) stop.add(word)
    else if (!seen.has(word)) terms.push(createTerm(table, word, position, position === words.length - 1))
    seen.add(word)
  }
  if (terms.length <= MOST_TERMS) return { terms, stop: [...stop] }
  const rarest = terms
    .map((term) => ({ term, rarity: term.count > 0 ? rarityOf(table, term) : 0 }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term)
  return { terms: rarest.sort((a, b) => a.position - b.position), stop: [...stop] }
}

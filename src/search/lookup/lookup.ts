import type { SearchPort } from '../../store/search-port.ts'
import { isStopWord } from '../query/stop-words.ts'
import { judge } from '../rank/judge.ts'
import { hearSecondVoice, type Ranked } from '../rank/second-voice.ts'
import type { Vocabularies } from '../vocabulary/vocabularies.ts'
import { findCandidates } from './candidates.ts'
import type { Question } from './question.ts'
import type { Term } from './term.ts'
import { termsOf } from './terms-of.ts'

export type Lookup = (question: Question) => Promise<readonly Ranked[]>

/** Records that are judged in one look-up, and for a completion. */
const POOL = 120
const BRIEF_POOL = 60
/** With so many matches for a word or two nothing else is asked for. */
const ENOUGH = 4
/** So many words together are found by chance in no record: one match is enough. */
const TELLING = 3

/** Words to ranked records, best first: a few questions to the store, a judgement of what comes back. */
export function createLookup(port: SearchPort, vocabularies: Vocabularies): Lookup {
  return async (question) => {
    const { kind, named, brief } = question
    const table = await vocabularies(kind)
    const sought = termsOf(table, question.words)
    const { terms } = sought
    if (terms.length === 0) return []
    const isNamed = ({ position }: Term): boolean =>
      named !== null && position >= named.start && position < named.end
    const limits = {
      pool: brief ? BRIEF_POOL : POOL,
      few: terms.length < TELLING ? ENOUGH : 1,
    }
    const { ids, byName, loose } = await findCandidates(port, table, question, sought, isNamed, limits)

    const records = await port.fetch(kind, [...ids])
    const credited = new Set(terms.filter(isNamed))
    const judgement = judge(table, terms, records, loose, (id) => (byName.has(id) ? credited : null))
    const own = new Set(named?.actors.flatMap(({ name }) => name.filter((word) => !isStopWord(word))))
    const isMatch = (word: string): boolean => own.has(word) || judgement.isMatch(word)
    if (brief) return judgement.judged.map((judged) => ({ ...judged, ranges: [] }))
    return hearSecondVoice(
      { judged: judgement.judged, isMatch },
      terms.map(({ typed }) => typed),
    )
  }
}

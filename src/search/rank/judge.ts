import type { SearchRecord } from '../../store/search-port.ts'
import { judgeOf, type Term } from '../lookup/term.ts'
import { createTokenizer } from '../query/tokens.ts'
import type { WordTable } from '../vocabulary/word-table.ts'
import { closeness } from './closeness.ts'
import { rarityOf } from './rarity.ts'

export interface Judged {
  readonly record: SearchRecord
  /** 0 to 1: the share of what was asked that the record has. Decides between an answer and a question. */
  readonly coverage: number
  /** 0 to 1: coverage where rare words count more, closeness and shortness. Decides the order. */
  readonly score: number
}

/** Above this a rare word tells no more, lest one unknown word outweigh all the others. */
const TELLING = 6

/** Terms that a record has by relation, whatever its words: its speaker was asked for by another name. */
export type Credit = (id: string) => ReadonlySet<Term> | null

export interface Judgement {
  /** Best first; of equals the first given stays first. */
  readonly judged: readonly Judged[]
  /** Whether a folded word is one of those that were asked for, or near enough. */
  readonly isMatch: (word: string) => boolean
}

interface Hit {
  readonly term: number
  readonly strength: number
}

/** Scores records against the terms. `loose`: known words may be misspelt too. */
export function judge(
  table: WordTable,
  terms: readonly Term[],
  records: readonly SearchRecord[],
  loose: boolean,
  credit: Credit,
): Judgement {
  const rarities = terms.map((term) => rarityOf(table, term))
  const telling = rarities.map((rarity) => Math.min(rarity, TELLING))
  const judges = terms.map((term) => judgeOf(term, loose))
  const typed = terms.map((term) => term.position)
  const tokenize = createTokenizer()
  const known = new Map<string, readonly Hit[]>()
  const hitsOf = (word: string): readonly Hit[] => {
    let hits = known.get(word)
    if (hits === undefined) {
      hits = judges
        .map((strengthOf, term) => ({ term, strength: strengthOf(word) }))
        .filter(({ strength }) => strength > 0)
      known.set(word, hits)
    }
    return hits
  }

  const judged = records.map((record) => {
    const best = new Array<number>(terms.length).fill(0)
    const places: number[][] = terms.map(() => [])
    const inText = tokenize(record.text)
    let matched = 0
    for (let at = 0; at < inText.length; at += 1) {
      const hits = hitsOf(inText[at] ?? '')
      if (hits.length > 0) matched += 1
      for (const { term, strength } of hits) {
        best[term] = Math.max(best[term] ?? 0, strength)
        places[term]?.push(at)
      }
    }
    for (const name of record.names)
      for (const word of tokenize(name))
        for (const { term, strength } of hitsOf(word)) best[term] = Math.max(best[term] ?? 0, strength)
    const credited = credit(record.id)
    if (credited) for (const [i, term] of terms.entries()) if (credited.has(term)) best[i] = 1
    const coverage = share(telling, best)
    const close = closeness(typed, places)
    const fit = inText.length === 0 ? 0 : matched / inText.length
    return { record, coverage, score: share(rarities, best) * (0.87 + 0.1 * close) + 0.03 * fit }
  })
  judged.sort((a, b) => b.score - a.score)
  return { judged, isMatch: (word) => hitsOf(word).length > 0 }
}

function share(weights: readonly number[], strengths: readonly number[]): number {
  let sum = 0
  let all = 0
  for (const [i, weight] of weights.entries()) {
    sum += weight * (strengths[i] ?? 0)
    all += weight
  }
  return all === 0 ? 0 : sum / all
}

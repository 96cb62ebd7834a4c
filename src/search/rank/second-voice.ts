import Fuse from 'fuse.js'
import { type Token, tokens } from '../query/tokens.ts'
import type { MatchedRange } from '../search.ts'
import type { Judged, Judgement } from './judge.ts'

export interface Ranked extends Judged {
  /** In the record's text. */
  readonly ranges: readonly MatchedRange[]
}

/** How many of the best are judged twice. */
const HEARD = 25
/** Records that have so much less than the best are not worth a second judgement. */
const BEHIND = 0.3
/** fuse.js's share in the final order. */
const SHARE = 0.15
/** A word that only fuse.js found is marked when so much of it matched. */
const MARKED = 0.8

interface Candidate {
  readonly judged: Judged
  readonly tokens: readonly Token[]
  /** Folded words with one space between: what fuse.js reads, so that it need not fold. */
  readonly text: string
  readonly names: string
}

/**
 * Lets fuse.js judge the best records once more: it reads them letter by letter, without our vocabulary, and
 * tells which letters matched. Ranges are whole words of the shown text.
 */
export function hearSecondVoice({ judged, isMatch }: Judgement, typed: readonly string[]): Ranked[] {
  const best = judged.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const heard = judged.filter(({ coverage }) => coverage >= best - BEHIND).slice(0, HEARD)
  const candidates = heard.map((one): Candidate => {
    const found = tokens(one.record.text)
    return {
      judged: one,
      tokens: found,
      text: found.map(({ word }) => word).join(' '),
      names: one.record.names.flatMap((name) => tokens(name).map(({ word }) => word)).join(' '),
    }
  })
  const fuse = new Fuse(candidates, {
    keys: [
      { name: 'text', weight: 2 },
      { name: 'names', weight: 1 },
    ],
    useTokenSearch: true,
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  })
  const voices = new Map(fuse.search(typed.join(' ')).map((result) => [result.item, result]))
  const ranked = candidates.map((candidate): Ranked => {
    const voice = voices.get(candidate)
    const letters = voice?.matches?.find(({ key }) => key === 'text')?.indices ?? []
    const score = (1 - SHARE) * candidate.judged.score + SHARE * (1 - (voice?.score ?? 1))
    return { ...candidate.judged, score, ranges: markedWords(candidate.tokens, letters, isMatch) }
  })
  ranked.sort((a, b) => b.score - a.score)
  const both = new Set(heard)
  return [...ranked, ...judged.filter((one) => !both.has(one)).map((one) => ({ ...one, ranges: [] }))]
}

/** Turns matched letters of the folded text (ends inclusive, as fuse.js gives them) into words of the shown one. */
function markedWords(
  found: readonly Token[],
  letters: readonly (readonly [number, number])[],
  isMatch: (word: string) => boolean,
): MatchedRange[] {
  const ranges: MatchedRange[] = []
  let start = 0
  for (const token of found) {
    const end = start + token.word.length
    const covered = letters.reduce(
      (sum, [first, last]) => sum + Math.max(0, Math.min(end, last + 1) - Math.max(start, first)),
      0,
    )
    const previous = ranges.at(-1)
    const again = previous !== undefined && previous[0] === token.start
    if (!again && (isMatch(token.word) || covered >= MARKED * token.word.length))
      ranges.push([token.start, token.end])
    start = end + 1
  }
  return ranges
}

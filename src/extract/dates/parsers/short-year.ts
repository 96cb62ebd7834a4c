import { shortYearAt } from '../numbers.ts'
import type { Parser } from '../parser.ts'
import { wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'
import { verbAt } from '../verb-at.ts'

const LEADS = new Set(['en', 'depuis'])
/** « elle a fini en 47 »: seconds, strokes or places. */
const RACES = /^(?:boucl|chrono|cour|descend|fini|nag|parcour|termin|taill|chauss|habill)/
const REACH = 8

function isResult(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k -= 1) {
    const token = tokens[k]
    if (token?.sentence !== tokens[at]?.sentence) return false
    if (token?.kind === 'number' || RACES.test(token?.word ?? '')) return true
  }
  return false
}

/** « C'était en 87, », « Depuis 95, »: two digits that nothing follows which could be counted. */
export const shortYear: Parser = ({ tokens, loose }, at) => {
  const read = shortYearAt(tokens, at)
  if (!read || !LEADS.has(wordAt(tokens, at - 1))) return null
  const moment = { type: 'calendar', year: read.value } as const
  const after = tokens[read.to]
  if (after && after.kind !== 'break' && !',.;:)!?»'.includes(after.word)) return null
  if (loose) return { moment, to: read.to }
  const before = tokens[at - 2]
  const opens = before === undefined || before.kind !== 'word' || before.sentence !== tokens[at]?.sentence
  if (!opens && wordAt(tokens, at - 1) !== 'depuis' && verbAt(tokens, at - 2) === null) return null
  return isResult(tokens, at) ? null : { moment, to: read.to }
}

import lexicon from '../../../data/lexicons/dates-context.json' with { type: 'json' }
import { lowerAt, wordAt } from './reader.ts'
import type { Token } from './tokens.ts'
import { type Tense, type Verb, verbAt } from './verb-at.ts'

/** What the verb that governs a date tells of it. */
export interface Evidence {
  readonly tense: Tense | null
  /** The verb surely governs the date: it stands beside it, or the date opens the clause. */
  readonly sure: boolean
  /** The verb is one of saying: the date is that of the statement. */
  readonly said: boolean
}

type Tokens = readonly Token[]

const NONE: Evidence = { tense: null, sure: false, said: false }
const REACH = 30
const HAPPENINGS = new Set(lexicon.happenings)
const STOPS = new Set([';', '«', '“', '"', '(', '»', '”'])
const OPENERS = new Set([',', 'que', "qu'", 'et', 'mais', 'car', 'ou', '-', '(', ':', '»', '"', '«', '\n'])
const PREPOSITIONS = new Set([
  'en',
  'des',
  'depuis',
  'au',
  'du',
  'a',
  'de',
  "jusqu'",
  "d'",
  'ici',
  'partir',
  'apres',
  'avant',
])
const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'ou'])

/** Whether the date opens its clause: « Mardi, … », « … que, le 12 mars, … ». The index where it does. */
function opening(tokens: Tokens, from: number): boolean {
  let at = from
  while (at > from - 3 && PREPOSITIONS.has(wordAt(tokens, at - 1))) at -= 1
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[from]?.sentence) return true
  if (!OPENERS.has(before.word)) return false
  return before.word !== ',' || verbAt(tokens, at - 2) === null
}

function leftVerb(tokens: Tokens, from: number): { verb: Verb; at: number } | null {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (STOPS.has(token.word) && at < from - 1)) return null
    const verb = verbAt(tokens, at)
    if (verb && !(verb.bare && from - at > 8)) return { verb, at }
  }
  return null
}

/** The first verb after the date; what stands in a relative clause between commas is passed over. */
function rightVerb(tokens: Tokens, to: number): Verb | null {
  const sentence = tokens[to - 1]?.sentence
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || token.word === ';') return null
    if (RELATIVES.has(token.word) && token.lower !== 'ou' && wordAt(tokens, at - 1) === ',') {
      let end = at
      while (end < at + 15 && wordAt(tokens, end) !== ',') end += 1
      if (wordAt(tokens, end) === ',') at = end
    }
    const verb = verbAt(tokens, at)
    if (verb && !verb.bare) return verb
  }
  return null
}

/** « a annoncé une réunion le 12 »: the twelfth is the meeting's; « lors d'une réunion mardi » is the statement's. */
function namesHappening(tokens: Tokens, verbAt: number, from: number): boolean {
  for (let at = from - 1; at > verbAt; at -= 1) {
    if (!HAPPENINGS.has(wordAt(tokens, at))) continue
    for (let lead = at - 1; lead > Math.max(verbAt, at - 5); lead -= 1) {
      if (
        ['lors', 'dans', 'pendant', 'devant', 'issue', 'cours', 'apres', 'avant', 'marge', 'terme'].includes(
          wordAt(tokens, lead),
        )
      )
        return false
    }
    return true
  }
  return false
}

/** Reads the tense around the date that stands at `from` to `to` (exclusive). Looks at most 30 tokens away. */
export function evidenceAt(tokens: Tokens, from: number, to: number): Evidence {
  const opens = opening(tokens, from)
  if (opens) {
    const verb = rightVerb(tokens, to)
    if (verb) return { tense: verb.tense, sure: true, said: verb.said }
  }
  const left = leftVerb(tokens, from)
  if (left) {
    const said = left.verb.said && !namesHappening(tokens, left.at, from)
    const announced = left.verb.said && !said
    return {
      tense: announced ? null : left.verb.tense,
      sure: from - left.at <= 3 && lowerAt(tokens, from - 1) !== 'pour' && !announced,
      said,
    }
  }
  const right = opens ? null : rightVerb(tokens, to)
  return right ? { tense: right.tense, sure: false, said: right.said } : NONE
}

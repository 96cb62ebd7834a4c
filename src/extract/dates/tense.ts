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
const ANNOUNCING = new Set(lexicon.announcing)
const HAPPENINGS = new Set(lexicon.happenings)
const STOPS = new Set([';', '('])
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

/** Incises inside a quotation (« …, dit-elle, … ») tell nothing of what it says. */
function governing(tokens: Tokens, at: number): Verb | null {
  const verb = verbAt(tokens, at)
  const incise = verb?.said && tokens[at]?.quoted && wordAt(tokens, at + 1) === '-'
  return incise ? null : verb
}

function leftVerb(tokens: Tokens, from: number): { verb: Verb; at: number } | null {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (STOPS.has(token.word) && at < from - 1)) return null
    if (token.quoted !== tokens[from]?.quoted) {
      if (!token.quoted) return null
      continue
    }
    const verb = governing(tokens, at)
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
    if (token.quoted !== tokens[to - 1]?.quoted) {
      if (!token.quoted) return null
      continue
    }
    const verb = governing(tokens, at)
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

const CALLING = new Set(lexicon.calling)
const CALLED_FOR = new Set(lexicon.calledFor)

/** « ont appelé à manifester », « appelle à un rassemblement »: what is called for lies ahead. */
function callsFor(tokens: Tokens, from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at > Math.max(1, from - REACH / 2); at -= 1) {
    if (tokens[at]?.sentence !== sentence) return false
    if (!CALLED_FOR.has(wordAt(tokens, at))) continue
    const before = [at - 1, at - 2].find((lead) => lowerAt(tokens, lead) === 'à')
    if (before !== undefined && CALLING.has(wordAt(tokens, before - 1))) return true
  }
  return false
}

/** « reportée au 6 », « votée pour lundi »: the day that something is set to. */
function isTarget(tokens: Tokens, from: number, verb: number): boolean {
  const lead = wordAt(tokens, from - 1) === 'le' ? from - 2 : from - 1
  if (wordAt(tokens, lead) === 'pour') return isWeekday(tokens, from)
  return ['a', 'au'].includes(wordAt(tokens, lead)) && SET.test(wordAt(tokens, verb))
}

const SET = /^(?:avance|fixe|programme|reporte|renvoye|repousse|decale)e?s?$/

const isWeekday = (tokens: Tokens, at: number): boolean => tokens[at]?.entry.weekday !== undefined

/** « a promis une campagne au printemps »: what is announced lies ahead. */
function announces(tokens: Tokens, at: number): boolean {
  return ANNOUNCING.has(lowerAt(tokens, at)) && ['un', 'une', 'des'].includes(wordAt(tokens, at + 1))
}

function read(tokens: Tokens, from: number, to: number): Evidence {
  const opens = opening(tokens, from)
  if (opens) {
    const verb = rightVerb(tokens, to)
    if (verb) return { tense: verb.tense, sure: true, said: verb.said }
  }
  if (callsFor(tokens, from)) return { tense: 'future', sure: true, said: false }
  const left = leftVerb(tokens, from)
  if (left && isTarget(tokens, from, left.at)) return { tense: 'future', sure: true, said: false }
  if (!left) {
    const right = opens ? null : rightVerb(tokens, to)
    return right ? { tense: right.tense, sure: false, said: right.said } : NONE
  }
  const { verb, at } = left
  if (announces(tokens, at)) return { tense: 'future', sure: false, said: false }
  const said = verb.said && !namesHappening(tokens, at, from)
  if (verb.said && !said) return NONE
  const scheduled = verb.bare && verb.tense === 'future'
  const aimed =
    ['pour', 'a', 'au'].includes(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) !== "jusqu'"
  if (aimed && verb.tense === 'past' && !isWeekday(tokens, from)) return NONE
  const sure = from - at <= 3 && !scheduled
  return { tense: verb.tense, sure, said }
}

/**
 * Reads the tense around the date that stands at `from` to `to` (exclusive); looks at most 30 tokens away. In
 * speech, what is not told in a past tense is about to come; a noun's own date (« la séance de mardi ») need
 * not follow a verb that only plans.
 */
export function evidenceAt(tokens: Tokens, from: number, to: number): Evidence {
  const evidence = read(tokens, from, to)
  if (evidence.tense === null && tokens[from]?.quoted) return { ...evidence, tense: 'now' }
  const attribute = evidence.tense === 'now' && ['de', 'du'].includes(wordAt(tokens, from - 1))
  return attribute ? { ...evidence, tense: null } : evidence
}

import lexicon from '../../../data/lexicons/dates-context.json' with { type: 'json' }
import { isAwaited, isBilled, isForeseen, isOfWinner, makesRoom } from './foreseen.ts'
import { isHoliday, isSeason, isWeekday } from './named-days.ts'
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
const DROPPED: Evidence = { tense: 'past', sure: false, said: false }
const AHEAD: Evidence = { tense: 'future', sure: true, said: false }
const REACH = 30
const CLOSE_BY = 6
const ANNOUNCING = new Set(lexicon.announcing)
const HAPPENINGS = new Set(lexicon.happenings)
const STOPS = new Set([';', '('])
const OPENERS = new Set([
  ',',
  ';',
  'que',
  "qu'",
  'et',
  'mais',
  'car',
  'ou',
  '-',
  '(',
  ':',
  '»',
  '"',
  '«',
  '\n',
])
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

/** « sera prise "sereinement, au printemps" »: a fragment goes on with the writer's own sentence. */
const isFragment = (tokens: Tokens, opener: number): boolean =>
  tokens[opener]?.kind === 'mark' && tokens[opener + 1]?.kind === 'word' && !tokens[opener + 1]?.capital

const LONGEST_FRAGMENT = 12

/** « restera « perturbé » vendredi »: behind a fragment no clause begins. */
function endsFragment(tokens: Tokens, end: number): boolean {
  if (!['»', '"', '”'].includes(wordAt(tokens, end)) || !tokens[end]?.quoted) return false
  for (let at = end - 1; at > end - LONGEST_FRAGMENT && tokens[at]?.quoted; at -= 1) {
    if (!tokens[at - 1]?.quoted) return isFragment(tokens, at)
  }
  return false
}

/** Whether the date opens its clause: « Mardi, … », « … que, le 12 mars, … ». The index where it does. */
function opening(tokens: Tokens, from: number): boolean {
  let at = from
  while (at > from - 3 && PREPOSITIONS.has(wordAt(tokens, at - 1))) at -= 1
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[from]?.sentence) return true
  if (!OPENERS.has(before.word) || endsFragment(tokens, at - 1)) return false
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
  let quoted = tokens[from]?.quoted
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (STOPS.has(token.word) && at < from - 1)) return null
    if (token.quoted !== quoted) {
      if (token.quoted) continue
      if (!isFragment(tokens, at + 1)) return null
      quoted = false
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
    // « ce mardi, nous entendons celle qui dirigera l'orchestre »
    const ofSomebody =
      wordAt(tokens, at - 1) === 'qui' && /^ce(?:lui|lle|ux|lles)$/.test(wordAt(tokens, at - 2))
    const verb = ofSomebody ? null : governing(tokens, at)
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

const isUntil = (tokens: Tokens, from: number): boolean =>
  wordAt(tokens, from - 2) === "jusqu'" && ['a', 'au', 'en'].includes(wordAt(tokens, from - 1))

/** « reportée au 6 », « votée pour lundi »: the day that something is set to. */
function isTarget(tokens: Tokens, from: number, verb: number): boolean {
  const lead = wordAt(tokens, from - 1) === 'le' ? from - 2 : from - 1
  if (wordAt(tokens, lead) === 'pour') return isWeekday(tokens, from)
  if (!['a', 'au'].includes(wordAt(tokens, lead))) return false
  // « mis en délibéré au 3 mars »
  return SET.test(wordAt(tokens, verb)) || wordAt(tokens, lead - 1) === 'delibere'
}

/**
 * « une audience fixée au 14 juin avait été remise »: the day has come and gone. « Une visite prévue pour jeudi a été
 * reportée »: of a weekday, only the past perfect says so.
 */
function wasSet(tokens: Tokens, verb: Verb, from: number, to: number): boolean {
  if (!verb.bare || rightVerb(tokens, to)?.tense !== 'past') return false
  if (!isWeekday(tokens, from)) return true
  for (let at = to; at < to + UNDONE_REACH && tokens[at]?.sentence === tokens[from]?.sentence; at += 1)
    if (['a', 'ont'].includes(lowerAt(tokens, at))) return false
  return true
}

/** What was to come and may not have: « devait se tenir ». */
export const WAS_TO: ReadonlySet<string> = new Set(['devait', 'devaient'])
const UNDONE_REACH = 8

/**
 * « devait se tenir vendredi mais avait été reportée »: the day has passed, or the past perfect would not look back on
 * it. So it has in « devait venir vendredi, elle n'est pas venue ».
 */
function hadPassed(tokens: Tokens, verb: number, to: number): boolean {
  if (!WAS_TO.has(lowerAt(tokens, verb))) return false
  for (let at = to; at < to + UNDONE_REACH; at += 1) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence) return false
    if (/^(?:avait|avaient)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'été') return true
    const done = lowerAt(tokens, at) === "n'" && ['a', 'est', 'ont', 'sont'].includes(lowerAt(tokens, at + 1))
    if (done) return ['pas', 'jamais'].includes(lowerAt(tokens, at + 2))
  }
  return false
}

const SET =
  /^(?:avance|decale|deplace|differe|fixe|maintenu|programme|remis|renvoye|reporte|repousse|transfere)e?s?$/

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
  if (opens && makesRoom(tokens, to)) return AHEAD
  if (isForeseen(tokens, from)) return AHEAD
  if (isOfWinner(tokens, from)) return DROPPED
  const left = leftVerb(tokens, from)
  if (left && isTarget(tokens, from, left.at)) return wasSet(tokens, left.verb, from, to) ? DROPPED : AHEAD
  if (!left) {
    const right = opens ? null : rightVerb(tokens, to)
    if (right) return { tense: right.tense, sure: false, said: right.said }
    return isBilled(tokens, from, to) ? AHEAD : NONE
  }
  const { verb, at } = left
  if (hadPassed(tokens, at, to)) return DROPPED
  // « l'école, fermée jusqu'à vendredi »
  if (verb.bare && verb.tense === 'past' && isUntil(tokens, from))
    return { tense: 'future', sure: false, said: false }
  if (announces(tokens, at)) return { tense: 'future', sure: false, said: false }
  const said = verb.said && !namesHappening(tokens, at, from)
  if (verb.said && !said) return NONE
  const scheduled = verb.bare && verb.tense === 'future'
  const aimed =
    ['pour', 'a', 'au'].includes(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) !== "jusqu'"
  const named =
    isWeekday(tokens, from) || isSeason(tokens, from) || (from - at < CLOSE_BY && isHoliday(tokens, from))
  if (aimed && verb.tense === 'past' && !named) return NONE
  const beside = from - at <= 3 && !scheduled
  const sure = beside || (verb.bare && verb.tense === 'past' && rightVerb(tokens, to)?.tense === 'past')
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
  if (evidence.tense !== 'future' && isAwaited(tokens, from, to)) return AHEAD
  const attribute = evidence.tense === 'now' && ['de', 'du'].includes(wordAt(tokens, from - 1))
  return attribute ? { ...evidence, tense: null } : evidence
}

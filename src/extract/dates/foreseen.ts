import lexicon from '../../../data/lexicons/dates-context.json' with { type: 'json' }
import { lowerAt, wordAt } from './reader.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verb-at.ts'

type Tokens = readonly Token[]

const CALLING = new Set(lexicon.calling)
const CALLED_FOR = new Set(lexicon.calledFor)

const PLANNED = new Set(lexicon.planned)
const CLITICS = new Set([
  'se',
  "s'",
  'le',
  'la',
  "l'",
  'les',
  'y',
  'en',
  'ne',
  'pas',
  'plus',
  'lui',
  'leur',
  'nous',
])

const CALL_REACH = 15
const ACT_REACH = 8
const PLAN_REACH = 14

/** « ont décidé de se retrouver vendredi », « a promis de venir jeudi »: what was resolved to do lies ahead. */
function isPlanned(tokens: Tokens, from: number): boolean {
  const sentence = tokens[from]?.sentence
  if (tokens[from]?.entry.weekday === undefined) return false
  for (let act = from - 1; act > from - ACT_REACH && tokens[act]?.sentence === sentence; act -= 1) {
    const token = tokens[act]
    if (token?.kind !== 'word' || verbAt(tokens, act) !== null) return false
    if (token.capital || !/(?:er|ir|oir|dre|tre|ire|vre)$/.test(token.word)) continue
    let link = act - 1
    while (link > act - 4 && CLITICS.has(lowerAt(tokens, link))) link -= 1
    if (!['de', "d'", 'à'].includes(lowerAt(tokens, link))) continue
    for (let at = link - 1; at > link - PLAN_REACH && tokens[at]?.sentence === sentence; at -= 1)
      if (PLANNED.has(wordAt(tokens, at))) return true
    return false
  }
  return false
}

/** « ont appelé à manifester », « appelle à un rassemblement »: what is called for lies ahead. */
function callsFor(tokens: Tokens, from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at > Math.max(1, from - CALL_REACH); at -= 1) {
    if (tokens[at]?.sentence !== sentence) return false
    if (!CALLED_FOR.has(wordAt(tokens, at))) continue
    const before = [at - 1, at - 2, at - 3].find((lead) => lowerAt(tokens, lead) === 'à')
    if (before !== undefined && CALLING.has(wordAt(tokens, before - 1))) return true
  }
  return false
}

/** « à paraître vendredi », « des matchs à jouer samedi »: a noun's infinitive. */
function isToCome(tokens: Tokens, from: number): boolean {
  if (lowerAt(tokens, from - 2) !== 'à' || !/(?:er|ir|re)$/.test(wordAt(tokens, from - 1))) return false
  return tokens[from - 3]?.kind === 'word' && verbAt(tokens, from - 3) === null
}

const IF_REACH = 9

/** « Si rien n'a bougé au printemps, je partirai »: what is supposed lies ahead; « si cela avait bougé » does not. */
function isSupposed(tokens: Tokens, from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at > from - IF_REACH && tokens[at]?.sentence === sentence; at -= 1) {
    const word = lowerAt(tokens, at)
    if (word === ',' || /^(?:avait|avaient|était|étaient|que|qu')$/.test(word)) return false
    const opens = tokens[at - 1]?.sentence !== sentence || wordAt(tokens, at - 1) === ','
    if (opens && (word === 'si' || (word === "s'" && /^ils?$/.test(lowerAt(tokens, at + 1))))) return true
  }
  return false
}

const AIM_REACH = 8

/** « en vue du déplacement à Lille, samedi »: what is prepared for. */
function isAimedAt(tokens: Tokens, from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at > from - AIM_REACH && tokens[at]?.sentence === sentence; at -= 1) {
    if (wordAt(tokens, at) === 'vue') return wordAt(tokens, at - 1) === 'en'
  }
  return false
}

/** « Dimanche, place à la finale ». */
export const makesRoom = (tokens: Tokens, to: number): boolean => {
  const at = wordAt(tokens, to) === ',' ? to + 1 : to
  return wordAt(tokens, at) === 'place' && ['a', 'au', 'aux'].includes(wordAt(tokens, at + 1))
}

/** « La grève de jeudi s'annonce suivie », « Le match de dimanche promet ». */
const AWAITED = new Set(['annonce', 'annoncent', 'promet', 'promettent'])
const CALLED_OFF = /^(?:annule|maintenu|reporte|supprime|suspendu)e?s?$/

/** « Les vols de dimanche sont annulés »: what is awaited, or called off, lies ahead. */
export function isAwaited(tokens: Tokens, from: number, to: number): boolean {
  if (!['de', 'du'].includes(wordAt(tokens, from - 1))) return false
  const verb = wordAt(tokens, to) === "s'" ? to + 1 : to
  if (AWAITED.has(wordAt(tokens, verb)) && (verb > to || wordAt(tokens, verb).startsWith('p'))) return true
  const at = [to, to + 1, to + 2].find((each) => ['est', 'sont'].includes(wordAt(tokens, each)))
  return at !== undefined && CALLED_OFF.test(wordAt(tokens, at + 1))
}

/** What is billed without a verb: « Verdict mardi. », « Vernissage vendredi. » */
const BILLED = new Set(
  'concert conference debat decision delibere deliberes inauguration inscriptions jugement prochain prochaine prochains prochaines projection rencontre rendez-vous reponse spectacle suite verdict vernissage'.split(
    ' ',
  ),
)
/** These are told when they are over, hour or not. */
const BEFALLING = /^(?:accident|agression|braquage|chute|choc|collision|explosion|feu|incendie|seisme)$/
const HOUR = /^(?:h|heures?|\d{1,2}h(?:\d\d)?)$/
const BILL_REACH = 12

/** « à 20 h 30 »; « vers 17 h » is told of what is over. */
function hasHour(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (HOUR.test(wordAt(tokens, at)))
      return [1, 2].some((step) => ['a', 'des'].includes(wordAt(tokens, at - step)))
  return false
}

/** « Inauguration samedi. », « Concert dimanche à 20 h 30, salle Nougaro »: no verb tells of the past. */
export function isBilled(tokens: Tokens, from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence
  let first = from
  while (first > from - BILL_REACH && tokens[first - 1]?.sentence === sentence) first -= 1
  if (BILLED.has(wordAt(tokens, first))) return true
  return first < from && !BEFALLING.test(wordAt(tokens, first)) && hasHour(tokens, from, to)
}

const NEXT_REACH = 7

/** « Le prochain rendez-vous libre est le 9 novembre ». */
function isNext(tokens: Tokens, from: number): boolean {
  if (!['est', 'sera', 'serait'].includes(lowerAt(tokens, from - 1))) return false
  for (let at = from - 2; at > from - NEXT_REACH && tokens[at]?.sentence === tokens[from]?.sentence; at -= 1)
    if (/^prochaine?$/.test(wordAt(tokens, at)))
      return ['le', 'la', 'mon', 'ma', 'son', 'sa', 'leur', 'notre'].includes(wordAt(tokens, at - 1))
  return false
}

/** « , vainqueur du sprint vendredi », « , battue lundi »: what somebody has won or lost lies back, whatever the verb. */
const WINNERS = /^(?:battu|elimine|laureat|tombeur|titre|vainqueur|vainqueure|vaincu|gagnant|sacre)e?s?$/
const WINNER_REACH = 7

export function isOfWinner(tokens: Tokens, from: number): boolean {
  if (tokens[from]?.entry.weekday === undefined) return false
  for (
    let at = from - 1;
    at > from - WINNER_REACH && tokens[at]?.sentence === tokens[from]?.sentence;
    at -= 1
  )
    if (WINNERS.test(wordAt(tokens, at))) return wordAt(tokens, at - 1) === ','
  return false
}

/** Whether the words in front of a date say that it lies ahead, whatever the verb. */
export const isForeseen = (tokens: Tokens, from: number): boolean =>
  callsFor(tokens, from) ||
  isPlanned(tokens, from) ||
  isSupposed(tokens, from) ||
  isToCome(tokens, from) ||
  isNext(tokens, from) ||
  isAimedAt(tokens, from)

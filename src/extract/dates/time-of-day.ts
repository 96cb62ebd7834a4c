import { follows, isGlued, isMark, skipPhrase, wordAt } from './reader.ts'
import type { Token } from './tokens.ts'

type Tokens = readonly Token[]

export interface TimeRead {
  /** HH:MM; absent where only a part of the day was named. */
  readonly time?: string
  readonly to: number
}

const pad = (value: number): string => String(value).padStart(2, '0')

const LEADS = [
  [','],
  [',', 'a'],
  [',', 'vers'],
  ['a'],
  ['vers'],
  ['des'],
  ['a', 'partir', 'de'],
  ['aux', 'alentours', 'de'],
  ['peu', 'apres'],
  ['peu', 'avant'],
]

const minuteAt = (tokens: Tokens, at: number): number | null => {
  const token = tokens[at]
  return token?.kind === 'number' && token.end - token.start === 2 && token.value < 60 ? token.value : null
}

/** « 15 heures 30 », « 15h30 », « 15:30 », « midi », « 8 heures du soir ». */
export function clockAt(tokens: Tokens, at: number): TimeRead | null {
  const word = wordAt(tokens, at)
  if (word === 'midi' || word === 'minuit') return { time: word === 'midi' ? '12:00' : '00:00', to: at + 1 }
  const token = tokens[at]
  if (token?.kind !== 'number' || token.end - token.start > 2 || token.value > 24) return null
  const unit = wordAt(tokens, at + 1)
  const colon = unit === ':' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  if (unit !== 'h' && unit !== 'heure' && unit !== 'heures' && !colon) return null
  const minute = minuteAt(tokens, at + 2)
  if (minute === null && colon) return null
  let to = minute === null ? at + 2 : at + 3
  let hour = token.value
  if (follows(tokens, to, 'du', 'matin')) to += 2
  else if (follows(tokens, to, 'du', 'soir') || follows(tokens, to, 'de', "l'", 'apres-midi')) {
    if (hour < 12) hour += 12
    to += wordAt(tokens, to) === 'du' ? 2 : 3
  }
  return { time: `${pad(hour % 24)}:${pad(minute ?? 0)}`, to }
}

const DAY_PART_LEADS = [
  ['au'],
  ['au', 'petit'],
  ['en'],
  ['dans', 'la'],
  ['dans', "l'"],
  ['en', 'debut', 'de'],
  ['en', 'debut', "d'"],
  ['en', 'milieu', 'de'],
  ['en', 'milieu', "d'"],
  ['en', 'fin', 'de'],
  ['en', 'fin', "d'"],
]

/** « soir », « au matin », « dans la nuit », « en fin de journée » after a day. */
function dayPartAt(tokens: Tokens, at: number): number {
  const lead = skipPhrase(tokens, at, DAY_PART_LEADS)
  const token = tokens[lead]
  const isPart = token?.entry.dayPart !== undefined || (lead > at + 1 && token?.word === 'journee')
  if (!isPart) return at
  return lead > at || ['matin', 'midi', 'apres-midi', 'soir'].includes(token?.word ?? '') ? lead + 1 : at
}

/** What may follow a day: a part of the day, a time, or both. `to` is `at` when nothing does. */
export function timeAfter(tokens: Tokens, at: number): TimeRead {
  const part = dayPartAt(tokens, at)
  const lead = skipPhrase(tokens, part, LEADS)
  const clock = clockAt(tokens, lead)
  return clock ?? { to: part }
}

/** The time that a text gives before the day: « à 15 heures mardi ». The index where the time begins. */
export function timeBefore(
  tokens: Tokens,
  at: number,
): { readonly from: number; readonly time: string } | null {
  const end = isMark(tokens, at - 1, ',') ? at - 1 : at
  for (let length = 1; length <= 3; length += 1) {
    const clock = clockAt(tokens, end - length)
    if (clock?.time !== undefined && clock.to === end) return { from: end - length, time: clock.time }
  }
  return null
}

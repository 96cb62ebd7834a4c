import type { Found, Moment } from './moment.ts'
import type { Parse } from './parse.ts'
import { isDay } from './parse-moment.ts'
import { lowerAt, wordAt } from './reader.ts'
import { evidenceAt } from './tense.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verb-at.ts'

type Tokens = readonly Token[]

/** Dates of the same sentence that are looked at on either side. */
const REACH = 3

/** « demain », « ce soir », « vendredi », « il y a trois jours »: they count from the day of whoever speaks. */
function countsFromToday(moment: Moment): boolean {
  if (moment.type === 'deictic') return true
  if (moment.type === 'shift') return moment.from === 'published'
  return moment.type === 'calendar' && moment.weekday !== undefined && moment.day === undefined
}

/** Words between the end of a quotation and the day of its incise. */
const INCISE_REACH = 6
const HAVING = new Set(['a', 'ont', 'avait', 'avaient'])

/** « …", a lancé lundi le maire »: the day behind the verb of an incise, whichever it is. */
function isInIncise(tokens: Tokens, end: number, day: number): boolean {
  let at = end
  while (tokens[at]?.quoted) at += 1
  if (verbAt(tokens, day - 1)?.bare) return false
  return wordAt(tokens, at) === ',' && HAVING.has(lowerAt(tokens, at + 1)) && day - at <= INCISE_REACH
}

/** « Lundi, le maire avait prévenu : « … » ». */
function isAnnounced(tokens: Tokens, within: number): boolean {
  let at = within
  while (tokens[at - 1]?.quoted) at -= 1
  return wordAt(tokens, at - 1) === ':'
}

/** « le match de mardi »: another happening's. */
const isAttribute = (tokens: Tokens, day: number): boolean => ['de', 'du'].includes(wordAt(tokens, day - 1))

/**
 * The day on which the words that a date stands in were said, where the writer's part of the sentence tells it:
 * « "Nous fermerons demain", avait prévenu lundi la direction ». Null for dates of the writer's own.
 */
export function spokenOn({ tokens, found }: Parse, index: number): Found | null {
  const own = found[index]
  const opener = own && tokens[own.from]
  if (!own || !opener?.quoted || !countsFromToday(own.moment)) return null
  for (const step of [1, -1]) {
    for (let k = 1; k <= REACH; k += 1) {
      const other = found[index + step * k]
      const token = other && tokens[other.from]
      if (!other || token?.sentence !== opener.sentence) break
      if (token.quoted) continue
      if (!isDay(other.moment) || other.relation !== undefined || isAttribute(tokens, other.from)) break
      if (step > 0 && isInIncise(tokens, own.to, other.from)) return other
      const { said, sure, tense } = evidenceAt(tokens, other.from, other.to)
      const announced = step < 0 && sure && isAnnounced(tokens, own.from)
      if ((said || announced) && tense === 'past') return other
      break
    }
  }
  return null
}

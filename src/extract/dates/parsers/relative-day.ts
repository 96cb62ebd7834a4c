import type { Moment } from '../moment.ts'
import type { Parser } from '../parser.ts'
import { follows, isGlued, isMark } from '../reader.ts'
import { isDemonstrative } from './aim.ts'
import { isEra } from './guards.ts'

/** « hier », « aujourd'hui », « après-demain ». */
export const relativeDay: Parser = ({ tokens }, at) => {
  const offset = tokens[at]?.entry.deictic
  if (offset === undefined || isEra(tokens, at)) return null
  return { moment: { type: 'deictic', unit: 'day', offset }, to: at + 1 }
}

/** The day just told. */
const TOLD: Moment = { type: 'shift', unit: 'day', amount: 0, from: 'narrative', about: false, exact: false }

/** « ce matin », « cette nuit », « ce soir »; « ce soir-là » is the day of the narrative. */
export const partOfToday: Parser = ({ tokens }, at) => {
  if (tokens[at]?.entry.dayPart === undefined || tokens[at]?.word === 'aube') return null
  if (follows(tokens, at, 'nuit', 'derniere')) {
    return { moment: { type: 'deictic', unit: 'day', offset: -1 }, to: at + 2 }
  }
  const same =
    follows(tokens, at, 'soir', 'meme') ||
    follows(tokens, at, 'matin', 'meme') ||
    follows(tokens, at, 'nuit', 'meme')
  if (same && ['le', 'la'].includes(tokens[at - 1]?.word ?? '')) return { moment: TOLD, to: at + 2 }
  if (!isDemonstrative(tokens, at - 1)) return null
  const there = isMark(tokens, at + 1, '-') && isGlued(tokens, at + 1) && tokens[at + 2]?.word === 'la'
  return there
    ? { moment: TOLD, to: at + 3 }
    : { moment: { type: 'deictic', unit: 'day', offset: 0 }, to: at + 1 }
}

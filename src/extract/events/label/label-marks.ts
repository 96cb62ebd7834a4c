import { lowerAt } from '../../dates/reader.ts'
import type { Scene } from '../scene.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

export const DETERMINERS = set(
  "le la l' les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs quelques certains certaines",
)
/** What leads another phrase. */
export const PREPOSITIONS = set(
  `à au aux en dans pour sur par avec chez entre contre sous vers depuis dès après avant pendant durant lors
  selon malgré sans devant derrière outre jusqu' jusque hors`,
)
const OPENING_QUOTES = new Set(['«', '“', '„'])
const CLOSING_QUOTES = new Set(['»', '”'])
const STRAIGHT = '"'
/** Where one clause ends and another begins. */
export const CLAUSE_MARKS = set('; : . ! ? … ... ( ) [ ] – — • | / …')
export const CLAUSE_WORDS = set(
  `qui dont où lorsque lorsqu' quand comme puisque puisqu' mais car tandis alors si quoique bien-que
  laquelle lequel lesquels lesquelles duquel`,
)
/** Nothing may end with these, or the words that they belong to are missing. */
export const DANGLING = set(
  `de du des d' la le les l' et ou ni un une avec entre sur aux au à en par pour ces ce cet cette son sa ses leur leurs très
  plus moins cadre dans plusieurs également aussi dès jusqu' depuis vers chez contre sous lors ne n' se s' y lui qui que qu'
  dont où quand avant après pendant durant hors sans selon près proche face grâce quant afin ainsi ailleurs alors puis mais
  car donc environ quelque quelques peu dont comme si malgré compris autour courant début fin jour partir compter
  celui celle ceux celles celui-ci déjà encore notamment toujours sera seront est sont a ont était étaient avait avaient`,
)

/** Marks of quotations and words between them go together: the mark at the other end, or −1 within `most` words. */
export function otherQuote(scene: Scene, at: number, step: 1 | -1, most: number): number {
  const mark = lowerAt(scene.words, at)
  const ends = mark === STRAIGHT ? new Set([STRAIGHT]) : step === 1 ? CLOSING_QUOTES : OPENING_QUOTES
  for (let i = at + step; Math.abs(i - at) <= most + 1; i += step) {
    if (i < scene.from || i >= scene.to) return -1
    if (ends.has(lowerAt(scene.words, i))) return i
  }
  return -1
}

export const isQuote = (lower: string): boolean =>
  lower === STRAIGHT || OPENING_QUOTES.has(lower) || CLOSING_QUOTES.has(lower)

/** « -t-il », « -elle » behind their verb. */
export const INVERTED = /^-(?:t-)?(?:ils?|elles?|on|ce)$/u

/** Words that a label leaves out: those of its date, and « -t-il ». */
export const isLeftOut = (scene: Scene, at: number): boolean =>
  scene.inDate(at) || INVERTED.test(lowerAt(scene.words, at))

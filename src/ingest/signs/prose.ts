import { endsSentence, wordsAtLeast } from '../cleaning/shape.ts'
import type { Sign } from './sign.ts'

const PROSE = 35
const LONG_PROSE = 160
const FULL_STOP = /[.!?…](?: ?["»”’)\]*])*$/

/** Text that can only be a paragraph: a sentence of some length. */
export const isProse = ({ text, weak }: Sign): boolean =>
  text !== null &&
  !weak &&
  ((text.length >= PROSE && FULL_STOP.test(text.slice(-12)) && wordsAtLeast(text, 6)) ||
    (text.length >= LONG_PROSE && wordsAtLeast(text, 12)))

/** Text that may be a paragraph when it stands next to one. */
export const isSentence = ({ text, weak }: Sign): boolean =>
  text !== null && !weak && endsSentence(text) && wordsAtLeast(text, 2)

import { fold } from '../../text/fold.ts'

/** Whether two texts differ in accents, case and spaces at most. */
export const sameWords = (one: string, other: string): boolean =>
  one === other || (Math.abs(one.length - other.length) < 12 && fold(one) === fold(other))

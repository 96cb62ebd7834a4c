import givenNames from '../../../data/lexicons/given-names.json' with { type: 'json' }
import gluing from '../../../data/lexicons/gluing.json' with { type: 'json' }
import openers from '../../../data/lexicons/sentence-openers.json' with { type: 'json' }

const ONE_CAPITAL = /^\p{Lu}$/u

const SCOTTISH = /^Ma?c\p{Lu}\p{Ll}/u

const OPENERS: ReadonlySet<string> = new Set(openers)
const GIVEN: ReadonlySet<string> = new Set(givenNames.map(({ name }) => name))
const NAMES: ReadonlySet<string> = new Set(gluing.names)
const ABBREVIATIONS: ReadonlySet<string> = new Set(gluing.abbreviations)
const AFTER_DOT: ReadonlySet<string> = new Set([...gluing.domains, ...gluing.extensions])

const ELIDED = /^(?:[LDCJNSMT]|Qu|Jusqu|Lorsqu|Puisqu)['’]/
const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}(?:ant|ée?s?)$/u

/** « Le », « Selon », « C’ »: with these a sentence begins, a name or a brand does not end. */
export const opensSentence = (word: string): boolean =>
  ELIDED.test(word) || (word.length > 1 && OPENERS.has(word.toLowerCase())) || word === 'À'

/** « Commentant », « Interrogée ». */
export const isParticiple = (word: string): boolean => PARTICIPLE.test(word)

export const isGivenName = (word: string): boolean => GIVEN.has(word)

/** `YouTube`, `McDonald`, `MacArthur`: capitals inside that are right. */
export const isMixedName = (word: string): boolean => NAMES.has(word) || SCOTTISH.test(word)

/** A dot after it does not end a sentence: an initial, « Mme. », « av. ». */
export const isAbbreviation = (word: string): boolean =>
  ONE_CAPITAL.test(word) || ABBREVIATIONS.has(word.toLowerCase())

/** `fr` of `lemonde.fr`, `pdf` of `rapport.PDF`. */
export const followsDot = (word: string): boolean => AFTER_DOT.has(word.toLowerCase())

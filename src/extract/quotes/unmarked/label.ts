import { fold } from '../../../text/fold.ts'
import { type Member, nameWords } from '../../actors/member.ts'
import type { Frame } from '../frame.ts'

const PAPER = /^(?:\p{Lu}[\p{Lu}\s'’-]+|L[ea']\s?\p{Lu}[\p{L}\s-]+)$/u
const INITIALS = /^(?:\p{Lu}\.[\s\u00A0\u202F-]?)+\p{Lu}?$/u

const LETTERS = /\p{L}{2}/u

/** Who speaks in a paragraph of an interview, as it says at its start. */
export interface Label {
  readonly who: 'question' | 'answer' | Member
  /** Offset of the first word behind the label. */
  readonly start: number
}

/** « Q. », « R : », « R. : », « Q. - » */
const LETTER = /^(?:(Q|Question)|(?:R|Réponse))\s?(?:\.?\s?:|\.|\.?\s[-–—])\s/u
const NAME =
  /^(\p{Lu}[\p{L}\p{M}.'’ \u00A0\u202F-]{0,60}?)(?:\s\([^)\n]{1,40}\)|,\s[^:.\n]{1,50})?\s?(?::|\.\s?[-–—])\s/u
/** « LUCIE AMBROISE. », « L. A. »: capitals or initials with no more than a full stop. */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}'’-]+(?:[ \u00A0\u202F]\p{Lu}[\p{Lu}'’-]*){0,4}|(?:\p{Lu}\.[ \u00A0\u202F-]?){1,3}\p{Lu})\.\s/u
const FURTHEST = 90
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'el', 'ben'])

/** « I. S.-B. » of « Ingunn Straume-Berthet ». */
const initialsOf = (name: string): string =>
  nameWords(name)
    .flatMap((word) => word.split('-'))
    .filter((word) => !PARTICLES.has(word.toLowerCase()))
    .map((word) => fold(word).charAt(0))
    .join('')

const bare = (name: string): string => fold(name).replace(/^(?:mm?|mmes?|me|dr|pr)\.? /u, '')

/** The person a label names in full, by surname or by initials; null where nobody or several fit. */
function personOf(members: readonly Member[], label: string): Member | null {
  // « A. R. » may itself have been taken for a name.
  const people = members.filter(({ kind, name }) => kind === 'person' && LETTERS.test(name))
  const wanted = bare(label)
  const named = people.filter(
    ({ name, aliases }) => bare(name) === wanted || [...aliases].some((alias) => bare(alias) === wanted),
  )
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const letters = INITIALS.test(label.trim())
  const short = fold(label).replace(/[^a-z]/gu, '')
  const fitting = people.filter(({ name }) =>
    letters ? initialsOf(name) === short : bare(nameWords(name).slice(1).join(' ')) === wanted,
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** « Q. », « R. », « Ingunn Straume : », « I. S.-B. : », « LA GAZETTE. - » at the start of a paragraph. */
export function labelAt(frame: Frame, start: number, end: number): Label | null {
  const words = frame.document.text.slice(start, Math.min(end, start + FURTHEST))
  const letter = LETTER.exec(words)
  if (letter) return { who: letter[1] === undefined ? 'answer' : 'question', start: start + letter[0].length }
  const name = NAME.exec(words) ?? CAPITALS.exec(words)
  if (!name?.[1]) return null
  const person = personOf(frame.cast.members, name[1])
  if (person) return { who: person, start: start + name[0].length }
  // A paper that asks: « LE PHARE. - », « Le Phare : »; not « Résultat : ».
  const asks = PAPER.test(name[1]) && frame.document.text.slice(start, end).trimEnd().endsWith('?')
  return asks ? { who: 'question', start: start + name[0].length } : null
}

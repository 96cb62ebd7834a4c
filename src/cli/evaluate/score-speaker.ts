import type { Speaker } from '../../domain/quote.ts'
import { fold } from '../../text/fold.ts'
import type { GoldQuote } from './gold.ts'
import type { SameName } from './names.ts'

/**
 * `wrong`: a name is shown that the source does not give to these words. `other`: a role or a body is shown
 * that is not theirs. `unknown`: no name where there is one; it harms nobody.
 */
export type Verdict = 'right' | 'unknown' | 'other' | 'wrong'

const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'et', 'a', 'au', 'aux'])
/** Words that tell something, « porte-parole » as one. */
const content = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !SMALL.has(word))

/** Several people together, however they are joined. */
const joined = (name: string): string[] => name.split(/ et |, /u).filter((part) => part !== '')

/** « porte-parole de l'OSCE »: begins like a role, so that no name may be given. */
const beginsLikeRole = (speaker: string): boolean => /^\p{Ll}/u.test(speaker)

export function kindOfSpeaker({ speaker, speakerKind }: GoldQuote): 'named' | 'unnamed' | 'unknown' {
  if (speakerKind) return speakerKind
  if (speaker === null || speaker === undefined) return 'unknown'
  return beginsLikeRole(speaker) ? 'unnamed' : 'named'
}

/** The first word and most words of the role, and of what it is of, stand in what is shown. */
function sameRole(expected: string, found: Speaker, same: SameName): boolean {
  const shown = [found.role, found.organisation, found.name].filter((part) => part !== null)
  const got = new Set(content(shown.join(' ')))
  const wanted = content(expected)
  const [head, ...rest] = wanted
  if (head === undefined) return false
  const body = rest.join(' ')
  if (found.organisation !== null && same(expected, found.organisation)) return true
  if (found.organisation !== null && got.has(head) && body !== '' && same(body, found.organisation))
    return true
  return got.has(head) && wanted.filter((word) => got.has(word)).length * 2 > wanted.length
}

const shownRole = ({ role, organisation }: Speaker): string => role ?? organisation ?? ''

/** « un diplomate » for « un diplomate en poste à Nairobi » says too little, but nothing false. */
const beginsAlike = (expected: readonly string[], found: Speaker): boolean =>
  expected.some((other) => content(other)[0] === content(shownRole(found))[0])

const expectedNames = ({ speaker, speakers = [], accept = [] }: GoldQuote): string[] => [
  ...(speaker ? [speaker] : []),
  ...speakers,
  ...accept.filter((name) => name !== 'unknown'),
]

/** Judges the speaker of a quote that was found. */
export function judgeSpeaker(gold: GoldQuote, found: Speaker | null, same: SameName): Verdict {
  const kind = kindOfSpeaker(gold)
  if (!found) return kind === 'unknown' || gold.accept?.includes('unknown') ? 'right' : 'unknown'
  const expected = expectedNames(gold)
  const { name } = found
  if (name !== null) {
    const isExpected = (one: string): boolean => expected.some((other) => same(other, one))
    if (isExpected(name) || joined(name).every(isExpected)) return 'right'
    return gold.speakerIsBody && expected.some((other) => sameRole(other, found, same)) ? 'right' : 'wrong'
  }
  const isPerson = kind === 'named' && !gold.speakerIsBody
  if ((!isPerson || gold.accept) && expected.some((other) => sameRole(other, found, same))) return 'right'
  if (isPerson) return 'unknown'
  const vague = gold.speakerIsBody ? beginsLikeRole(shownRole(found)) : beginsAlike(expected, found)
  return vague ? 'unknown' : 'other'
}

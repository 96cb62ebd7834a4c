import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse, Trace } from './discourse.ts'
import { agreesWith } from './salience.ts'
import { isPerson } from './voice.ts'

/** « l'ancienne sénatrice », « le futur retraité », « le faux marquis »: said of somebody who was told about. */
export const TURNS =
  /^(?:ancien|ancienne|ex-\p{L}+|futur|future|nouveau|nouvel|nouvelle|jeune|vieux|vieil|vieille|faux|fausse|désormais)\s/iu

/** A turn of phrase for the one whom the article is about, where nobody else is near who might be meant. */
export function heroOf(
  phrase: RolePhrase,
  { protagonist }: Discourse,
  traces: readonly Trace[],
): Member | null {
  const { gender, noun, title, determiner } = phrase
  if (gender === null || noun.plural || determiner !== 'definite') return null
  const hero = protagonist(gender)
  if (!hero || !agreesWith(phrase, hero)) return null
  const turned = TURNS.test(title)
  const shares = noun.classes.some((name) => hero.classes.has(name))
  if (!turned && !shares) return null
  const others = traces.flatMap(({ cast, speaker }) => [...cast, ...(speaker ? [speaker] : [])])
  const alone = others.every(
    (voice) =>
      voice.member === hero ||
      !isPerson(voice) ||
      voice.plural ||
      voice.phrase?.determiner === 'none' ||
      (voice.gender !== null && voice.gender !== gender),
  )
  return alone ? hero : null
}

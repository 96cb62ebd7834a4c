import type { Actor } from '../../domain/actor.ts'
import type { Speaker } from '../../domain/quote.ts'
import { fold, words } from '../../text/fold.ts'
import type { GoldQuote } from './gold.ts'

export type Verdict = 'right' | 'unknown' | 'wrong'

/** « porte-parole de l'OSCE »: begins like a role, so that no name may be given. */
const beginsLikeRole = (speaker: string): boolean => /^\p{Ll}/u.test(speaker)

const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'et', 'a', 'au', 'aux'])
const content = (text: string): string[] => words(text).filter((word) => !SMALL.has(word))

/** All names of a name, the name included. */
function namesOf(name: string, actors: readonly Actor[]): Set<string> {
  const own = actors.find((actor) => [actor.name, ...actor.aliases].some((other) => fold(other) === fold(name)))
  return new Set([name, ...(own ? [own.name, ...own.aliases] : [])].map(fold))
}

/** The words of the role and of one name of its body all stand in what was found. */
function sameRole(expected: string, found: Speaker, actors: readonly Actor[]): boolean {
  const text = [found.role, found.organisation, found.name].filter((part) => part !== null).join(' ')
  const got = new Set(content([text, ...(found.organisation ? [...namesOf(found.organisation, actors)] : [])].join(' ')))
  const wanted = content(expected)
  const head = wanted[0]
  return head !== undefined && got.has(head) && wanted.filter((word) => got.has(word)).length * 2 > wanted.length
}

/** `wrong`: a name is shown that the source does not give to these words. */
export function judgeSpeaker(gold: GoldQuote, found: Speaker | null, actors: readonly Actor[]): Verdict {
  const together = gold.speakers ? [gold.speakers.join(' et ')] : []
  const expected = [...(gold.speaker ? [gold.speaker] : []), ...together, ...(gold.accept ?? [])]
  const kind = gold.speakerKind ?? (gold.speaker === null ? 'unknown' : gold.speaker && beginsLikeRole(gold.speaker) ? 'unnamed' : 'named')
  if (!found) return kind === 'unknown' ? 'right' : 'unknown'
  if (found.name !== null && !gold.speakerIsBody) {
    const names = namesOf(found.name, actors)
    return expected.some((name) => names.has(fold(name))) ? 'right' : 'wrong'
  }
  if (expected.some((name) => sameRole(name, found, actors))) return 'right'
  if (found.name !== null) return expected.some((name) => namesOf(found.name ?? '', actors).has(fold(name))) ? 'right' : 'wrong'
  return kind === 'unknown' ? 'right' : 'unknown'
}

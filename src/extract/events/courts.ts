import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { Scene } from './scene.ts'

const COURT = /^(?:cour|conseil de prud.?hommes|tribunal)\b/u

export const isCourt = ({ kind, name }: Member): boolean => kind === 'organisation' && COURT.test(fold(name))

interface Named {
  readonly court: Member
  /** Offset in the text. */
  readonly at: number
}

/** Tells before which court a proceeding is that stands at an offset of the text; null in doubt. */
export type CourtAt = (offset: number) => Member | null

function namedIn(scene: Scene): readonly Named[] {
  const found: Named[] = []
  for (let at = scene.from; at < scene.to; at += 1) {
    const role = scene.index.phraseAt(at)
    const member = scene.mentionAt(at)?.member ?? (role ? scene.index.body(role.phrase) : null)
    if (member && isCourt(member)) found.push({ court: member, at: scene.words[at]?.start ?? 0 })
  }
  return found
}

/** « … a saisi le conseil de prud'hommes. L'audience est fixée au 16 »: the one court of the article, of several the last of the paragraph. */
export function courtsOf(scenes: readonly Scene[]): CourtAt {
  const named = scenes.flatMap(namedIn)
  const [first] = named
  const one = named.every(({ court }) => court === first?.court)
  return (offset) => {
    if (one) return first?.court ?? null
    const before = named.findLast(({ at }) => at < offset)
    const near = before && !(scenes[0]?.text ?? '').slice(before.at, offset).includes('\n')
    return near ? before.court : null
  }
}

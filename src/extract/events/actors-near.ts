import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import { participantsIn } from './participants.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const MASCULINE = new Set(['il', 'lui'])
const FEMININE = new Set(['elle'])

/** People of a sentence in the order in which they are named. */
const peopleOf = (scene: Scene): readonly Member[] => [
  ...new Set(scene.mentions.map(({ member }) => member).filter(({ kind }) => kind === 'person')),
]

/**
 * Whom « il » or « elle » before a verb means: the one person named before in the sentence or in the one
 * before it whose gender allows it. Two who could be meant are none.
 */
export function pronounSubject(scenes: readonly Scene[], index: number, verb: VerbHit): Member | null {
  const scene = scenes[index]
  if (!scene) return null
  for (let at = verb.at - 1; at >= Math.max(scene.from, verb.at - 5); at -= 1) {
    const lower = lowerAt(scene.words, at)
    const gender = MASCULINE.has(lower) ? 'm' : FEMININE.has(lower) ? 'f' : null
    if (!gender) continue
    const fits = (member: Member): boolean => member.gender === null || member.gender === gender
    const own = peopleOf({ ...scene, mentions: scene.mentions.filter((mention) => mention.to <= at) }).filter(
      fits,
    )
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null
    for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
      const earlier = peopleOf(scenes[back] ?? scene).filter(fits)
      if (earlier.length > 0) return earlier.length === 1 ? (earlier[0] ?? null) : null
    }
    return null
  }
  return null
}

/** Everybody in a sentence who does not only say it. */
export function bystanders(scene: Scene, from: number, to: number): readonly Member[] {
  let end = to
  for (let at = from; at < to; at += 1) {
    if (lowerAt(scene.words, at) === ',' && [1, 2, 3, 4].some((step) => scene.verb(at + step)?.said)) {
      end = at
      break
    }
  }
  return participantsIn(scene, from, end).filter(({ kind }) => kind !== 'place')
}

import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import { participantsIn } from './participants.ts'
import type { Scene } from './scene.ts'

const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null

/** Where a verb of saying begins to say who said it: before an incise, or the whole sentence. */
function saidFrom(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (lowerAt(scene.words, at) !== ',') continue
    if ([1, 2, 3, 4].some((step) => scene.verb(at + step)?.said)) return at
  }
  return to
}

const THAT = new Set(['que', "qu'"])

/** « La maire rappelle qu'une entente signée en juin … »: where what is said begins, before the word at an index. */
function behindThat(scene: Scene, from: number, at: number): number {
  let said = false
  let start = from
  for (let i = from; i < at; i += 1) {
    if (scene.verb(i)?.said) said = true
    if (said && THAT.has(lowerAt(scene.words, i))) start = i + 1
  }
  return start
}

/**
 * Everybody in a stretch of a sentence who does not only say it; places are no people. `at`: where what happens is told.
 */
export const bystanders = (scene: Scene, from: number, to: number, at: number): readonly Member[] =>
  participantsIn(scene, behindThat(scene, from, at), saidFrom(scene, from, to)).filter(
    ({ kind }) => kind !== 'place',
  )

const OWNER_REACH = 60
const POSSESSIVES = new Set(['sa', 'son', 'ses'])

/**
 * Whose happening it is: « Mme Roy a annoncé sa démission », the one person or body that its sentence names before the
 * noun, otherwise whom the readers of quotes follow it back to.
 */
export function possessor(scene: Scene, noun: NounHit): Member | null {
  const at = [1, 2].find((step) => POSSESSIVES.has(lowerAt(scene.words, noun.from - step)))
  if (at === undefined) return null
  const owners = new Set<Member>()
  for (let i = Math.max(scene.from, noun.from - OWNER_REACH); i < noun.from - at; i += 1) {
    const member = scene.mentionAt(i)?.member
    if (member && member.kind !== 'place') owners.add(member)
  }
  return only([...owners]) ?? scene.meanings.at(noun.from - at)
}

import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import { participantsIn } from './participants.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const MASCULINE = new Set(['il', 'lui'])
const FEMININE = new Set(['elle'])

/** How many sentences back a pronoun or a definite noun (« l'audience ») may find its people. */
const REACH = 3

/** People named between two words, in order. */
function peopleIn(scene: Scene, from: number, to: number): readonly Member[] {
  const people = scene.mentions.filter((mention) => mention.from >= from && mention.to <= to)
  return [...new Set(people.map(({ member }) => member).filter(({ kind }) => kind === 'person'))]
}

const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null

/**
 * Whom « il » or « elle » before a verb means: the one person named before in the sentence, or in the nearest
 * one before it, whose gender allows it. Two who could be meant are none.
 */
export function pronounSubject(scenes: readonly Scene[], index: number, verb: VerbHit): Member | null {
  const scene = scenes[index]
  if (!scene) return null
  for (let at = verb.at - 1; at >= Math.max(scene.from, verb.at - 11); at -= 1) {
    const lower = lowerAt(scene.words, at)
    const gender = MASCULINE.has(lower) ? 'm' : FEMININE.has(lower) ? 'f' : null
    if (!gender) continue
    const fits = (member: Member): boolean => member.gender === null || member.gender === gender
    const own = peopleIn(scene, scene.from, at).filter(fits)
    if (own.length > 0) return only(own)
    for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
      const earlier = scenes[back]
      const people = earlier ? peopleIn(earlier, earlier.from, earlier.to).filter(fits) : []
      if (people.length > 0) return only(people)
    }
    return null
  }
  return null
}

/** Where a verb of saying begins to say who said it: before an incise, or the whole sentence. */
function saidFrom(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (lowerAt(scene.words, at) !== ',') continue
    if ([1, 2, 3, 4].some((step) => scene.verb(at + step)?.said)) return at
  }
  return to
}

/** Everybody in a stretch of a sentence who does not only say it; places are no people. */
export const bystanders = (scene: Scene, from: number, to: number): readonly Member[] =>
  participantsIn(scene, from, saidFrom(scene, from, to)).filter(({ kind }) => kind !== 'place')

const OWNER_REACH = 60
const POSSESSIVES = new Set(['sa', 'son', 'ses'])

/**
 * Whose happening it is: « Mme Roy a annoncé sa démission », where its sentence names one person or body, and no
 * other, before the noun.
 */
export function possessor(scene: Scene, noun: NounHit): Member | null {
  const at = [1, 2].find((step) => POSSESSIVES.has(lowerAt(scene.words, noun.from - step)))
  if (at === undefined) return null
  const owners = new Set<Member>()
  for (let i = Math.max(scene.from, noun.from - OWNER_REACH); i < noun.from - at; i += 1) {
    const member = scene.mentionAt(i)?.member
    if (member && member.kind !== 'place') owners.add(member)
  }
  return only([...owners])
}

import { lowerAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Head } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'

const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci'])
const REACH = 2

/** « Le match a été reporté : prévu le 13, … » */
const isAfterColon = (scene: Scene, verb: VerbHit): boolean =>
  verb.bare && lowerAt(scene.words, verb.at - 1) === ':'

/** Whether the subject before a verb is a pronoun, or missing as in « Prévu dimanche, … ». */
function hasPronoun(scene: Scene, verb: VerbHit): boolean {
  if (verb.at === scene.from || isAfterColon(scene, verb)) return true
  return [1, 2, 3, 4].some((step) => {
    const at = verb.at - step
    return at >= scene.from && PRONOUNS.has(lowerAt(scene.words, at))
  })
}

function lastNoun(scene: Scene, to: number): NounHit | null {
  for (let at = to - 1; at >= scene.from; at -= 1) {
    const noun = scene.noun(at)
    if (noun) return noun
  }
  return null
}

const POINTERS: Readonly<Record<string, RegExp>> = {
  celle: /^(?:la|une|cette|sa|l')$/u,
  celui: /^(?:le|un|ce|cet|son|l'|du|au)$/u,
}
const VERB_REACH = 15

/** « Celle du 24 avril est annulée »: the noun of the sentences before that is dated itself or goes with the pronoun. */
export function pointedAt(scenes: readonly Scene[], index: number, { from, to }: DateAt): Head | null {
  const scene = scenes[index]
  if (!scene || !/^(?:du|de)$/u.test(lowerAt(scene.words, from - 1))) return null
  const articles = POINTERS[lowerAt(scene.words, from - 2)]
  if (!articles) return null
  const verb = firstVerb(scene, to)
  if (!verb) return null
  for (let back = index; back >= Math.max(0, index - REACH); back -= 1) {
    const earlier = scenes[back]
    if (!earlier) return null
    for (let at = (back === index ? from : earlier.to) - 1; at >= earlier.from; at -= 1) {
      const noun = earlier.noun(at)
      const opens = noun?.from === earlier.from
      if (noun && (opens || articles.test(lowerAt(earlier.words, noun.from - 1))))
        return { noun, verb, rule: 'antecedent', nounScene: earlier }
    }
  }
  return null
}

function firstVerb(scene: Scene, from: number): VerbHit | null {
  for (let at = from; at < Math.min(scene.to, from + VERB_REACH); at += 1) {
    const verb = scene.verb(at)
    if (verb && !verb.bare) return verb
  }
  return null
}

/** « Le marathon est-il annulé ? Prévu ce dimanche, il est reporté »: the noun of the sentences before. */
export function withAntecedent(scenes: readonly Scene[], index: number, head: Head | null): Head | null {
  const scene = scenes[index]
  if (!head?.verb || head.noun || head.rule !== 'happening' || !scene || !hasPronoun(scene, head.verb))
    return head
  const own = isAfterColon(scene, head.verb) ? lastNoun(scene, head.verb.at) : null
  if (own) return { ...head, noun: own, rule: 'antecedent' }
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    const earlier = scenes[back]
    const noun = earlier && lastNoun(earlier, earlier.to)
    if (noun) return { ...head, noun, nounScene: earlier, rule: 'antecedent' }
  }
  return head
}

import { lowerAt } from '../dates/reader.ts'
import type { Head } from './head.ts'
import type { NounHit } from './nouns.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci'])
const REACH = 2

/** Whether the subject before a verb is a pronoun, or missing as in « Prévu dimanche, … ». */
function hasPronoun(scene: Scene, verb: VerbHit): boolean {
  if (verb.at === scene.from) return true
  return [1, 2, 3, 4].some((step) => {
    const at = verb.at - step
    return at >= scene.from && PRONOUNS.has(lowerAt(scene.words, at))
  })
}

function lastNoun(scene: Scene): NounHit | null {
  for (let at = scene.to - 1; at >= scene.from; at -= 1) {
    const noun = scene.noun(at)
    if (noun) return noun
  }
  return null
}

/** « Le marathon est-il annulé ? Prévu ce dimanche, il est reporté »: the noun of the sentences before. */
export function withAntecedent(scenes: readonly Scene[], index: number, head: Head | null): Head | null {
  const scene = scenes[index]
  if (!head?.verb || head.noun || head.rule !== 'happening' || !scene || !hasPronoun(scene, head.verb))
    return head
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    const earlier = scenes[back]
    const noun = earlier && lastNoun(earlier)
    if (noun) return { ...head, noun, nounScene: earlier, rule: 'antecedent' }
  }
  return head
}

import type { Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import { compound } from './verb-group/compound.ts'
import { led } from './verb-group/led.ts'
import { phrased } from './verb-group/phrased.ts'
import { simple } from './verb-group/simple.ts'
import type { VerbGroup } from './verb-group/verb-group.ts'
import { PROCLITICS } from './verb-group/words.ts'

export type { VerbGroup }

/** The verb group that begins at an item, pronouns before the verb skipped. */
export function readVerbGroup(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  let k = index
  while (k < index + 3 && PROCLITICS.has(sentence.items[k]?.lower ?? '')) k += 1
  const lower = sentence.items[k]?.lower ?? ''
  if (!AUXILIARY.has(lower) && !verbs.has(lower)) return null
  const group =
    compound(sentence, k, verbs) ??
    simple(sentence, k, verbs) ??
    led(sentence, k, verbs) ??
    phrased(sentence, k, verbs)
  return group && k > index
    ? {
        ...group,
        from: index,
        reflexive: group.reflexive || /^(?:se|s')$/u.test(sentence.items[k - 1]?.lower ?? ''),
      }
    : group
}

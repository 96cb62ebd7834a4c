import type { Item, Sentence } from '../../document.ts'
import { AUXILIARY } from '../../grammar.ts'
import type { SayingVerbs } from '../../verbs/saying-verbs.ts'
import type { VerbGroup } from './verb-group.ts'
import { CLITIC, isInside } from './words.ts'

const wordsAt = (
  { items }: Sentence,
  k: number,
  runs: readonly (readonly string[])[],
): readonly string[] | undefined => runs.find((run) => run.every((word, i) => items[k + i]?.lower === word))

/** « a rendu hommage », « mettent en avant », « fait-elle part ». */
export function phrased(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]
  if (first?.type !== 'word') return null
  const helped = AUXILIARY.has(first.lower)
  let k = helped ? index + 1 : index
  let clitic: Item | null = null
  const takeClitic = (): void => {
    if (!CLITIC.test(items[k]?.lower ?? '')) return
    clitic = items[k] ?? null
    k += 1
  }
  if (helped) {
    takeClitic()
    for (let skipped = 0; skipped < 3 && isInside(items[k]); skipped += 1) k += 1
  }
  const readings = verbs.phrases(items[k]?.lower ?? '')
  const found = readings.find(
    ({ verb }) =>
      (verb.tense === 'participle') === helped &&
      (!verb.classes.has('reflexive') || /^(?:se|s')$/u.test(items[index - 1]?.lower ?? '')),
  )
  if (!found) return null
  k += 1
  if (!helped) takeClitic()
  let words = wordsAt(sentence, k, found.words)
  // Adverbs may stand between, but « en » may be one of the words itself: « met en avant ».
  for (let skipped = 0; skipped < 3 && !words && isInside(items[k]); skipped += 1) {
    k += 1
    words = wordsAt(sentence, k, found.words)
  }
  if (!words) return null
  const { tense, plural } = found.verb
  const gerund = tense === 'gerund' || first.lower === 'ayant'
  return {
    from: index,
    to: k + words.length,
    verb: found.verb,
    form: gerund ? 'gerund' : tense === 'infinitive' ? 'infinitive' : 'finite',
    plural: helped ? /(?:ont|aient)$/u.test(first.lower) : plural,
    passive: false,
    clitic,
    reflexive: false,
  }
}

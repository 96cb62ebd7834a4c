import type { Sentence } from '../../document.ts'
import type { SayingVerbs } from '../../verbs/saying-verbs.ts'
import type { VerbGroup } from './verb-group.ts'
import { cliticAt, headAt, isInside } from './words.ts'

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
  const head = headAt(sentence, index)
  const { helped } = head
  const readings = verbs.phrases(items[head.to]?.lower ?? '')
  const found = readings.find(
    ({ verb }) =>
      (verb.tense === 'participle') === helped &&
      (!verb.classes.has('reflexive') || /^(?:se|s')$/u.test(items[index - 1]?.lower ?? '')),
  )
  if (!found) return null
  const clitic = helped ? head.clitic : cliticAt(sentence, head.to + 1)
  let k = head.to + (!helped && clitic ? 2 : 1)
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

import type { Item, Sentence } from '../../document.ts'
import { AUXILIARY, ETRE_FORMS } from '../../grammar.ts'
import type { SayingVerb, SayingVerbs } from '../../verbs/saying-verbs.ts'
import type { VerbGroup } from './verb-group.ts'
import { CLITIC, isInside } from './words.ts'

const participle = (verbs: SayingVerbs, lower: string): SayingVerb | undefined =>
  verbs.readings(lower).find((verb) => verb.tense === 'participle')

/** Auxiliary, then a participle of saying within a few adverbs. */
export function compound(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]
  if (!first || !AUXILIARY.has(first.lower)) return null
  let k = index + 1
  let clitic: Item | null = null
  if (items[k] && CLITIC.test(items[k]?.lower ?? '')) {
    clitic = items[k] ?? null
    k += 1
  }
  let passive = false
  const finite: VerbGroup['form'] = first.lower === 'ayant' || first.lower === 'étant' ? 'gerund' : 'finite'
  for (let skipped = 0; skipped < 7; skipped += 1) {
    const item = items[k]
    if (!item) return null
    if (item.lower === 'été') {
      passive = true
      k += 1
      continue
    }
    const verb = participle(verbs, item.lower)
    // « a fait savoir », « a tenu à préciser », « a annoncé avoir demandé ».
    if (verb && !(isInside(item) && participle(verbs, items[k + 1]?.lower ?? ''))) {
      const direct = ETRE_FORMS.has(first.lower) && items[index - 1]?.lower !== "s'"
      return {
        from: index,
        to: k + 1,
        verb,
        form: finite,
        plural: /(?:ont|aient|sont)$/u.test(first.lower),
        passive: passive || (direct && !verb.classes.has('reflexive') && verb.infinitive !== 'revenir'),
        clitic,
        reflexive: items[index - 1]?.lower === "s'",
      }
    }
    // An inverted subject leaves no doubt: « a-t-elle, un peu plus tard, tempéré ».
    if (!isInside(item) && item.text !== ',' && (clitic === null || item.type === 'quotation')) return null
    k += 1
  }
  return null
}

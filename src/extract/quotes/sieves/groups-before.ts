import type { Sentence } from '../../document.ts'
import { AUXILIARY, ETRE_FORMS } from '../../grammar.ts'
import type { Frame } from '../frame.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'

const JOINS = new Set(['et', 'puis', ',', 'mais', 'ou'])
/** Before an infinitive whose subject is that of the main verb: « avant d'appeler », « pour dénoncer ». */
const LEADS = new Set(['de', "d'", 'pour', 'sans', 'après'])

/** « a reçu la délégation et dénoncé »: the participle shares an auxiliary further left. */
function shared(frame: Frame, sentence: Sentence, index: number): VerbGroup | null {
  const item = sentence.items[index]
  let k = index - 1
  while (
    k > index - 3 &&
    /^(?:aussi|également|même|ensuite|surtout|vivement)$/u.test(sentence.items[k]?.lower ?? '')
  )
    k -= 1
  if (!item || !JOINS.has(sentence.items[k]?.lower ?? '')) return null
  const verb = frame.tools.verbs
    .readings(item.lower)
    .find(({ tense, plural }) => tense === 'participle' && !plural)
  if (!verb) return null
  for (k -= 1; k >= 0; k -= 1) {
    const lower = sentence.items[k]?.lower ?? ''
    if (!AUXILIARY.has(lower) || lower === 'ayant') continue
    if (ETRE_FORMS.has(lower)) return null
    const plural = /(?:ont|aient)$/u.test(lower)
    const [from, to, passive] = [index, index + 1, sentence.items[k + 1]?.lower === 'été']
    return { from, to, verb, form: 'finite', plural, passive, clitic: null, reflexive: false }
  }
  return null
}

/** « après avoir dénoncé ». */
function perfect(frame: Frame, sentence: Sentence, index: number): VerbGroup | null {
  if (!/^(?:avoir|s'être)$/u.test(sentence.items[index]?.lower ?? '')) return null
  for (let k = index + 1; k < index + 4; k += 1) {
    const verb = frame.tools.verbs
      .readings(sentence.items[k]?.lower ?? '')
      .find(({ tense }) => tense === 'participle')
    if (verb)
      return {
        from: index,
        to: k + 1,
        verb,
        form: 'infinitive',
        plural: false,
        passive: false,
        clitic: null,
        reflexive: false,
      }
  }
  return null
}

/** « on juge l'annonce "rassurante" »: behind a verb « l'annonce » is its object. */
function isNoun(sentence: Sentence, group: VerbGroup, previous: VerbGroup | undefined): boolean {
  if (
    !previous ||
    group.to - group.from !== 2 ||
    !/^(?:l'|la|le|les)$/u.test(sentence.items[group.from]?.lower ?? '')
  )
    return false
  const between = sentence.items.slice(previous.to, group.from)
  return !between.some(
    ({ type, lower }) => type !== 'word' || /^(?:et|mais|ou|qui|que|qu'|dont)$/u.test(lower),
  )
}

/** Verb groups of the sentence before an item, in order. */
export function groupsBefore(frame: Frame, sentence: Sentence, end: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let k = 0; k < end; k += 1) {
    const group =
      readVerbGroup(sentence, k, frame.tools.verbs) ??
      shared(frame, sentence, k) ??
      perfect(frame, sentence, k)
    if (!group || group.to > end || isNoun(sentence, group, groups.at(-1))) continue
    groups.push(group)
    k = group.to - 1
  }
  return groups
}

/** « avant de rappeler », « et d'ajouter », « après avoir dénoncé »: the main subject says it too. */
export function followsMain(sentence: Sentence, group: VerbGroup): boolean {
  const before = sentence.items[group.from - 1]?.lower ?? ''
  if (group.form !== 'infinitive') return false
  if (!LEADS.has(before)) return false
  const lead = sentence.items[group.from - 2]
  // « Et le préfet d'ajouter »
  if (sentence.items[0]?.lower === 'et' && group.from < 12 && lead?.type === 'word') return true
  const sure = before !== 'de' && before !== "d'"
  return sure || lead?.text === ',' || /^(?:avant|et|afin|puis)$/u.test(lead?.lower ?? '')
}

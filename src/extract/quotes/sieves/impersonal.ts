import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import type { Reference } from '../noun-phrase.ts'
import { readReference } from '../reference.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'

/** Words that lead to where « on » speaks from; each is a run of items. */
const LEADS: readonly (readonly string[])[] = [
  ['chez'],
  ['au'],
  ['aux'],
  ['à', 'la'],
  ['à', "l'"],
  ['du', 'côté', 'de'],
  ['du', 'côté', 'du'],
  ['dans'],
  ['à'],
  ['de', 'source'],
  ['de', 'sources'],
]
const REACH = 6

/** « au ministère », « chez X », « dans l'entourage du maire »: the body or the role that stands there. */
export function placeAt(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const lead = LEADS.find((words) => words.every((word, i) => sentence.items[index + i]?.lower === word))
  if (!lead) return null
  // The noun phrase may begin with the article inside the lead: « au ministère », « de source policière ».
  for (const from of [index + lead.length - 1, index + lead.length]) {
    const reference = readReference(frame, sentence, from)
    const speaks = reference?.member
      ? reference.member.kind === 'organisation'
      : reference?.phrase !== undefined
    if (reference && speaks && !reference.pronoun) return reference
  }
  return null
}

const isOn = (group: VerbGroup, sentence: Sentence): boolean =>
  (group.clitic !== null && /-on$/u.test(group.clitic.lower)) ||
  sentence.items[group.from - 1]?.lower === 'on'

/** « indique-t-on au ministère », « chez X, on juge "…" »: the body that « on » stands for, or nobody. */
export function impersonal(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  for (let k = 0; k < sentence.items.length; k += 1) {
    const group = readVerbGroup(sentence, k, frame.tools.verbs)
    if (group?.form !== 'finite' || !isOn(group, sentence)) continue
    const cue = { start: sentence.items[group.from]?.start ?? 0, end: sentence.items[group.to - 1]?.end ?? 0 }
    const behind = Array.from({ length: REACH }, (_, i) => placeAt(frame, sentence, group.to + i)).find(
      (place) => place !== null,
    )
    const ahead = Array.from({ length: group.from }, (_, i) => placeAt(frame, sentence, i)).find(
      (place) => place !== null,
    )
    const beside =
      group.to === index ||
      group.from > index ||
      sentence.items[index - 1]?.text === ':' ||
      group.to > index - 8
    if (!beside) return null
    return { reference: behind ?? ahead ?? null, rule: 'impersonal', confidence: 0.75, cue }
  }
  return null
}

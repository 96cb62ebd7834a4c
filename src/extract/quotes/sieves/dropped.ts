import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { PREPOSITIONS } from '../prepositions.ts'
import { readVerbGroup } from '../verb-group.ts'
import { placeAt } from './impersonal.ts'
import { spanOf } from './spoken-by.ts'

const SEPARATOR = /^[,—–-]$/u
const WHO_SPOKE = { gender: null, plural: false, pick: 'same' } as const

/**
 * « "…", ajouta entre deux rires. », « "…", ont assuré à la mairie. »: a verb of saying without a subject, as translated
 * pages have it. In the singular it is that of the sentence before, in the plural the people of the place that follows.
 */
export function dropped(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (index > 0) return null
  let k = index + 1
  while (k < index + 3 && SEPARATOR.test(sentence.items[k]?.text ?? '')) k += 1
  const group = k > index + 1 ? readVerbGroup(sentence, k, frame.tools.verbs) : null
  if (group?.form !== 'finite' || group.passive || group.clitic || group.from !== k) return null
  const { classes } = group.verb
  if (!classes.has('speech') || !classes.has('that')) return null
  const next = sentence.items[group.to]
  const isBare =
    next === undefined ||
    /^[.,]$/u.test(next.text) ||
    PREPOSITIONS.has(next.lower) ||
    next.lower.endsWith('ment')
  if (!isBare) return null
  const cue = spanOf(sentence, k, group.to)
  if (!group.plural)
    return {
      reference: { from: k, to: group.to, pronoun: WHO_SPOKE },
      rule: 'incise-dropped',
      confidence: 0.8,
      cue,
    }
  const place = placeAt(frame, sentence, group.to)
  return place && { reference: place, rule: 'incise-dropped', confidence: 0.8, cue }
}

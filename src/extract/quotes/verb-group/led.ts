import type { Sentence } from '../../document.ts'
import {
  isFiniteForm,
  type LeadingVerb,
  type SayingVerb,
  type SayingVerbs,
} from '../../verbs/saying-verbs.ts'
import type { VerbGroup } from './verb-group.ts'
import { cliticAt, headAt, isInside, PROCLITICS } from './words.ts'

/** « fait savoir », « laisse entendre »: whatever else the second verb means, here it tells. */
const TOLD: Readonly<Record<string, RegExp>> = {
  faire: /^(?:savoir|valoir|remarquer|observer|comprendre)$/u,
  laisser: /^(?:entendre|entrevoir|penser|croire|supposer)$/u,
}

interface Infinitive {
  readonly verb: SayingVerb
  /** Item index, exclusive. */
  readonly to: number
}

/** The verb of saying in the infinitive behind its lead: « à », « de », pronouns and adverbs between. */
function infinitiveBehind(
  sentence: Sentence,
  from: number,
  lead: LeadingVerb,
  verbs: SayingVerbs,
): Infinitive | null {
  const { items } = sentence
  let k = from
  const isLink = (): boolean => lead.links.includes(items[k]?.lower ?? '')
  while (k < from + 4 && !isLink() && isInside(items[k])) k += 1
  if (isLink()) k += 1
  else if (!lead.bare) return null
  while (k < from + 8 && (PROCLITICS.has(items[k]?.lower ?? '') || isInside(items[k]))) k += 1
  const lower = items[k]?.lower ?? ''
  const told = TOLD[lead.infinitive]?.test(lower) ? verbs.readings('indiquer')[0] : undefined
  if (lead.infinitive === 'laisser' && !told) return null
  const verb = told ?? verbs.readings(lower).find(({ tense }) => tense === 'infinitive')
  return verb ? { verb, to: k + 1 } : null
}

/** « tient à préciser », « a fini par admettre », « s'est bornée à évoquer », « préfère parler de ». */
export function led(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]
  if (first?.type !== 'word') return null
  const head = headAt(sentence, index)
  const { helped } = head
  const leads = verbs.leads(items[head.to]?.lower ?? '')
  if (leads.length === 0) return null
  const reflexive = /^(?:se|s')$/u.test(items[index - 1]?.lower ?? '')
  const isNegated = [1, 2].some((step) => /^n[e']$/u.test(items[index - step]?.lower ?? ''))
  for (const lead of leads) {
    if (helped ? lead.tense !== 'participle' : !isFiniteForm(lead)) continue
    if (lead.reflexive !== reflexive || lead.negated !== isNegated) continue
    const clitic = helped ? head.clitic : cliticAt(sentence, head.to + 1)
    const behind = infinitiveBehind(sentence, head.to + (!helped && clitic ? 2 : 1), lead, verbs)
    if (behind)
      return {
        from: index,
        to: behind.to,
        verb: behind.verb,
        form: first.lower === 'ayant' ? 'gerund' : 'finite',
        plural: helped ? /(?:ont|aient|sont)$/u.test(first.lower) : lead.plural,
        passive: false,
        clitic,
        reflexive: false,
      }
    return null
  }
  return null
}

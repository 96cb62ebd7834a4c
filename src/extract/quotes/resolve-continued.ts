import type { Sentence } from '../document.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import type { Trace } from './discourse.ts'
import type { Reference } from './noun-phrase.ts'
import { isOffice, isThird } from './role-kinds.ts'
import { agreesWith } from './salience.ts'
import { personOf, type Voice, voiceOfMember } from './voice.ts'

/** Whoever goes on has spoken before. */
const CONTINUING = new Set(['continuer', 'enchaîner', 'poursuivre', 'reprendre'])

/**
 * « …, a dit M. Guterres. "…", a poursuivi le Portugais »: a description behind a verb of going on, of which nothing says
 * that it is somebody else's, is whoever spoke last in the paragraph.
 */
export function continued(
  { phrase, from }: Reference,
  { items, paragraph }: Sentence,
  [before]: readonly Trace[],
  verbs: SayingVerbs,
): Voice | null {
  if (phrase?.determiner !== 'definite' || phrase.noun.plural || phrase.organisation !== null) return null
  const goesOn = verbs
    .readings(items[from - 1]?.lower ?? '')
    .some(({ infinitive }) => CONTINUING.has(infinitive))
  const member = before?.paragraph === paragraph ? personOf(before.speaker) : null
  if (!goesOn || !member || isThird(phrase) || !agreesWith(phrase, member)) return null
  // « a poursuivi le maire » behind a minister: a mayor who has spoken further up.
  const isOther = isOffice(phrase) && phrase.countries.length === 0
  return isOther ? null : voiceOfMember(member, null)
}

import type { Sentence } from '../document.ts'
import type { Attribution } from './attribution.ts'
import type { Frame } from './frame.ts'
import { according } from './sieves/according.ts'
import { after, later } from './sieves/after.ts'
import { anyVerb } from './sieves/any-verb.ts'
import { before } from './sieves/before.ts'
import { cited, citing } from './sieves/cited.ts'
import { dropped } from './sieves/dropped.ts'
import { forWhom } from './sieves/for-whom.ts'
import { impersonal } from './sieves/impersonal.ts'
import { noun } from './sieves/noun.ts'
import { passive } from './sieves/passive.ts'
import { plainOrder } from './sieves/plain-order.ts'
import { predicate } from './sieves/predicate.ts'
import { resumed } from './sieves/resumed.ts'
import { byVoice, telling, through } from './sieves/through.ts'

/** The cue of a quotation and, where another one passes the words on, that one too. */
export interface Choice {
  readonly attribution: Attribution | null
  readonly relay: Attribution | null
}

const differs = (a: Attribution, b: Attribution): boolean =>
  a.cue.start !== b.cue.start && a.reference?.from !== b.reference?.from

/** From sure to unsure: the nearest incise, the agent, the verb before, the source; the rest may be a relay. */
export function choose(
  frame: Frame,
  sentence: Sentence,
  index: number,
  inside: Attribution | null,
  last: Attribution | null,
): Choice {
  const incise =
    inside ??
    after(frame, sentence, index) ??
    resumed(frame, sentence, index, last) ??
    plainOrder(frame, sentence, index) ??
    anyVerb(frame, sentence, index) ??
    dropped(frame, sentence, index)
  const citation = incise?.reference ? cited(frame, sentence, incise) : null
  if (citation) return { attribution: citation, relay: incise }
  const source = according(frame, sentence, index)
  const quoted = source?.reference && !incise ? cited(frame, sentence, source) : null
  if (quoted) return { attribution: quoted, relay: source }
  const incised = later(frame, sentence, index)
  const participle = incise ? null : passive(frame, sentence, index)
  const verb = incise
    ? null
    : (forWhom(frame, sentence, index) ??
      (participle?.reference ? participle : null) ??
      noun(frame, sentence, index) ??
      before(frame, sentence, index, last))
  // « Moscou rejette ces accusations, "infondées" selon X »: right behind the words, it is about them alone.
  const isOwn = source !== null && source.cue.start === sentence.items[index + 1]?.start
  const named = verb?.reference && !(isOwn && verb.rule === 'verb-before') ? verb : null
  // A reporting incise outranks the verb of the clause it reports, unless that verb itself says something.
  const attribution =
    incise ??
    (named && incised && /^verb-(?:before|clause)$/u.test(named.rule) && !named.reference?.member
      ? incised
      : named) ??
    source ??
    incised ??
    impersonal(frame, sentence, index) ??
    verb ??
    participle ??
    predicate(frame, sentence, index)
  // « Paris, par la voix de son ministre Paul Garnier, a dit "…" »: he spoke.
  const voice = attribution && byVoice(frame, sentence, attribution)
  if (voice) return { attribution: voice, relay: null }
  const relay =
    attribution &&
    [
      citing(frame, sentence, index, attribution),
      through(frame, sentence, attribution),
      source,
      incised,
      telling(frame, sentence, attribution),
    ].find((other) => other !== null && other !== attribution && differs(other, attribution))
  return { attribution, relay: relay ?? null }
}

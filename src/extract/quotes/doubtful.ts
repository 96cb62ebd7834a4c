import type { Attribution } from './attribution.ts'
import type { Scene } from './scene.ts'
import { isPerson, sameVoice } from './voice.ts'
import { hasWriting } from './writings.ts'

/** « Elle disait : "…" »: said of letters and banners as of people. */
const READS = /(?:^|\s)(?:annonçait|disait|indiquait|précisait|proclamait|réclamait)(?:-|\s|$)/u
const COMES = /^(?:découvert|découvre|lit|lu|reçoit|reçu|retrouvé|trouve|trouvé)$/u
/** Who answers is not who spoke or acted before. */
const ANSWERS = /(?:^|\s)(?:répond|répondu|répliqu|rétorqu|ripost|réagi)/u

/**
 * « Elle a reçu une lettre. Elle disait : "…" », « Jean n'a pas convaincu Marc. "Non", a-t-il réagi. »: a pronoun that may
 * mean something else than whoever was the subject or spoke before.
 */
export function isDoubtful(
  { frame, discourse, sentence, number }: Scene,
  { reference, cue }: Attribution,
): boolean {
  const gender = reference?.pronoun?.gender ?? null
  const [before] = discourse.traces
  const verb = frame.document.text.slice(cue.start, cue.end)
  if (before?.paragraph !== sentence.paragraph) return false
  const items = frame.document.sentences[number - 1]?.items ?? []
  if (READS.test(verb) && hasWriting(items, gender) && items.some(({ lower }) => COMES.test(lower)))
    return true
  if (!ANSWERS.test(verb)) return false
  const people = [...before.cast, before.subject, before.speaker].filter(
    (voice) =>
      voice !== null &&
      isPerson(voice) &&
      !voice.plural &&
      // « L'élu n'en démord pas. »: followed to the subject already.
      (voice.member !== null || voice.phrase?.determiner === 'indefinite') &&
      (gender === null || voice.gender === null || voice.gender === gender),
  )
  return people.some((one) => people.some((other) => one && other && !sameVoice(one, other)))
}

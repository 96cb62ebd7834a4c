import type { Draft } from './draft.ts'
import { peopleIn } from './people-in.ts'
import { resolveIn } from './resolve.ts'
import type { Scene } from './scene.ts'
import { subjectsBefore } from './subject.ts'
import { isPerson, sameVoice, type Voice } from './voice.ts'
import { namesWriting } from './writings.ts'

type Part = Pick<Draft, 'voice' | 'rule' | 'confidence'>

const HAVING = /^(?:a|ont|avait|avaient|aurait|auraient)$/u
/** « est accusé », « jugée »: what others say of the subject. */
const PASSIVE = /^(?:est|sont|était|étaient|été|fut|furent|être|serait|seraient|sera|seront)$/u

/** Everyone and every body named in the writer's part of the sentence. */
function othersIn({ frame, sentence }: Scene, voice: Voice | null): boolean {
  const people = peopleIn(frame, sentence).filter(isPerson)
  const bodies = sentence.items.flatMap((item) => {
    const member = item.type === 'word' ? frame.mentionAt.get(item.token)?.member : undefined
    return member?.kind === 'organisation' ? [member] : []
  })
  return (
    people.some((other) => voice === null || !sameVoice(other, voice)) ||
    bodies.some((member) => member !== voice?.member)
  )
}

/** Whoever spoke last, not farther off than the paragraph before. */
function lastSpeaker({ discourse, sentence }: Scene, back: number): Voice | null {
  const trace = discourse.traces.find(({ speaker, teller }) => speaker !== null || teller !== null)
  return trace && sentence.paragraph - trace.paragraph <= back ? (trace.speaker ?? trace.teller) : null
}

/** Whoever spoke last in this paragraph, nobody else named since. */
export function justSpoke({ discourse: { traces }, sentence: { paragraph } }: Scene): Voice | null {
  const at = traces.findIndex(({ speaker, teller }) => speaker !== null || teller !== null)
  const voice = traces[at]?.speaker ?? traces[at]?.teller
  if (!voice || traces[at]?.paragraph !== paragraph) return null
  const others = traces.slice(0, at).flatMap(({ cast }) => cast)
  return others.every((other) => !isPerson(other) || sameVoice(other, voice)) ? voice : null
}

/** Nobody else of that gender in the last sentences whom « il » or « elle » might mean. */
const isAlone = ({ discourse }: Scene, voice: Voice): boolean =>
  discourse.traces.every(({ cast, speaker, subject }) =>
    [...cast, ...(speaker ? [speaker] : [])].every(
      (other) =>
        !isPerson(other) ||
        sameVoice(other, voice) ||
        other.phrase?.determiner === 'none' ||
        // « Le jeune homme a contesté. »: the subject was followed to the same person.
        (other.phrase?.determiner === 'definite' && subject !== null && sameVoice(subject, voice)) ||
        (other.gender !== null && voice.gender !== null && other.gender !== voice.gender),
    ),
  )

/**
 * Part of the writer's sentence in marks, without a cue: « Elle n'a "pas de regrets" », « Les travaux dureront, "le temps
 * qu'il faudra" ». Whose words these are is told by who is speaking anyway: the subject, if it spoke before or is said to
 * have them, or the speaker before, where the sentence names nobody. Null: nobody can be told.
 */
export function partOf(scene: Scene, index: number, lastVoice: Voice | null): Part | null {
  const { frame, sentence, discourse } = scene
  const before = sentence.items.slice(0, index)
  if (namesWriting(before)) return null
  // « À gauche, on moque "le retour des revenants" »: people in general.
  if (before.some(({ lower }) => lower === 'on' || lower === "l'on")) return null
  const reference = subjectsBefore(frame, sentence, index).at(-1)
  // « La décision sera prise "au printemps" »: of a thing whoever speaks may say what he likes.
  if (!reference) {
    const voice = lastVoice ?? (othersIn(scene, null) ? null : justSpoke(scene))
    return voice && { voice, rule: 'carry-part', confidence: 0.55 }
  }
  if (before.some(({ lower }) => PASSIVE.test(lower))) return null
  const { voice } = resolveIn(reference, frame, sentence, discourse)
  if (!voice || voice.plural || othersIn(scene, voice)) return null
  if (reference.pronoun && !isAlone(scene, voice)) return null
  const spoke = lastVoice ?? lastSpeaker(scene, 1)
  const has = HAVING.test(sentence.items[index - 1]?.lower ?? '')
  return has || (spoke !== null && sameVoice(spoke, voice))
    ? { voice, rule: 'carry-part', confidence: 0.6 }
    : null
}

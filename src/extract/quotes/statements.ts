import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { Sentence } from '../document.ts'
import { isFinite } from '../verbs/saying-verbs.ts'
import type { Attribution } from './attribution.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { resolve } from './resolve.ts'
import { inciseFrom } from './sieves/after.ts'
import { sameVoice, type Voice } from './voice.ts'

const NEAR = 60

/** When people of this article spoke: « a déclaré mardi 4 janvier » holds for their other words too. */
export function createStatements(frame: Frame, dates: readonly DateMention[]) {
  const days = dates.filter((date) => date.precision === 'day')
  const known: { voice: Voice; date: CivilDate }[] = []

  const plain = ({ start, end, precision, basis }: CivilDate): CivilDate => ({ start, end, precision, basis })

  /** The day beside a cue, in the writer's words. */
  const beside = (sentence: Sentence, from: number, to: number): CivilDate | null => {
    const quoted = sentence.items.filter((item) => item.type === 'quotation')
    const near = days.filter(
      ({ span }) =>
        span.start >= Math.max(sentence.start, from - 12) &&
        span.end <= Math.min(sentence.end, to + NEAR) &&
        !quoted.some((item) => item.start <= span.start && span.end <= item.end),
    )
    const within = near.find(({ span }) => span.start >= from && span.end <= to)
    const found = within ?? near.find(({ span }) => span.start - to < 25)
    return found ? plain(found) : null
  }

  return {
    /** Keeps the day of a sentence in which somebody is said to have spoken. */
    note(sentence: Sentence, subject: Voice | null, discourse: Discourse): void {
      for (const [index, item] of sentence.items.entries()) {
        if (
          !frame.tools.verbs
            .readings(item.lower)
            .some((verb) => isFinite(verb) || verb.tense === 'participle')
        )
          continue
        const incise = inciseFrom(frame, sentence, index)
        const date = beside(sentence, item.start, incise?.cue.end ?? item.end)
        if (!date) continue
        const voice =
          incise?.reference && !incise.reference.pronoun
            ? resolve(incise.reference, { frame, discourse, paragraph: sentence.paragraph, own: [] }).voice
            : subject
        if (voice) known.push({ voice, date })
        return
      }
    },
    /** The day a quotation was said: beside its cue, or when its speaker is known to have spoken. */
    dateOf(sentence: Sentence, attribution: Attribution | null, voice: Voice | null): CivilDate | null {
      const own = attribution && beside(sentence, attribution.cue.start, attribution.cue.end)
      if (own) return own
      const earlier = voice && known.findLast((statement) => sameVoice(statement.voice, voice))
      return earlier ? { ...earlier.date, basis: 'inferred' } : null
    },
  }
}

export type Statements = ReturnType<typeof createStatements>

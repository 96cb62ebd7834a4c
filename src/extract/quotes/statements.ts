import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import { bisect } from '../../text/bisect.ts'
import type { Sentence } from '../document.ts'
import type { Attribution } from './attribution.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { resolveIn } from './resolve.ts'
import { inciseFrom } from './sieves/after.ts'
import { readVerbGroup } from './verb-group.ts'
import { sameVoice, type Voice } from './voice.ts'

const NEAR = 60
/** Where a day begins that opens its sentence; with its own length. */
const OPENING = 40

/** When people of this article spoke: « a déclaré mardi 4 janvier » holds for their other words too. */
export function createStatements(frame: Frame, dates: readonly DateMention[]) {
  const days = dates.filter((date) => date.precision === 'day')
  const known: { voice: Voice; date: CivilDate }[] = []

  const plain = ({ start, end, precision, basis }: CivilDate): CivilDate => ({ start, end, precision, basis })

  /** Days named within a stretch of the text, found by bisection. */
  const daysIn = (start: number, end: number): DateMention[] => {
    const found: DateMention[] = []
    let next = bisect(days, ({ span }) => span.start < start)
    for (let day = days[next]; day && day.span.end <= end; day = days[next]) {
      found.push(day)
      next += 1
    }
    return found
  }
  const hasDay = ({ start, end }: Sentence): boolean => daysIn(start, end).length > 0

  /** The day beside a cue, in the writer's words. */
  const beside = (sentence: Sentence, from: number, to: number): CivilDate | null => {
    const quoted = sentence.quoted.flatMap((index) => sentence.items[index] ?? [])
    const unquoted = (start: number, end: number): DateMention[] =>
      daysIn(start, Math.min(sentence.end, end)).filter(
        ({ span }) => !quoted.some((item) => item.start <= span.start && span.end <= item.end),
      )
    const near = unquoted(Math.max(sentence.start, from - 12), to + NEAR)
    // « Mardi 18 janvier, X a parlé », « Le 10 janvier à Genève, X a dit »: the day opens the sentence.
    const opening = unquoted(sentence.start, sentence.start + OPENING)[0]
    const comma =
      opening && sentence.items.find((item) => item.start >= opening.span.end && item.text === ',')
    const leads = opening && comma && comma.start - opening.span.end < NEAR / 2 && comma.start < from
    const within = near.find(({ span }) => span.start >= from && span.end <= to)
    const found = within ?? near.find(({ span }) => span.start - to < 25)
    return found ? plain(found) : leads && from - comma.end < NEAR ? plain(opening) : null
  }

  return {
    /** Keeps the day of a sentence in which somebody is said to have spoken. */
    note(sentence: Sentence, subject: Voice | null, discourse: Discourse): void {
      if (!hasDay(sentence)) return
      for (let k = 0; k < sentence.items.length; k += 1) {
        const group = readVerbGroup(sentence, k, frame.tools.verbs)
        if (group?.form !== 'finite') continue
        const incise = inciseFrom(frame, sentence, k)
        const [first, last] = [sentence.items[group.from], sentence.items[group.to - 1]]
        const date = first && last ? beside(sentence, first.start, incise?.cue.end ?? last.end) : null
        k = group.to - 1
        if (!date) continue
        const voice =
          incise?.reference && !incise.reference.pronoun
            ? resolveIn(incise.reference, frame, sentence, discourse).voice
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

import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { Span } from '../../domain/span.ts'
import type { Sentence } from '../document.ts'
import type { Attribution } from './attribution.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { resolveIn } from './resolve.ts'
import { inciseFrom } from './sieves/after.ts'
import { createStatementDays, isCompound, type StatementDay } from './statement-day.ts'
import { createOccasions } from './statement-occasion.ts'
import { readVerbGroup } from './verb-group.ts'
import { isPerson, sameVoice, type Voice } from './voice.ts'

interface Statement {
  readonly voice: Voice
  readonly date: CivilDate
  readonly sentence: Sentence
  /** Where its cue ends. */
  readonly end: number
  /** « a déclaré ce vendredi 21 janvier », in the lead: a dispatch of that day, on which its other words were said. */
  readonly leads: boolean
}

const LEAD_PARAGRAPHS = 3

/** « a dénoncé lundi … et promis »: a second verb of the same clause. */
const COORDINATED = /(?<!\p{L})(?:et|puis|avant (?:de |d['’]))\s*(?:\p{L}+\s+){0,2}$/iu
/** « racontera-t-elle »: on another day. */
const LATER = /r(?:a|ont)-(?:t-)?(?:il|elle|on)s?(?!\p{L})/iu
/** « poursuit-elle », « a-t-il ajouté »: the same words go on, over as many paragraphs as a quotation has. */
const GOING_ON = 2
const GOES_ON = /(?<!\p{L})(?:poursui|ajout|conclu|complét|insist|repren|repris)/iu
const PASSIVE = /(?<!\p{L})été(?!\p{L})/iu

/** When people of this article spoke: « s'est exprimée mardi » holds for their words in the same paragraph too. */
export function createStatements(frame: Frame, dates: readonly DateMention[]) {
  const { text } = frame.document
  const days = createStatementDays(frame.document, dates)
  const ofOccasion = createOccasions(frame.document, dates)
  const known: Statement[] = []

  /** Beside the cue; of the clause that a gerund goes with. */
  const own = (sentence: Sentence, { cue, rule }: Attribution): StatementDay | null =>
    days.beside(sentence, cue) ?? (rule === 'gerund' ? days.ofClause(sentence, cue) : null)

  const holdsFor = (told: Statement, voice: Voice, sentence: Sentence, cue: Span): boolean => {
    if (!sameVoice(told.voice, voice)) return false
    const said = text.slice(cue.start, cue.end)
    if (told.sentence.paragraph !== sentence.paragraph) {
      const apart = sentence.paragraph - told.sentence.paragraph
      return (apart > 0 && apart <= GOING_ON && GOES_ON.test(said)) || (told.leads && isCompound(said))
    }
    if (told.sentence === sentence) return COORDINATED.test(text.slice(told.end, cue.start))
    return !LATER.test(said) && !days.isTimed(sentence, cue)
  }

  const keep = (voice: Voice, { day, spelled }: StatementDay, sentence: Sentence, end: number): void => {
    const leads = spelled && sentence.paragraph < LEAD_PARAGRAPHS
    known.push({ voice, date: day, sentence, end, leads })
  }

  return {
    /** Keeps the day of a sentence in which somebody is said to have spoken. */
    note(sentence: Sentence, subject: Voice | null, discourse: Discourse): void {
      if (!days.hasDay(sentence)) return
      for (let k = 0; k < sentence.items.length; k += 1) {
        const group = readVerbGroup(sentence, k, frame.tools.verbs)
        if (group?.form !== 'finite') continue
        const incise = inciseFrom(frame, sentence, k)
        const [first, last] = [sentence.items[group.from], sentence.items[group.to - 1]]
        const end = incise?.cue.end ?? last?.end
        k = group.to - 1
        if (!first || end === undefined || PASSIVE.test(text.slice(first.start, end))) continue
        const date = days.beside(sentence, { start: first.start, end })
        if (!date) continue
        const behind =
          incise?.reference && !incise.reference.pronoun
            ? resolveIn(incise.reference, frame, sentence, discourse).voice
            : null
        // « X a défendu la décision »: what stands behind the verb is no speaker.
        const voice = behind && (behind.member || isPerson(behind)) ? behind : subject
        if (voice) keep(voice, date, sentence, end)
        return
      }
    },
    /** The day a quotation was said: beside its cue, or when its speaker is told there to have spoken. */
    dateOf(sentence: Sentence, attribution: Attribution | null, voice: Voice | null): CivilDate | null {
      if (!attribution) return null
      const date = own(sentence, attribution)
      if (date) {
        if (voice) keep(voice, date, sentence, attribution.cue.end)
        return date.day
      }
      const earlier = voice && known.findLast((told) => holdsFor(told, voice, sentence, attribution.cue))
      return earlier
        ? { ...earlier.date, basis: 'inferred' }
        : (days.ofWriting(sentence, attribution.cue) ?? ofOccasion(sentence, attribution.cue))
    },
  }
}

export type Statements = ReturnType<typeof createStatements>

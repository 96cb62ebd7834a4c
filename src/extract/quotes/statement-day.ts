import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention } from '../../domain/dossier.ts'
import type { Span } from '../../domain/span.ts'
import { bisect } from '../../text/bisect.ts'
import type { Document, Sentence } from '../document.ts'

/** How far behind a cue its day may stand, and how far where the words between tell an occasion. */
const NEAR = 25
const FAR = 80
/** How far in front of it. */
const BEFORE = 12
/** Where a day ends that opens its sentence. */
const OPENING = 60

/** « lors de la séance de lundi », « dans un courriel daté du 3 mai ». */
const OCCASION =
  /(?<!\p{L})(?:lors|cours|issue|sortie|occasion|pendant|durant|devant|micro|antenne|conférence|point|presse|arrêté|avis|billet|communiqué|courriel|courrier|déclaration|décret|discours|éditorial|entretien|interview|lettre|mail|message|note|post|rapport|tract|tribune|tweet|vidéo)(?!\p{L})/iu
/** « , que nous avons joint lundi »: a clause that tells when its speaker was heard. */
const HEARD =
  /^[\s,]{0,2}qu(?:e nous avons|e l['’]on a|['’]on a) (?:pu joindre|(?:pu )?(?:joint|appel|contact|interrog|rencontr|crois)(?:é|e|er)?e?s?)\s?$/iu
/** What begins a clause of its own, in which a day is another happening's: « le maire, qui s'est déplacé mardi ». */
const CLAUSE = /(?<!\p{L})(?:qui|dont|où|que|qu['’]|(?:née?|morte?)s?)(?!\p{L})/iu
/** « la réunion de lundi », « son entretien du 2 avril ». */
const ATTRIBUTE = /(?<!\p{L})(?:de|du|des|d['’])\s*(?:ce(?:tte)?\s+)?$/iu
/** « un texte signé lundi », « une réunion prévue lundi ». */
const PARTICIPLE = /\p{L}(?:é|u|i)e?s?\s+(?:(?:dès|du|de|le)\s+)?$/iu
/** What is done to words, or to who says them. */
const SAID =
  /(?:arrêt|communiqu|publi|dat|diffus|post|envoy|adress|affich|relay|joint|contact|interrog|interview|rencontr|invit|cit|réun|rassembl|prononc|l)(?:ée?|ie?|ue?|e?)s?\s+(?:(?:dès|du|de|le)\s+)?$/iu
/** How a remark behind a comma goes on: « , jointe mardi », « , mardi ». */
const REMARK =
  /^\s*(?:$|(?:joint|contact|interrog|interview|rencontr|invit|cit|réun|rassembl|dans|lors|au|à|devant|sur|en|pendant|durant|le|ce|dès|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)(?!\p{L}{4}))/iu
/** Words that stay: « dans une lettre adressée mardi », « un éditorial publié hier ». */
const WRITING =
  /(?<!\p{L})(?:annonce|billet|communiqué|courriel|courrier|déclaration|discours|éditorial|entretien|interview|lettre|mail|message|note|post|rapport|tract|tribune|tweet|vidéo)s?(?!\p{L})/iu
const ISSUED =
  /(?<!\p{L})(?:publi|dat|diffus|post|envoy|adress|par|rend|l)[éu]e? (?:(?:en|à|sur) (?:la )?\p{L}{3,20} )?(?:du |de |le )?$/iu
/** « Le document juge … », « écrivait-il »: what the writing says that was just told of. */
const WRITES =
  /(?<!\p{L})(?:(?:le|la|ce|cette) (?:billet|communiqué|courriel|courrier|document|lettre|mail|message|note|rapport|texte|tract|tribune)|écri(?:t|vai[ts]|vaient|vent))(?!\p{L})/iu
const PAUSE = /[,;:«»"“”]/u
const WRITING_REACH = 70
/** What stands in front of a day that opens its sentence: little, or a participle, « Venue à Paris lundi dernier, ». */
const LEAD =
  /^[^\p{L}]*(?:(?:déjà|dès|encore|puis|et|mais|or|ce|le|après|depuis)\s*)*$|^[^\p{L}]*(?!plus\s)\p{L}{3,}(?<=\p{L}{2}(?:é|u|i|is|us|int|ert)e?s?)\s[^,]*$/iu
const TODAY = /^aujourd/iu
/** « a déclaré aujourd'hui » is a day, « reconnaît aujourd'hui » may be these years. */
const COMPOUND = /(?<!\p{L})(?:a|ont|ai|avait|avaient)(?!\p{L})/iu

export const isCompound = (cue: string): boolean => COMPOUND.test(cue)

export interface StatementDay {
  readonly day: CivilDate
  /** With the day of the month: « ce vendredi 21 janvier ». */
  readonly spelled: boolean
}

const plain = ({ start, end, precision, basis, text }: DateMention): StatementDay => ({
  day: { start, end, precision, basis },
  spelled: /\d/.test(text),
})

/** Finds the day that the writer gives beside a cue: none that is still to come, and none of another happening. */
export function createStatementDays({ article, text, sentences }: Document, dates: readonly DateMention[]) {
  const published = article.published.date?.slice(0, 10) ?? null
  const days = dates.filter(
    ({ precision, relation, start, end }) =>
      precision === 'day' &&
      start === end &&
      (relation === undefined || relation === 'from') &&
      (published === null || start <= published),
  )

  /** Days named within a stretch of the text, found by bisection. */
  const within = (start: number, end: number): DateMention[] => {
    const found: DateMention[] = []
    let next = bisect(days, ({ span }) => span.start < start)
    for (let day = days[next]; day && day.span.end <= end; day = days[next]) {
      found.push(day)
      next += 1
    }
    return found
  }

  /** The same, in the writer's words. */
  const unquoted = (sentence: Sentence, start: number, end: number): DateMention[] => {
    const found = within(Math.max(sentence.start, start), Math.min(sentence.end, end))
    if (found.length === 0) return found
    const quoted = sentence.quoted.flatMap((index) => sentence.items[index] ?? [])
    return found.filter(
      ({ span }) => !quoted.some((item) => item.start <= span.start && span.end <= item.end),
    )
  }

  const follows = (cue: Span, { span }: DateMention): boolean => {
    const gap = text.slice(cue.end, span.start)
    if (HEARD.test(gap)) return true
    const occasion = OCCASION.test(gap)
    if (gap.length > (occasion ? FAR : NEAR) || CLAUSE.test(gap)) return false
    if (!REMARK.test(gap.slice(gap.lastIndexOf(',') + 1)) && gap.includes(',')) return false
    if (PARTICIPLE.test(gap) && !SAID.test(gap)) return false
    return occasion || SAID.test(gap) || !ATTRIBUTE.test(gap)
  }

  const precedes = (sentence: Sentence, cue: Span, { span }: DateMention): boolean => {
    const gap = text.slice(span.end, cue.start)
    const lead = text.slice(sentence.start, span.start)
    if (gap.length > BEFORE || CLAUSE.test(gap) || ATTRIBUTE.test(lead)) return false
    // « X, contacté hier, promet » but « membre depuis peu, nommé hier, il promet »
    if (gap.includes(',') && lead.includes(',')) return REMARK.test(lead.slice(lead.lastIndexOf(',') + 1))
    return !PARTICIPLE.test(lead) || SAID.test(lead)
  }

  /** « Mardi 18 janvier, X a parlé », « Venue à Paris lundi dernier, X a dit »: the day opens the sentence. */
  const leads = (sentence: Sentence, cue: Span): DateMention | undefined => {
    const [day] = unquoted(sentence, sentence.start, sentence.start + OPENING)
    if (!day || day.span.end > cue.start) return undefined
    const comma = sentence.items.find((item) => item.start >= day.span.end && item.text === ',')
    const lead = text.slice(sentence.start, day.span.start)
    const told = comma && comma.start - day.span.end < NEAR && comma.start < cue.start
    return told && !CLAUSE.test(lead) && (LEAD.test(lead) || OCCASION.test(lead)) ? day : undefined
  }

  /** Behind a word for what is written, nothing but a participle between them. */
  const isIssued = (sentence: Sentence, { span }: DateMention): boolean => {
    const lead = text.slice(Math.max(sentence.start, span.start - WRITING_REACH), span.start)
    if (!ISSUED.test(lead)) return false
    return WRITING.test(lead.split(PAUSE).at(-1) ?? '')
  }

  const inWriting = (sentence: Sentence): DateMention | undefined =>
    unquoted(sentence, sentence.start, sentence.end).find((day) => isIssued(sentence, day))

  return {
    /** Whether the writer gives a time of its own near the cue: « avait déclaré, en 2019, que ». */
    isTimed: (sentence: Sentence, cue: Span): boolean =>
      dates
        .slice(bisect(dates, ({ span }) => span.start < Math.max(sentence.start, cue.start - NEAR)))
        .some(({ span }, index) => index === 0 && span.end <= Math.min(sentence.end, cue.end + NEAR)),
    hasDay: ({ start, end }: Sentence): boolean => within(start, end).length > 0,
    /** The day of a cue; null where the sentence tells none. */
    beside(sentence: Sentence, cue: Span): StatementDay | null {
      if (within(sentence.start, sentence.end).length === 0) return null
      const near = unquoted(sentence, cue.start - BEFORE - NEAR, cue.end + FAR)
      const isBehind = (day: DateMention): boolean => day.span.start >= cue.end && follows(cue, day)
      const inside = within(cue.start, cue.end)[0]
      const told = inside && !CLAUSE.test(text.slice(cue.start, inside.span.start)) ? inside : undefined
      const found =
        told ??
        near.find(isBehind) ??
        near.find((day) => day.span.end <= cue.start && precedes(sentence, cue, day)) ??
        leads(sentence, cue) ??
        inWriting(sentence)
      if (!found) return null
      const vague = TODAY.test(found.text) && !isCompound(text.slice(cue.start, cue.end))
      return vague ? null : plain(found)
    },
    /** « un rapport publié lundi … Le document juge »: the day of the writing that the sentence before tells of. */
    ofWriting(sentence: Sentence, cue: Span): CivilDate | null {
      if (!WRITES.test(text.slice(cue.start, cue.end))) return null
      const before = sentences[bisect(sentences, ({ start }) => start < sentence.start) - 1]
      const day = before?.paragraph === sentence.paragraph ? inWriting(before) : undefined
      return day ? { ...plain(day).day, basis: 'inferred' } : null
    },
    /** « a annoncé jeudi le CNRS, saluant … »: the day of the clause that a gerund goes with. */
    ofClause(sentence: Sentence, cue: Span): StatementDay | null {
      const day = unquoted(sentence, sentence.start, cue.start).at(-1)
      if (!day) return null
      const lead = text.slice(sentence.start, day.span.start)
      const gap = text.slice(day.span.end, cue.start)
      return CLAUSE.test(gap) || ATTRIBUTE.test(lead) ? null : plain(day)
    },
  }
}

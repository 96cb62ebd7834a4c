import { z } from 'zod'

const day = z.iso.date()
const spanOfDays = z.strictObject({ start: day, end: day })

const goldQuote = z.strictObject({
  text: z.string().min(1),
  /** The pieces as they stand in the source, in order, where the writer's words interrupt the quotation. */
  parts: z.array(z.string().min(1)).min(2).optional(),
  extent: z.enum(['full', 'partial']),
  speaker: z.string().min(1).nullable(),
  speakerKind: z.enum(['named', 'unnamed', 'unknown']),
  /** Several people said it together. */
  speakers: z.array(z.string().min(1)).min(2).optional(),
  speakerIsBody: z.literal(true).optional(),
  /** Other answers that a careful reader would let pass. */
  accept: z.array(z.string().min(1)).optional(),
  /** Words that are quoted without quotation marks around them. */
  form: z.enum(['answer', 'dialogue', 'post']).optional(),
  relay: z.string().min(1).optional(),
  saidOn: day.optional(),
  hard: z.literal(true).optional(),
  inTitle: z.literal(true).optional(),
  note: z.string().min(1).optional(),
})

const when = {
  start: day,
  end: day,
  precision: z.enum(['day', 'week', 'month', 'year', 'about']),
  /** `inside`: any days within start and end are right. Otherwise start and end have to be met. */
  match: z.literal('inside').optional(),
  alternatives: z.array(spanOfDays).optional(),
}

const goldDate = z.strictObject({
  text: z.string().min(1),
  ...when,
  optional: z.literal(true).optional(),
  /** The weekday and the day named in the text disagree; the day wins. */
  flagged: z.literal(true).optional(),
})

const goldEvent = z.strictObject({
  what: z.string().min(1),
  ...when,
  place: z.string().min(1).nullable(),
  participants: z.array(z.string().min(1)),
  statusInArticle: z.enum(['held', 'scheduled', 'cancelled']),
  core: z.boolean(),
  note: z.string().min(1).optional(),
})

const goldActor = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation', 'place']),
  aliases: z.array(z.string().min(1)),
  optional: z.literal(true).optional(),
})

export const genres = [
  'agency',
  'broadcaster',
  'business',
  'council',
  'court',
  'culture',
  'daily',
  'election',
  'fait-divers',
  'foreign',
  'interview',
  'live-blog',
  'machine-translated',
  'obituary',
  'opinion',
  'regional',
  'science',
  'sport',
  'strike',
  'weather',
] as const

/** One annotated article: what a careful reader finds in the text of the same name. */
export const goldArticle = z.strictObject({
  file: z.string().endsWith('.txt'),
  article: z.strictObject({
    title: z.string().min(1),
    /** A day, or a day and time with offset. */
    published: z.union([day, z.iso.datetime({ offset: true })]),
    /** Whether the date is given along with the text; otherwise the text states it or allows to infer it. */
    publishedGiven: z.boolean(),
    /** The days that are right where the date has to be inferred. */
    publishedAccept: spanOfDays.optional(),
    publishedNote: z.string().min(1).optional(),
    genre: z.enum(genres),
  }),
  quotes: z.array(goldQuote),
  optionalQuotes: z.array(goldQuote),
  notQuotes: z.array(z.string().min(1)),
  dates: z.array(goldDate),
  events: z.array(goldEvent),
  actors: z.array(goldActor),
})

export type GoldArticle = z.infer<typeof goldArticle>
export type GoldQuote = z.infer<typeof goldQuote>

/** Single sentences and short paragraphs, each for one way of quoting, or of not quoting. */
export const goldSentences = z.array(
  z.strictObject({
    id: z.string().min(1),
    group: z.string().min(1),
    text: z.string().min(1),
    /** For measuring only: not to be read by those who write rules. */
    heldout: z.literal(true).optional(),
    quotes: z.array(goldQuote),
    notQuotes: z.array(z.string().min(1)),
  }),
)

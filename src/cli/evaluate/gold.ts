import { z } from 'zod'

const day = z.string()
const span = { start: day, end: day }
const when = {
  ...span,
  precision: z.string(),
  /** `inside`: any days within are right. Otherwise both ends have to be met. */
  match: z.string().optional(),
  alternatives: z.array(z.object(span)).optional(),
  note: z.string().optional(),
}

/** An expected quote. The speaker's kind and the like stand only where the annotators gave them. */
const goldQuote = z.object({
  text: z.string(),
  extent: z.enum(['full', 'partial']).optional(),
  speaker: z.string().nullable().optional(),
  /** Said together; one of them alone is right too. */
  speakers: z.array(z.string()).optional(),
  speakerKind: z.enum(['named', 'unnamed', 'unknown']).optional(),
  speakerIsBody: z.boolean().optional(),
  /** Other right answers; `unknown`: to give nothing is right too. */
  accept: z.array(z.string()).optional(),
  /** Words without quotation marks: answers of an interview, dialogue, posts. */
  form: z.string().optional(),
  relay: z.string().optional(),
  saidOn: day.optional(),
  note: z.string().optional(),
})

const goldEvent = z.object({
  what: z.string(),
  ...when,
  place: z.string().nullable(),
  participants: z.array(z.string()),
  statusInArticle: z.string(),
  core: z.boolean(),
})

const goldDate = z.object({ text: z.string(), ...when, optional: z.boolean().optional() })

const goldActor = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  aliases: z.array(z.string()).default([]),
  optional: z.boolean().optional(),
})

const goldBibliography = z.object({
  title: z.string().optional(),
  publisher: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
  published: z.string().nullable().optional(),
  /** The date is handed over with the document. */
  publishedGiven: z.boolean().optional(),
  publishedBasis: z.string().optional(),
  publishedAccept: z.object(span).optional(),
  publishedNote: z.string().optional(),
})

/** What must be found in one document. What is left out is not measured. */
export const goldArticle = z.object({
  file: z.string(),
  article: goldBibliography,
  quotes: z.array(goldQuote),
  optionalQuotes: z.array(goldQuote).default([]),
  notQuotes: z.array(z.string()).default([]),
  dates: z.array(goldDate).optional(),
  events: z.array(goldEvent).optional(),
  actors: z.array(goldActor).optional(),
  bodyMustNotContain: z.array(z.string()).default([]),
})

const mergedEvent = z.object({
  start: day,
  place: z.string().nullable(),
  what: z.string(),
  /** How the names of the documents begin: these and no others. */
  sources: z.array(z.string()),
})

/** What must be found in several documents, and what must come together over all of them. */
export const goldCorpus = z.object({
  articles: z.array(goldArticle),
  mergedEvents: z.array(mergedEvent).default([]),
  sameActor: z.array(z.array(z.string())).default([]),
})

/** Sentences with their own text. */
export const goldSentences = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    heldout: z.boolean().optional(),
    quotes: z.array(goldQuote),
    notQuotes: z.array(z.string()).default([]),
  }),
)

export type GoldArticle = z.infer<typeof goldArticle>
export type GoldQuote = z.infer<typeof goldQuote>
export type GoldEvent = z.infer<typeof goldEvent>
export type GoldDate = z.infer<typeof goldDate>
export type GoldActor = z.infer<typeof goldActor>
export type GoldBibliography = z.infer<typeof goldBibliography>
export type GoldCorpus = z.infer<typeof goldCorpus>

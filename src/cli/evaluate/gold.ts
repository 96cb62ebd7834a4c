import { z } from 'zod'

const day = z.string()

/** An expected quote. The names of a speaker may be given by two fields, for articles annotated by two hands. */
const goldQuote = z.object({
  text: z.string(),
  extent: z.enum(['full', 'partial']).optional(),
  speaker: z.string().nullable().optional(),
  speakers: z.array(z.string()).optional(),
  speakerKind: z.enum(['named', 'unnamed', 'unknown']).optional(),
  speakerIsBody: z.boolean().optional(),
  accept: z.array(z.string()).optional(),
  /** Words without quotation marks: answers of an interview, dialogue, posts. */
  form: z.string().optional(),
  saidOn: day.optional(),
})

const span = { start: day, end: day }

const goldEvent = z.object({
  what: z.string(),
  ...span,
  precision: z.string(),
  match: z.string().optional(),
  alternatives: z.array(z.object(span)).optional(),
  place: z.string().nullable(),
  participants: z.array(z.string()),
  statusInArticle: z.string(),
  core: z.boolean(),
})

const goldDate = z.object({
  text: z.string(),
  ...span,
  precision: z.string(),
  match: z.string().optional(),
  alternatives: z.array(z.object(span)).optional(),
  optional: z.boolean().optional(),
})

const goldActor = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  aliases: z.array(z.string()).default([]),
  optional: z.boolean().optional(),
})

const article = z.object({
  title: z.string(),
  publisher: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
  author: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
  published: z.string(),
  publishedGiven: z.boolean().optional(),
  publishedBasis: z.string().optional(),
  publishedAccept: z.object(span).optional(),
})

/** What must be found in one document. */
export const goldArticle = z.object({
  file: z.string(),
  article,
  quotes: z.array(goldQuote),
  optionalQuotes: z.array(goldQuote).default([]),
  notQuotes: z.array(z.string()).default([]),
  dates: z.array(goldDate).optional(),
  events: z.array(goldEvent).default([]),
  actors: z.array(goldActor).default([]),
  bodyMustNotContain: z.array(z.string()).default([]),
})

/** What must be found in several documents, and what must come together over all of them. */
export const goldCorpus = z.object({
  articles: z.array(goldArticle),
  mergedEvents: z
    .array(z.object({ start: day, place: z.string(), what: z.string(), sources: z.array(z.string()) }))
    .default([]),
  sameActor: z.array(z.array(z.string())).default([]),
})

export type GoldArticle = z.infer<typeof goldArticle>
export type GoldQuote = z.infer<typeof goldQuote>
export type GoldEvent = z.infer<typeof goldEvent>
export type GoldDate = z.infer<typeof goldDate>
export type GoldCorpus = z.infer<typeof goldCorpus>

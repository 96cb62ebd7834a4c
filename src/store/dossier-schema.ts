import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Dossier } from '../domain/dossier.ts'

const id = z.string().regex(/^[a-z0-9]{2,64}$/)
const text = z.string().min(1)
const optional = text.nullable()

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}

const day = z.string().refine(isDay, 'not a day, YYYY-MM-DD')

const civilDate = z
  .object({
    start: day,
    end: day,
    precision: z.enum(['day', 'week', 'month', 'year', 'about']),
    basis: z.enum(['stated', 'inferred', 'unknown']),
  })
  .refine(({ start, end }) => start <= end, 'ends before it starts')

const span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, 'ends before it starts')

const bibliography = z.object({
  id,
  title: z.string(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  publisher: optional,
  author: optional,
  published: z.object({
    date: z
      .string()
      .refine((value) => isDay(value.slice(0, 10)), 'not a day or a time of one, ISO 8601')
      .nullable(),
    basis: z.enum(['stated', 'inferred', 'unknown']),
  }),
  language: text,
  tags: z.array(text),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
})

const quote = z.object({
  id,
  text,
  extent: z.enum(['full', 'partial']),
  speaker: z
    .object({ name: optional, role: optional, organisation: optional, unnamed: z.boolean() })
    .nullable(),
  relay: optional,
  saidOn: civilDate.nullable(),
  span,
  cue: optional,
  rule: text,
  confidence: z.number().min(0).max(1),
})

const mention = z.object({
  id,
  label: text,
  kind: text,
  date: civilDate,
  place: optional,
  participants: z.array(text),
  status: z.enum(['held', 'scheduled', 'cancelled']),
  dateText: z.string(),
  span,
  rule: text,
})

const actor = z.object({
  id,
  name: text,
  kind: z.enum(['person', 'organisation', 'place']),
  aliases: z.array(text),
  roles: z.array(z.object({ title: text, of: optional, time: text.exactOptional() })),
})

/** A dossier as a file holds it; properties that it does not know are left out. */
export const dossierSchema: z.ZodType<Dossier> = z.object({
  article: bibliography,
  quotes: z.array(quote),
  events: z.array(mention),
  actors: z.array(actor),
})

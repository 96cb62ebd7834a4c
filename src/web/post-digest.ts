import { z } from 'zod'
import { LONGEST_TOPIC } from '../digest/desk/desk.ts'
import { newcomer } from '../digest/newcomer.ts'
import { markOf } from '../digest/row-mark.ts'
import { USUAL } from '../digest/settings/read-sections.ts'
import type { DigestWriter } from '../digest/writer.ts'
import { utcOf } from '../replies/dates/day-text.ts'
import type { Reply } from '../replies/reply.ts'

const order = z.object({
  date: z.string().refine((text) => utcOf(text) !== null),
  topic: z.string().trim().max(LONGEST_TOPIC).nullable(),
  locale: z.enum(['fr', 'en']),
})

/** Which day's digest is to be posted in the playground, about what. */
export type DigestOrder = z.infer<typeof order>

/** Null for what is no order. */
export const readOrder = (body: unknown): DigestOrder | null => order.safeParse(body).data ?? null

/** As the marks of real subscriptions are made. */
const SUBSCRIPTION = 'playground'

/** The digest of a day as a channel gets it that was told nothing yet. */
export const postDigest =
  (writer: DigestWriter) =>
  async ({ date, topic, locale }: DigestOrder): Promise<Reply> => {
    const reader = newcomer(SUBSCRIPTION, { sections: USUAL, topic: topic || null, locale }, date)
    const mark = markOf({ subscription: SUBSCRIPTION, date })
    return (await writer.write(reader, { date, shownQuotes: new Set(), mark })).message
  }

import type { Day } from '../domain/civil-date.ts'
import type { DigestMarks, DigestPlace, DigestSettings } from '../domain/digest.ts'
import type { Locale } from '../domain/locale.ts'
import { audienceOf, type References } from '../replies/audience.ts'
import type { Reply } from '../replies/reply.ts'
import { digestContent } from './content/digest-content.ts'
import { readList } from './content/lists.ts'
import type { Sources } from './content/sources.ts'
import { digestMessage } from './message/digest-message.ts'
import { REST_PER_PAGE, restMessage } from './message/rest-message.ts'
import type { Rest } from './message/rest-state.ts'

/** Whose digest is to be written: a subscription, or somebody who only wants to look. */
export interface Reader extends DigestPlace {
  readonly id: string
  readonly settings: Pick<DigestSettings, 'sections' | 'topic' | 'locale'>
}

interface Writing {
  readonly date: Day
  readonly shownQuotes: ReadonlySet<string>
  /** The time on the wall clock that it was due at, where it says that it is late. */
  readonly lateSince?: string
  /** What a posted digest is found again by. */
  readonly mark?: string
  /** Above everything else. */
  readonly notice?: string
}

interface Written {
  readonly message: Reply
  /** There is nothing to say; the message says just that. */
  readonly empty: boolean
  readonly marks: DigestMarks
}

/** Writes digests, and what did not fit into them. */
export interface DigestWriter {
  write(reader: Reader, writing: Writing): Promise<Written>
  rest(rest: Rest, asker: { readonly locale: Locale; readonly today: Day }): Promise<Reply>
}

export const digestWriter = (sources: Sources, references: References): DigestWriter => ({
  async write({ id, settings, seen, chronicle }, { date, shownQuotes, lateSince, mark, notice }) {
    const { parts, marks } = await digestContent(
      { id, settings, seen, chronicle, date, shownQuotes },
      sources,
    )
    const frame = {
      date,
      topic: settings.topic,
      lateSince: lateSince ?? null,
      mark: mark ?? null,
      ...(notice !== undefined && { notice }),
    }
    const audience = audienceOf({ locale: settings.locale, today: date }, references)
    return { message: digestMessage(parts, frame, audience), empty: parts.length === 0, marks }
  },
  async rest(rest, asker) {
    const page = { offset: rest.offset, limit: REST_PER_PAGE }
    return restMessage(rest, await readList(rest.query, page, sources), audienceOf(asker, references))
  },
})

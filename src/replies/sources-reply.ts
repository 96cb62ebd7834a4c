import type { APIEmbed } from 'discord-api-types/v10'
import type { Bibliography } from '../domain/article.ts'
import type { Holdings, Listing, PublisherCount } from '../store/store.ts'
import type { Audience } from './audience.ts'
import { dayText } from './dates/day-text.ts'
import { fitLines } from './fit/fit-lines.ts'
import { fitLine } from './fit/fit-text.ts'
import { safeUrl } from './markdown/link.ts'
import { message } from './message.ts'
import { BOUNDS } from './parts/bounds.ts'
import { buttonRow } from './parts/components.ts'
import { embed } from './parts/embed.ts'
import { qualityFields } from './parts/quality-fields.ts'
import { sourceLines } from './parts/source-line.ts'
import type { Quality } from './quality.ts'
import type { Reply } from './reply.ts'
import { encodeDocuments } from './state/small-states.ts'

export const DOCUMENTS_PER_PAGE = 10

// With all that is said of quality within what the embeds of a message may hold.
const PUBLISHERS = 1600
const DOCUMENTS = 2600
// More could not be shown in one embed.
const MOST_PUBLISHERS = 60

/** What the corpus holds: counts, period, publishers, the newest articles, and how good extraction is. */
export function sourcesReply(
  holdings: Holdings,
  documents: Listing<Bibliography>,
  quality: Quality | null,
  audience: Audience,
): Reply {
  const { words } = audience
  const { count } = words
  const holds = words.corpus.holds(
    count.articles(holdings.articles),
    count.quotes(holdings.quotes),
    count.events(holdings.events),
    count.actors(holdings.actors),
  )
  const head = embed({
    title: words.corpus.title,
    text: [
      holds,
      periodText(holdings, audience),
      '',
      `**${words.corpus.publishers}**`,
      publisherLines(holdings.publishers, audience),
    ]
      .filter((line) => line !== null)
      .join('\n'),
    fields: qualityFields(quality, audience),
  })
  const list = documentList(documents, 0, audience)
  return message({ embeds: [head, ...list.embeds], rows: list.rows })
}

/** A further page of the articles. Private, so that the whole stays in view. */
export const documentsReply = (documents: Listing<Bibliography>, offset: number, audience: Audience): Reply =>
  message({ ...documentList(documents, offset, audience), private: true })

function documentList({ items, total }: Listing<Bibliography>, offset: number, audience: Audience) {
  const { words } = audience
  const { text, shown } = fitLines(
    items.map((article) => sourceLines(article, audience)),
    { limit: DOCUMENTS, more: () => '', separator: '\n\n' },
  )
  const next = offset + shown
  const embeds: APIEmbed[] =
    shown === 0 ? [] : [embed({ title: title(offset, next, total, audience), text: text.trim() })]
  const newer = {
    label: words.button.newerDocuments,
    id: encodeDocuments(Math.max(offset - DOCUMENTS_PER_PAGE, 0)),
  }
  const older = { label: words.button.olderDocuments, id: encodeDocuments(next) }
  return { embeds, rows: buttonRow([...(offset > 0 ? [newer] : []), ...(next < total ? [older] : [])]) }
}

const title = (from: number, to: number, total: number, { words }: Audience): string =>
  to - from < total
    ? `${words.corpus.documents(total)} · ${words.position(from + 1, to, total)}`
    : words.corpus.documents(total)

function periodText({ period }: Holdings, { locale, words }: Audience): string | null {
  const from = period && dayText(period.from, 'no-weekday', locale)
  const to = period && dayText(period.to, 'no-weekday', locale)
  return from && to ? words.corpus.period(from, to) : null
}

function publisherLines(publishers: readonly PublisherCount[], audience: Audience): string {
  const lines = publishers.slice(0, MOST_PUBLISHERS).map((entry) => publisherLine(entry, audience))
  const unlisted = Math.max(publishers.length - MOST_PUBLISHERS, 0)
  return fitLines(lines, { limit: PUBLISHERS, more: audience.words.others, unlisted }).text
}

/** « • Sputnik France (Russie), média d’État russe (source de cette mention : …) : 3 articles, 10 citations » */
function publisherLine({ publisher: name, articles, quotes }: PublisherCount, audience: Audience): string {
  const { locale, words, publishers } = audience
  const publisher = publishers(name)
  const shown = fitLine(name ?? '', BOUNDS.publisher) || words.source.unknownPublisher
  const site = safeUrl(publisher?.site ?? null)
  const label = publisher && words.corpus.label(publisher)
  const country = publisher?.country ? countryName(publisher.country, locale) : null
  const parts = [
    site ? `[${shown}](${site})` : `**${shown}**`,
    ...(label ? [labelText(label, publisher.documented, audience)] : []),
    ...(country ? [country] : []),
    words.list([words.count.articles(articles), words.count.quotes(quotes)]),
  ]
  return `• ${parts.join(' · ')}`
}

/** A label is an opinion unless one can look it up. */
function labelText(label: string, documented: string | null, { words }: Audience): string {
  const shown = fitLine(label, BOUNDS.publisherLabel)
  if (documented === null) return shown
  const url = safeUrl(documented)
  return url
    ? `${shown} ([${words.corpus.documented}](${url}))`
    : `${shown} (${fitLine(documented, BOUNDS.role)})`
}

function countryName(code: string, locale: Audience['locale']): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? null
}

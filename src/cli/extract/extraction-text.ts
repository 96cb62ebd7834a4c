import type { Role } from '../../domain/actor.ts'
import type { Extraction } from '../../domain/dossier.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Speaker } from '../../domain/quote.ts'
import { dateShort } from '../../replies/dates/date-text.ts'
import type { Wording } from '../wording/wording.ts'
import { wordings } from '../wording/wordings.ts'

const INDENT = '  '

function speakerText(speaker: Speaker | null, { labels }: Wording): string {
  if (!speaker) return labels.unknownSpeaker
  return (
    [speaker.name, speaker.role, speaker.organisation].filter(Boolean).join(', ') || labels.unknownSpeaker
  )
}

const roleText = ({ title, of, time }: Role): string =>
  [of === null ? title : `${title} (${of})`, time].filter(Boolean).join(', ')

function publicationText({ article }: Extraction, { labels }: Wording): string {
  const { date, basis } = article.published
  if (date === null) return labels.unknown
  return basis === 'inferred'
    ? `${labels.published} ${date} (${labels.inferred})`
    : `${labels.published} ${date}`
}

function headText(extraction: Extraction, words: Wording): string[] {
  const { article } = extraction
  const { labels } = words
  const author = article.author && `${labels.author} ${article.author}`
  const facts = [article.publisher, author, publicationText(extraction, words)].filter(Boolean).join(' · ')
  const tags = article.tags.length > 0 ? [`${labels.tags} ${article.tags.join(', ')}`] : []
  return [article.title, facts, ...(article.url ? [article.url] : []), ...tags]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => INDENT + line)]

/** The facts of a document, to be read by a person. */
export function extractionText(extraction: Extraction, locale: Locale): string {
  const words = wordings[locale]
  const { labels } = words
  const { quotes, events, actors, dates } = extraction
  const lines = [
    ...headText(extraction, words),
    ...section(
      labels.quotes,
      quotes.map(({ text, speaker, relay }) => {
        const by = relay ? ` (${labels.relay} ${relay})` : ''
        return `« ${text} » — ${speakerText(speaker, words)}${by}`
      }),
    ),
    ...section(
      labels.events,
      events.map(({ date, label, place, status, participants }) =>
        [dateShort(date, locale) ?? date.start, label, place, participants.join(', '), status]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...section(
      labels.actors,
      actors.map(({ name, kind, aliases, roles }) =>
        [name, kind, aliases.join(' = '), roles.map(roleText).join('; ')].filter(Boolean).join(' · '),
      ),
    ),
    ...section(
      labels.dates,
      dates.map((date) => `${date.text} → ${dateShort(date, locale) ?? date.start}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}

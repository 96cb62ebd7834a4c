import type { Bibliography } from '../../domain/article.ts'
import type { Audience } from '../audience.ts'
import { fitLine, fitPlain } from '../fit/fit-text.ts'
import { link, safeUrl } from '../markdown/link.ts'
import { BOUNDS } from './bounds.ts'
import { published, publishedShort } from './published.ts'

/** « Sputnik France (média d’État russe) ». */
export function publisherName(name: string | null, audience: Audience): string {
  const shown = name === null ? '' : fitLine(name, BOUNDS.publisher)
  if (shown === '') return audience.words.source.unknownPublisher
  const label = publisherLabel(name, audience)
  return label ? `${shown} (${label})` : shown
}

/** The article's title, linked; without an address the publisher's site, which is said. */
export function articleLink(article: Bibliography, audience: Audience): string {
  const { words } = audience
  // Cut before it is escaped: a link's words are escaped once.
  const title = fitPlain(article.title, BOUNDS.title / 2) || words.source.untitled
  const url = safeUrl(article.url)
  if (url) return link(title, url, words.source.read)
  return `${fitLine(title, BOUNDS.title)} — ${missingAddress(article, audience)}`
}

function missingAddress({ url, publisher }: Bibliography, { words, publishers }: Audience): string {
  const site = safeUrl(publishers(publisher)?.site ?? null)
  const linked = site && `[${words.source.site}](${site})`
  return url === null ? words.source.noAddress(linked) : words.source.unusableAddress(linked)
}

/** A source on two lines: who published it and when, then the link. */
export const sourceLines = (article: Bibliography, audience: Audience): string =>
  `${publisherName(article.publisher, audience)} · ${published(article, audience)}\n${articleLink(article, audience)}`

/** A source in a few words: « [Sputnik France](…) (média d’État russe), 21 janvier 2022 ». */
export function sourceBrief(article: Bibliography, audience: Audience): string {
  const { words } = audience
  const url = safeUrl(article.url)
  const name = fitPlain(article.publisher ?? '', BOUNDS.publisher / 2) || words.source.unknownPublisher
  const named = url ? link(name, url, words.source.read) : fitLine(name, BOUNDS.publisher)
  const label = publisherLabel(article.publisher, audience)
  const brief = `${label ? `${named} (${label})` : named}, ${publishedShort(article, audience)}`
  return url ? brief : `${brief} — ${missingAddress(article, audience)}`
}

function publisherLabel(name: string | null, { words, publishers }: Audience): string | null {
  const publisher = publishers(name)
  const label = publisher && words.corpus.label(publisher)
  return label && fitLine(label, BOUNDS.publisherLabel)
}

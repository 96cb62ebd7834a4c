import type { Obstacle } from '../digest/ports/poster.ts'
import type { Instant } from '../domain/digest.ts'
import type { PacedPoster } from './paced-poster.ts'

export type Look =
  | { readonly kind: 'found'; readonly message: string }
  /** It certainly does not stand there. */
  | { readonly kind: 'absent' }
  /** The channel cannot be read, or not far enough. */
  | { readonly kind: 'unreadable' }
  | Exclude<Obstacle, { kind: 'forbidden' | 'refused' }>

const MOST_PAGES = 5

/** Looks for a digest in what was posted since an instant. */
export async function findMark(
  poster: PacedPoster,
  channel: string,
  mark: string,
  since: Instant,
): Promise<Look> {
  let before: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await poster.messages(channel, before)
    if (read.kind === 'forbidden' || read.kind === 'refused') return { kind: 'unreadable' }
    if (read.kind !== 'page') return read
    const found = read.messages.find(({ footers }) => footers.some((footer) => footer.includes(mark)))
    if (found) return { kind: 'found', message: found.id }
    const oldest = read.messages.at(-1)
    if (!oldest) return page === 0 ? lookAtNothing(poster, channel) : { kind: 'absent' }
    if (!read.full || oldest.at < since) return { kind: 'absent' }
    before = oldest.id
  }
  return { kind: 'unreadable' }
}

/** Without the permission to read the history, Discord says that there is none. */
async function lookAtNothing(poster: PacedPoster, channel: string): Promise<Look> {
  const known = await poster.hasMessages(channel)
  if (known.kind === 'known') return { kind: known.any ? 'unreadable' : 'absent' }
  return known.kind === 'forbidden' || known.kind === 'refused' ? { kind: 'unreadable' } : known
}

import type { Quote, Speaker } from '../../domain/quote.ts'
import { fold } from '../../text/fold.ts'
import type { Audience } from '../audience.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'

/** Attributions below this confidence are shown as not certain. */
const CERTAIN = 0.8

/** « — **Sergueï Lavrov**, ministre russe des Affaires étrangères », with the role that the article gives. */
export function speakerLine(quote: Quote, { words }: Audience): string {
  const { speaker } = quote
  const office = placesOf(speaker).join(', ')
  const name = speaker?.unnamed ? '' : fitLine(speaker?.name ?? '', BOUNDS.name)
  const doubt = quote.confidence < CERTAIN ? `*${words.quote.uncertain}*` : ''
  const shown = (...parts: readonly string[]) => `— ${parts.filter((part) => part !== '').join(', ')}`
  if (name !== '') return shown(`**${name}**`, office, doubt)
  if (office !== '' || speaker?.unnamed) return shown(words.quote.unnamed(office || null), doubt)
  return shown(`*${words.quote.unknownSpeaker}*`)
}

/** Role and organisation; the latter is not said twice where the role names it. */
function placesOf(speaker: Speaker | null): readonly string[] {
  const role = speaker?.role ?? ''
  const organisation = speaker?.organisation ?? ''
  const repeats = fold(role).includes(fold(organisation))
  return [fitLine(role, BOUNDS.role), repeats ? '' : fitLine(organisation, BOUNDS.name)].filter(
    (part) => part !== '',
  )
}

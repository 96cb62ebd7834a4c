import type { Quote, Speaker } from '../../domain/quote.ts'
import { fold } from '../../text/fold.ts'
import type { Audience } from '../audience.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'

/** Attributions below this confidence are shown as not certain. */
export const CERTAIN = 0.8

/** « — **Sergueï Lavrov**, ministre russe des Affaires étrangères », with the role that the article gives. */
export function speakerLine(quote: Quote, { words }: Audience): string {
  const { speaker } = quote
  const { role, organisation } = placeOf(speaker)
  const name = speaker?.unnamed ? '' : fitLine(speaker?.name ?? '', BOUNDS.name)
  const doubt = quote.confidence < CERTAIN ? [`*${words.quote.uncertain}*`] : []
  if (name !== '') {
    const office = [role, role === '' ? organisation : organisation && `(${organisation})`]
      .filter(Boolean)
      .join(' ')
    return ['— ', [`**${name}**`, ...(office ? [office] : []), ...doubt].join(', ')].join('')
  }
  const who = role && organisation ? `${role} (${organisation})` : role || organisation
  if (who !== '' || speaker?.unnamed) {
    return `— ${[words.quote.unnamed(who === '' ? null : who), ...doubt].join(', ')}`
  }
  return `— *${words.quote.unknownSpeaker}*`
}

/** The organisation is not said twice where the role names it. */
function placeOf(speaker: Speaker | null): { readonly role: string; readonly organisation: string } {
  const role = speaker?.role ?? ''
  const organisation = speaker?.organisation ?? ''
  const repeats = organisation !== '' && fold(role).includes(fold(organisation))
  return {
    role: fitLine(role, BOUNDS.role),
    organisation: repeats ? '' : fitLine(organisation, BOUNDS.name),
  }
}

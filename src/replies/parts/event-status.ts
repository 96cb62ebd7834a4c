import type { Event, EventSource, EventStatus } from '../../domain/event.ts'
import type { Audience } from '../audience.ts'
import { rangeText } from '../dates/day-text.ts'
import { publicationDate } from './published.ts'

/** As of the newest source; an announcement of what should be over by now says that nothing is known of it. */
export function statusText(event: Event, { today, words }: Audience): string {
  if (event.status === 'held') return words.event.held
  if (event.status === 'cancelled') return words.event.cancelled
  return event.date.end < today ? words.event.announcedOnly : words.event.announced
}

interface Step {
  readonly status: EventStatus
  readonly sources: readonly EventSource[]
}

/** « Annoncé : 4 sources (…) → A eu lieu : 1 source (…) »; empty where all sources say the same. */
export function statusChange(event: Event, audience: Audience): string {
  const steps: Step[] = []
  for (const source of event.sources) {
    const last = steps.at(-1)
    if (last?.status === source.mention.status) {
      steps[steps.length - 1] = { ...last, sources: [...last.sources, source] }
    } else steps.push({ status: source.mention.status, sources: [source] })
  }
  if (steps.length < 2) return ''
  // Sources that contradict each other to and fro: the first and the last steps tell the story.
  const told = steps.length > 5 ? [...steps.slice(0, 2), ...steps.slice(-2)] : steps
  return told.map((step, i) => `${i === 0 ? '' : '→ '}${stepText(step, audience)}`).join('\n')
}

function stepText({ status, sources }: Step, audience: Audience): string {
  const { words } = audience
  const when = publicationPeriod(sources, audience) ?? words.source.publishedUnknown
  return words.event.changeStep[status](words.count.sources(sources.length), when)
}

/** From the first to the last publication, marked where one of them is not stated. */
function publicationPeriod(sources: readonly EventSource[], { locale, words }: Audience): string | null {
  const dates = sources.map(({ article }) => publicationDate(article)).filter((date) => date !== null)
  const days = dates.map(({ start }) => start).toSorted()
  const [first = ''] = days
  const period = rangeText(first, days.at(-1) ?? first, 'no-weekday', locale)
  if (period === null || dates.every(({ basis }) => basis === 'stated')) return period
  return dates.length === 1 ? `${period}, ${words.date.inferred}` : words.date.partlyInferred(period)
}

import type { Day } from '../../domain/civil-date.ts'
import type { Event, EventSource, EventStatus } from '../../domain/event.ts'
import type { Audience } from '../audience.ts'
import { dayText } from '../dates/day-text.ts'
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

function stepText({ status, sources }: Step, { locale, words }: Audience): string {
  const days = sources
    .map(({ article }) => publicationDate(article)?.start)
    .filter((day): day is Day => day !== undefined)
    .toSorted()
  const [first, last] = [days[0], days.at(-1)].map((day) => day && dayText(day, 'no-weekday', locale))
  const when = first && last ? words.date.period(first, last) : words.source.publishedUnknown
  return words.event.changeStep[status](words.count.sources(sources.length), when)
}

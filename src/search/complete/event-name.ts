import type { Event } from '../../domain/event.ts'
import type { DateLabels } from './date-label.ts'
import { MOST_UNITS, shorten } from './shorten.ts'

/** An event in a list of choices: its label gives way, its date stays whole. */
export function eventName({ label, date }: Pick<Event, 'label' | 'date'>, labels: DateLabels): string {
  const tail = ` · ${labels.short(date)}`
  return `${shorten(label, MOST_UNITS - tail.length)}${tail}`
}

import type { EventMention } from '../../../src/domain/event.ts'

const listOf = (text: string, mark: string): readonly string[] =>
  text === '-' ? [] : text.split(mark).map((part) => part.trim())

/** Whether an event is one that a line allows: its days and status, nothing wrong, and something of where or who. */
function fits(event: EventMention, line: string): boolean {
  const [days = '', places = '-', people = '-', status = ''] = line.split(' | ')
  const [start, end = start] = days.split('..')
  const [where, who] = [listOf(places, ';'), listOf(people, ',')]
  if (event.date.start !== start || event.date.end !== end || event.status !== status) return false
  if (event.place !== null && !where.includes(event.place)) return false
  if (event.participants.some((name) => !who.includes(name))) return false
  const nothingTold = where.length === 0 && who.length === 0
  return nothingTold || event.place !== null || event.participants.length > 0
}

/** Lines that no event fits, and events that fit none. */
export function misfits(
  events: readonly EventMention[],
  lines: readonly string[],
  show: (event: EventMention) => string,
): readonly string[] {
  const missing = lines.filter((line) => !events.some((event) => fits(event, line)))
  const extra = events.filter((event) => !lines.some((line) => fits(event, line)))
  return [...missing.map((line) => `- ${line}`), ...extra.map((event) => `+ ${show(event)}`)]
}

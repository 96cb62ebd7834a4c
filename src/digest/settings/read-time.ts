import { fold } from '../../text/fold.ts'

const NAMED: Readonly<Record<string, string>> = {
  midi: '12:00',
  noon: '12:00',
  minuit: '00:00',
  midnight: '00:00',
}
const CLOCK = /^(\d{1,2})(?: ?[h:.] ?(\d{2})?)? ?(?:(am|pm)|h|heures?)?$/

/** A time of day as people write it (« 9h », « 18:30 », « 7 am »), as `HH:MM`; null for anything else. */
export function readTime(typed: string): string | null {
  const text = fold(typed).replace(/([ap])\.m\.?/, '$1m')
  const named = NAMED[text]
  if (named !== undefined) return named
  const [, hours = '', minutes = '00', half] = text.length <= 12 ? (CLOCK.exec(text) ?? []) : []
  if (hours === '') return null
  const hour = hourOf(Number(hours), half)
  if (hour === null || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

const PROPOSED = ['09:00', '08:00', '07:00', '12:00', '18:00', '20:00', '22:00']

/** Times that what is typed may become. */
export function completeTime(typed: string): string[] {
  const read = readTime(typed)
  if (read === null) return typed.trim() === '' ? PROPOSED : []
  const [hour = '', minutes = ''] = read.split(':')
  const evening = Number(hour) < 12 ? [`${Number(hour) + 12}:${minutes}`] : []
  const half = minutes === '00' ? [`${hour}:30`] : []
  return [read, ...half, ...evening]
}

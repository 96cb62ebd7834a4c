import type { RenderContext } from './context.ts'

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** `<t:seconds:format>` in the reader's language and time zone. */
export function timestamp(
  seconds: string,
  format: string,
  { make, locale, now }: RenderContext,
): Node | string {
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return `<t:${seconds}>`
  const full = date.toLocaleString(locale, FORMATS.F)
  const text =
    format === 'R' ? relative(date, now, locale) : date.toLocaleString(locale, FORMATS[format] ?? FORMATS.f)
  return make('time', { datetime: date.toISOString(), title: full, class: 'stamp' }, text)
}

function relative(date: Date, now: Date, locale: string): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000)
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS[5]
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit)
}

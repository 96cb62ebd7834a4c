import type { Instant } from '../../domain/digest.ts'
import { fold } from '../../text/fold.ts'
import { timeAt } from './local-time.ts'

/** Where those who use Discord in a language most likely live; elsewhere nobody's clock is guessed. */
const ZONES: Readonly<Record<string, string>> = {
  fr: 'Europe/Paris',
  'en-GB': 'Europe/London',
  'en-US': 'America/New_York',
  de: 'Europe/Berlin',
  it: 'Europe/Rome',
  'es-ES': 'Europe/Madrid',
  'pt-BR': 'America/Sao_Paulo',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  ru: 'Europe/Moscow',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
}

/** The zone to propose for one of Discord's languages. */
export const zoneOfLanguage = (language: string): string => ZONES[language] ?? 'UTC'

/** The zone as the system spells it; null for a name that is none. */
export function readZone(typed: string): string | null {
  const text = typed.trim().replace(/ +/g, '_')
  // Offsets such as « +02:00 » know no summer.
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(text)) return null
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    return timeZone
  } catch {
    return null
  }
}

export interface ZoneChoice {
  readonly name: string
  readonly value: string
}

/**
 * Zones whose name has the typed words, those of a city that begins with them first: « Europe/Paris · 14:32 ».
 * `first` comes before all where nothing is typed.
 */
export function completeZone(typed: string, first: string, now: Instant, limit: number): ZoneChoice[] {
  const wanted = fold(typed).replace(/[_/]/g, ' ')
  const zones = [first, ...Intl.supportedValuesOf('timeZone'), 'UTC']
  const ranked = [...new Set(zones)]
    .map((zone) => ({ zone, rank: rankOf(fold(zone).replace(/[_/]/g, ' '), wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  return ranked.slice(0, limit).map(({ zone }) => ({ name: `${zone} · ${timeAt(now, zone)}`, value: zone }))
}

function rankOf(zone: string, wanted: string): number | null {
  if (wanted === '' || zone === wanted) return 0
  if (zone.split(' ').at(-1)?.startsWith(wanted)) return 1
  if (` ${zone}`.includes(` ${wanted}`)) return 2
  return zone.includes(wanted) ? 3 : null
}

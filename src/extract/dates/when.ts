import type { Day } from '../../domain/civil-date.ts'
import type { DateRead } from '../../domain/dossier.ts'
import type { Locale } from '../../domain/locale.ts'
import { whenInEnglish } from './english.ts'
import { inFrench as translate } from './english-parts.ts'
import { isFiller } from './fillers.ts'
import { type Parse, parseDates } from './parse.ts'
import { resolveAlone } from './resolve/alone.ts'

/** What may stand before a part of a month. */
const ONLY_LEADS = /^ {0,3}(?:(?:in|the|since|until|by|at|during) {0,3}){0,2}$/i

/** Longer texts are no expressions. */
const LONGEST = 200

function whenInFrench({ tokens, found }: Parse, on: Day): DateRead | null {
  const [only, ...others] = found
  if (!only || others.length > 0) return null
  const rest = tokens.filter((_, i) => i < only.from || i >= only.to)
  return rest.every(isFiller) ? resolveAlone(only, on) : null
}

/**
 * What one date expression means on a day: « la semaine prochaine », « 12 janvier », "last week". Null when
 * the expression is none, when anything else stands beside it, and when there is no such day.
 */
export function when(expression: string, on: Day, locale: Locale): DateRead | null {
  if (expression.length > LONGEST) return null
  const parse = parseDates(expression, { loose: true })
  if (parse.found.some(({ moment }) => moment.type === 'impossible')) return null
  const inFrench = (): DateRead | null => whenInFrench(parse, on)
  const inEnglish = (): DateRead | null => {
    const part = translate(expression)
    const rest = part && `${expression.slice(0, part.start)}${expression.slice(part.end)}`
    return rest !== null && ONLY_LEADS.test(rest)
      ? whenInFrench(parseDates(part?.french ?? '', { loose: true }), on)
      : whenInEnglish(expression, on)
  }
  return locale === 'fr' ? (inFrench() ?? inEnglish()) : (inEnglish() ?? inFrench())
}

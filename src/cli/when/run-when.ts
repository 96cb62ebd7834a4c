import type { Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { when } from '../../extract/dates/when.ts'
import { dateText } from '../../replies/dates/date-text.ts'
import { EXIT, type Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

export interface WhenOptions {
  readonly on?: Day
  readonly json?: boolean
  readonly locale?: Locale
}

/** Prints the days that an expression means, `null` for one that means none. French is tried first unless told. */
export function runWhen(expression: string, options: WhenOptions, io: Io): number {
  const found = when(expression, options.on ?? io.today(), options.locale ?? 'fr')
  if (options.json) {
    const shown = found && {
      start: found.start,
      end: found.end,
      precision: found.precision,
      ...(found.relation ? { relation: found.relation } : {}),
      ...(found.time ? { time: found.time } : {}),
      ...(found.weekdayMismatch ? { weekdayMismatch: true } : {}),
    }
    io.print(`${JSON.stringify(shown)}\n`)
  } else if (found) {
    io.print(`${dateText(found, io.locale)}\n`)
    if (found.weekdayMismatch) io.complain(wordings[io.locale].otherWeekday)
  } else io.complain(wordings[io.locale].noDate(expression))
  return found ? EXIT.done : EXIT.failed
}

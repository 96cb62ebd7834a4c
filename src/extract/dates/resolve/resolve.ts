import { yearDays } from '../calendar.ts'
import type { Moment } from '../moment.ts'
import { calendarDate } from './calendar-date.ts'
import { around, beside, nthOfMonth, part, partOfMonth, rest } from './parts.ts'
import { range } from './range.ts'
import { current, deictic, shift, within } from './relative.ts'
import type { Context, Resolved } from './resolved.ts'
import { fraction, holiday, season } from './yearly.ts'

/** The days that a moment means in its context; null when the context does not suffice. */
export function resolve(moment: Moment, context: Context): Resolved | null {
  switch (moment.type) {
    case 'calendar':
      return calendarDate(moment, context, resolve)
    case 'deictic':
      return deictic(moment, context, resolve)
    case 'current':
      return current(moment, context, resolve)
    case 'shift':
      return shift(moment, context, resolve)
    case 'within':
      return within(moment, context, resolve)
    case 'season':
      return season(moment, context, resolve)
    case 'fraction':
      return fraction(moment, context, resolve)
    case 'years':
      return { ...yearDays(moment.first, moment.last), precision: 'about', stated: true }
    case 'holiday':
      return holiday(moment, context, resolve)
    case 'nth-weekday':
      return nthOfMonth(moment, context, resolve)
    case 'nth-part':
      return partOfMonth(moment, context, resolve)
    case 'part':
      return part(moment, context, resolve)
    case 'beside':
      return beside(moment, context, resolve)
    case 'around':
      return around(moment, context, resolve)
    case 'rest':
      return rest(moment, context, resolve)
    case 'range':
      return range(moment, context, resolve)
    case 'impossible':
      return null
  }
}

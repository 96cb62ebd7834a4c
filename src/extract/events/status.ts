import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { EventStatus } from '../../domain/event.ts'
import type { VerbHit } from './verbs.ts'

/**
 * Whether it took place, is to, or was called off, as of the article: what lies behind publication was held,
 * what lies ahead is scheduled, and on the day itself the tense decides.
 */
export function statusOf(date: CivilDate, published: Day | null, verb: VerbHit | null): EventStatus {
  if (verb?.support === 'cancel' || (verb?.negated && verb.support === 'happen')) return 'cancelled'
  const ahead = verb?.tense === 'future' || verb?.tense === 'now'
  if (published === null) return ahead ? 'scheduled' : 'held'
  if (date.start > published) return 'scheduled'
  if (date.end < published) return 'held'
  return ahead ? 'scheduled' : 'held'
}

import type { SourcedRole } from '../../domain/actor.ts'
import type { Bibliography } from '../../domain/article.ts'
import { fold } from '../../text/fold.ts'
import type { Audience } from '../audience.ts'
import { fitLines } from '../fit/fit-lines.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'
import { sourceBrief } from './source-line.ts'

// More could not be shown in one embed.
const MOST = 60

/** A line for each role, with the newest article that gives it and since when it is known; newest first. */
export function roleLines(roles: readonly SourcedRole[], limit: number, audience: Audience): string {
  const { words } = audience
  const groups = new Map<string, SourcedRole[]>()
  for (const role of roles) {
    const key = `${fold(role.title)}|${fold(role.of ?? '')}`
    const group = groups.get(key) ?? []
    group.push(role)
    groups.set(key, group)
  }
  const lines = [...groups.values()].slice(0, MOST).flatMap(([newest, ...older]) => {
    if (!newest) return []
    const others = older.length > 0 ? ` ${words.others(older.length)}` : ''
    const mark = newest.corrected ? ` · *${words.corrected}*` : ''
    const known = sinceWhen([newest, ...older], audience)
    return [
      `• ${roleText(newest, audience)} — ${sourceBrief(newest.article, audience)}${known}${mark}${others}`,
    ]
  })
  return fitLines(lines, { limit, more: words.others, unlisted: Math.max(groups.size - MOST, 0) }).text
}

/** « · déjà dans Le Courrier, 4 janvier 2022 »; nothing where one article alone gives the role. */
function sinceWhen(group: readonly SourcedRole[], audience: Audience): string {
  const dayOf = ({ published }: Bibliography): string => published.date ?? ''
  const [first] = group
    .flatMap((role) => [role.first ?? role.article])
    .filter((article) => dayOf(article) !== '')
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  if (!first || first.id === group[0]?.article.id) return ''
  return ` · ${audience.words.actor.since(sourceBrief(first, audience))}`
}

/** « chef de la diplomatie (Russie), depuis 2004 »; what it is of is not said twice. */
function roleText({ title, of, time }: SourcedRole, { words }: Audience): string {
  const shown = fitLine(title, BOUNDS.role)
  const whole = of === null || fold(title).includes(fold(of)) ? '' : fitLine(of, BOUNDS.name)
  const office = whole === '' ? shown : words.actor.roleOf(shown, whole)
  return time === undefined ? office : words.actor.roleHeld(office, fitLine(time, BOUNDS.name))
}

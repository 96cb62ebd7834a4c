import type { About, ActorEntry, Entry, EventEntry, QuoteEntry } from '../entry.ts'
import type { Block } from './blocks.ts'
import { type Fields, fieldsOf, problemAt, value } from './fields.ts'
import { type Key, keyNamed } from './keys.ts'
import type { OverlayProblem } from './problem.ts'
import {
  orUnknown,
  readArticle,
  readDate,
  readKind,
  readQuotation,
  readRole,
  readStatus,
  readWords,
  readYes,
} from './values.ts'

const isAbout = (key: Key | undefined): key is About => key === 'actor' || key === 'quote' || key === 'event'

const actorChanges = ({ one, all }: Fields) =>
  ({
    name: one('name', readWords),
    kind: one('kind', readKind),
    aliases: all('alias', readWords),
    withoutAliases: all('no-alias', readWords),
    roles: all('role', readRole),
    withoutRoles: all('no-role', readWords),
  }) satisfies Partial<ActorEntry>

const quoteChanges = ({ one }: Fields) =>
  ({
    text: one('text', readQuotation),
    speaker: one('speaker', orUnknown(readWords)),
    role: one('role', readRole),
    relay: one('relay', orUnknown(readWords)),
    saidOn: one('said', orUnknown(readDate)),
  }) satisfies Partial<QuoteEntry>

function eventChanges({ one, all }: Fields) {
  const participants = all('participant', orUnknown(readWords))
  return {
    label: one('label', readQuotation),
    date: one('date', readDate),
    place: one('place', orUnknown(readWords)),
    // « participant: ? »: nobody.
    participants: participants.length === 0 ? undefined : participants.filter((name) => name !== null),
    status: one('status', readStatus),
  } satisfies Partial<EventEntry>
}

/** One block as an entry; null, and problems added to the list, where it is none. */
export function readEntry(block: Block, problems: OverlayProblem[]): Entry | null {
  const [first, ...rest] = block
  if (!first) return null
  const { line } = first
  const about = keyNamed(first.key)
  if (!isAbout(about)) {
    problems.push(problemAt(first, 'outside'))
    return null
  }
  const before = problems.length
  const fields = fieldsOf(about, rest, problems)
  const [target] = value(first, about === 'actor' ? readWords : readQuotation, problems)
  const article = fields.one('article', readArticle) ?? null
  const hide = fields.one('hide', readYes) ?? false
  const entry = entryOf({ about, line, hide, target: target ?? '', article }, fields)
  if (problems.length > before) return null
  const says = fields.saysMoreThan(['article', 'hide'])
  // An actor that is new in its article needs no more than its name.
  const isNew = about === 'actor' && article !== null
  if (entry === null) problems.push(problemAt(first, 'no-article', first.value))
  else if (!says && !hide && !isNew) problems.push(problemAt(first, 'nothing', first.value))
  else if (says && hide) problems.push(problemAt(first, 'hidden-too', first.value))
  else return entry
  return null
}

interface Head {
  readonly about: About
  readonly line: number
  readonly hide: boolean
  readonly target: string
  readonly article: string | null
}

/** Null where it should say in which article. */
function entryOf({ about, article, ...head }: Head, fields: Fields): Entry | null {
  if (about === 'actor') {
    const entry: ActorEntry = { about, article, ...head, ...actorChanges(fields) }
    return entry.roles.length > 0 && article === null ? null : entry
  }
  if (about === 'quote') {
    const changes = quoteChanges(fields)
    return article === null ? null : { about, article, ...head, ...changes }
  }
  const changes = eventChanges(fields)
  return article === null ? null : { about, article, ...head, ...changes }
}

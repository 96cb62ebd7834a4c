import particles from '../../../data/lexicons/name-particles.json' with { type: 'json' }
import type { Actor, Role } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { stableId } from '../../text/stable-id.ts'
import type { ActorEntry } from '../entry.ts'
import { applied, type Outcome, refused } from './applied.ts'
import { nameKey, renamed } from './names.ts'
import type { Source } from './source.ts'

const PARTICLES: ReadonlySet<string> = new Set(particles.map(nameKey))

/** A surname alone is no reason to think of a person: many have it. */
const tells = (actor: Actor, name: string): boolean =>
  actor.kind !== 'person' ||
  nameKey(name)
    .split(' ')
    .filter((word) => !PARTICLES.has(word)).length > 1

/** The actors of an article that an entry is about. */
function matching({ target, aliases }: ActorEntry, actors: readonly Actor[]): Actor[] {
  const wanted = new Set([target, ...aliases].map(nameKey))
  const called = nameKey(target)
  return actors.filter(
    (actor) =>
      nameKey(actor.name) === called ||
      [actor.name, ...actor.aliases].some((name) => tells(actor, name) && wanted.has(nameKey(name))),
  )
}

const roleKey = ({ title, of }: Role): string => `${nameKey(title)}|${nameKey(of ?? '')}`

const distinct = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse()

/** One actor of those that the entry is about, as it says. */
function corrected(entry: ActorEntry, found: readonly Actor[], base: Actor): Actor {
  const name = entry.name ?? base.name
  const without = new Set([...entry.withoutAliases, name].map(nameKey))
  const withoutRoles = new Set(entry.withoutRoles.map(nameKey))
  const others = found.flatMap((actor) => [actor.name, ...actor.aliases])
  // A name that is corrected is not kept as another name.
  const old = entry.name === undefined ? others : others.filter((other) => other !== base.name)
  const roles = found.flatMap((actor) => actor.roles).filter(({ title }) => !withoutRoles.has(nameKey(title)))
  return {
    id: base.id,
    name,
    kind: entry.kind ?? base.kind,
    aliases: distinct([...old, ...entry.aliases], (alias) => alias).filter(
      (alias) => !without.has(nameKey(alias)),
    ),
    roles: distinct([...roles, ...entry.roles], roleKey),
  }
}

function added(entry: ActorEntry): Actor {
  const [name, kind] = [entry.name ?? entry.target, entry.kind ?? 'person']
  return corrected(entry, [], { id: stableId('x', kind, name), name, kind, aliases: [], roles: [] })
}

/** Corrects, unites, adds or takes out an actor of an article. Null: the entry is not about anyone there. */
export function applyActor(dossier: Dossier, entry: ActorEntry, source: Source | null): Outcome | null {
  const { actors } = dossier
  const found = matching(entry, actors)
  const [first] = found
  if (!first && entry.article === null) return null
  const unsaid = entry.roles.find(({ title }) => source?.says(title) === false)
  if (unsaid) return refused(entry, 'not-in-source', unsaid.title)
  if (!first) {
    if (entry.hide || entry.withoutRoles.length > 0) return refused(entry, 'no-such-actor')
    const names = [entry.name ?? entry.target, ...entry.aliases]
    if (source && !names.some(source.says)) return refused(entry, 'not-in-source', names[0])
    return applied({ ...dossier, actors: [...actors, added(entry)] })
  }
  if (entry.hide) {
    const names = new Map(found.map(({ name }) => [name, null]))
    const kept = { ...dossier, actors: actors.filter((actor) => !found.includes(actor)) }
    return applied(renamed(kept, names))
  }
  const base = found.find(({ name }) => nameKey(name) === nameKey(entry.target)) ?? first
  const actor = corrected(entry, found, base)
  const names = new Map(
    found.flatMap(({ name }): [string, string][] => (name === actor.name ? [] : [[name, actor.name]])),
  )
  const united = actors.flatMap((other) => (other === base ? [actor] : found.includes(other) ? [] : [other]))
  return applied(renamed({ ...dossier, actors: united }, names))
}

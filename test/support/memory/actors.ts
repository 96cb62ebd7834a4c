import type { Actor, Profile, SourcedRole } from '../../../src/domain/actor.ts'
import type { Dossier } from '../../../src/domain/dossier.ts'
import { standardRules } from '../../../src/store/merge-rules.ts'
import { stableId } from '../../../src/text/stable-id.ts'

export interface MergedActor extends Omit<Profile, 'counts'> {
  readonly articles: ReadonlySet<string>
}

interface Draft {
  readonly actors: { readonly actor: Actor; readonly dossier: Dossier }[]
}

const keysOf = (actor: Actor): string[] =>
  standardRules.identityKeys(actor).map((key) => `${actor.kind} ${key}`)

/** Actors that share a key are one, however many steps apart. */
export function mergeActors(dossiers: readonly Dossier[]): MergedActor[] {
  const byKey = new Map<string, Draft>()
  for (const dossier of dossiers)
    for (const actor of dossier.actors) {
      const known = new Set(keysOf(actor).flatMap((key) => byKey.get(key) ?? []))
      const draft: Draft = {
        actors: [...[...known].flatMap(({ actors }) => actors), { actor, dossier }],
      }
      for (const { actor: member } of draft.actors) for (const key of keysOf(member)) byKey.set(key, draft)
    }
  return [...new Set(byKey.values())].map(profileOf)
}

function profileOf({ actors }: Draft): MergedActor {
  const names = new Map<string, number>()
  for (const { actor } of actors) names.set(actor.name, (names.get(actor.name) ?? 0) + 1)
  const [name = ''] = [...names.keys()].sort((a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0))
  const kind = actors[0]?.actor.kind ?? 'person'
  const aliases = new Set(actors.flatMap(({ actor }) => [actor.name, ...actor.aliases]))
  aliases.delete(name)
  const roles = actors
    .flatMap(({ actor, dossier }): SourcedRole[] =>
      actor.roles.map((role) => ({ ...role, article: dossier.article })),
    )
    .sort((a, b) => (b.article.published.date ?? '').localeCompare(a.article.published.date ?? ''))
  return {
    id: stableId('a', kind, name),
    name,
    kind,
    aliases: [...aliases].sort(),
    roles,
    articles: new Set(actors.map(({ dossier }) => dossier.article.id)),
  }
}

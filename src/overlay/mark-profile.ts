import type { Profile } from '../domain/actor.ts'
import { nameKey } from './apply/names.ts'
import type { Overlay } from './overlay.ts'

/** Says of an actor over all articles what in it comes from the operator. */
export function markProfile(profile: Profile, overlay: Overlay): Profile {
  const names = new Set([profile.name, ...profile.aliases].map(nameKey))
  const isAbout = (...called: readonly (string | undefined)[]) =>
    called.some((name) => name !== undefined && names.has(nameKey(name)))
  const corrected = overlay
    .everywhere([profile])
    .some((entry) => isAbout(entry.target, entry.name) && (entry.name ?? entry.kind ?? entry.aliases[0]))
  const roles = profile.roles.map((role) => {
    const given = overlay
      .naming(role.article)
      .flatMap((entry) => (entry.about === 'actor' && isAbout(entry.target, entry.name) ? entry.roles : []))
    const isGiven = given.some(
      ({ title, of }) =>
        nameKey(title) === nameKey(role.title) && nameKey(of ?? '') === nameKey(role.of ?? ''),
    )
    return isGiven ? { ...role, corrected: true as const } : role
  })
  return { ...profile, roles, ...(corrected && { corrected: true as const }) }
}

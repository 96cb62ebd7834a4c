import type { Speaker } from '../../domain/quote.ts'
import { fold } from '../../text/fold.ts'
import type { Gender } from '../actors/gazetteer.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'

/** Someone who can speak in this article: a named actor, or a role without a name. */
export interface Voice {
  readonly member: Member | null
  /** The noun phrase that stands for an unnamed speaker, or the role beside the name. */
  readonly phrase: RolePhrase | null
  readonly gender: Gender | null
  readonly plural: boolean
  /** « A et B »: the names in order. */
  readonly names: readonly string[]
  /** What « le porte-parole de l'organisation » is of, when the words alone do not say it. */
  readonly organisation: string | null
}

export const voiceOfMember = (member: Member, phrase: RolePhrase | null): Voice => ({
  member,
  phrase,
  gender: member.gender ?? phrase?.gender ?? null,
  plural: false,
  names: [member.name],
  organisation: null,
})

export const voiceOfPhrase = (phrase: RolePhrase, organisation: string | null): Voice => ({
  member: null,
  phrase,
  gender: phrase.gender,
  plural: phrase.noun.plural,
  names: [],
  organisation: organisation ?? phrase.organisation,
})

export const isPerson = (voice: Voice): boolean =>
  voice.member
    ? voice.member.kind === 'person'
    : voice.phrase !== null && !voice.phrase.noun.classes.includes('body')

/** The person of a voice, by name. */
export const personOf = (voice: Voice | null): Member | null =>
  voice?.member?.kind === 'person' ? voice.member : null

/** The same speaker: the same actor, or the same role of the same body. */
export function sameVoice(a: Voice, b: Voice): boolean {
  if (a.member || b.member) return a.member === b.member && a.names.join() === b.names.join()
  return (
    a.phrase !== null &&
    b.phrase !== null &&
    fold(a.phrase.noun.title) === fold(b.phrase.noun.title) &&
    (a.organisation ?? '') === (b.organisation ?? '')
  )
}

/** « témoins » → one « témoin »; null where the group has names. */
export function oneOf(group: Voice): Voice | null {
  const { phrase } = group
  if (!phrase || group.names.length > 0 || !isPerson(group)) return null
  const title = phrase.gender === 'f' ? phrase.title.replace(/s\b/u, '') : phrase.noun.title
  return {
    ...group,
    plural: false,
    phrase: { ...phrase, noun: { ...phrase.noun, plural: false }, title, bare: title },
  }
}

/** As shown: a name only where there is one. */
export function speakerOf(voice: Voice): Speaker {
  if (voice.names.length > 1)
    return {
      name: voice.names.join(' et '),
      role: null,
      organisation: null,
      unnamed: false,
    }
  const { member, phrase } = voice
  if (member) {
    const role = phrase?.title ?? member.roles[0]?.title ?? null
    const of = member.roles.find((known) => known.title === role)?.of ?? null
    // « ministre russe »: the adjective says the country.
    const organisation = of !== null && member.countries.has(of) ? null : of
    return { name: member.name, role, organisation, unnamed: false }
  }
  // « son cabinet »: whose.
  if (phrase?.noun.classes.includes('body') && voice.organisation !== phrase.organisation)
    return { name: null, role: phrase.title, organisation: voice.organisation, unnamed: true }
  if (phrase?.noun.classes.includes('body'))
    return {
      name: null,
      role: null,
      organisation: phrase.title,
      unnamed: true,
    }
  return {
    name: null,
    role: phrase?.organisation ? phrase.bare : (phrase?.title ?? null),
    organisation: voice.organisation,
    unnamed: true,
  }
}

import { fold } from '../../text/fold.ts'
import type { Member } from './member.ts'
import type { RolePhrase } from './role-phrases.ts'

/** « selon le procureur Luc Faure, l'homme, 42 ans, roulait »: what anybody is, and often of somebody else. */
const NO_ROLES = new Set(['enfant', 'femme', 'homme', 'jeune'])

/** « la sénatrice Joan Whitfield », « la ministre Camille Roux »: surer than a given name; « la victime » says nothing. */
function isFeminine({ determiner, gender, noun, title }: RolePhrase): boolean {
  // « la commune voisine de Redon, Éric Marin » is no neighbour.
  if (gender !== 'f' || determiner === 'none') return false
  const [lemma = ''] = noun.title.split(' ')
  return noun.gender === null || !title.split(' ').includes(lemma)
}

/** Adds to a person what a role tells: title, country, gender. « Son homologue américain » tells only the country. */
export function describeMember(member: Member | null, phrase: RolePhrase, bodies: readonly Member[]): void {
  if (member?.kind !== 'person') return
  if (member.entry === null && isFeminine(phrase)) member.gender = 'f'
  member.gender ??= phrase.gender
  for (const country of [...phrase.countries, ...bodies.map((body) => body.entry?.country ?? '')])
    if (country !== '') member.countries.add(country)
  if (phrase.noun.classes.includes('colleague')) return
  for (const name of phrase.noun.classes) member.classes.add(name)
  const title = fold(phrase.title)
  if (NO_ROLES.has(title)) return
  if (member.titles.has(title)) {
    addTime(member, phrase)
    return
  }
  member.titles.add(title)
  const of =
    bodies.find((body) => body.kind === 'organisation')?.name ??
    phrase.countries[0] ??
    bodies[0]?.name ??
    null
  member.roles.push({ title: phrase.title, of, ...(phrase.time !== null && { time: phrase.time }) })
}

/** « qui sera élue présidente »: no role yet, but « la future présidente » is she. */
export function describeFuture(member: Member | null, { title, gender }: RolePhrase): void {
  if (member?.kind !== 'person') return
  member.titles.add(fold(`futur ${title}`))
  if (gender !== 'm') member.titles.add(fold(`future ${title}`))
}

/** What a later mention tells of a role that is known: when it is held. */
function addTime({ roles }: Member, { title, time }: RolePhrase): void {
  const at = roles.findIndex((role) => fold(role.title) === fold(title))
  const known = roles[at]
  if (known && known.time === undefined && time !== null) roles[at] = { ...known, time }
}

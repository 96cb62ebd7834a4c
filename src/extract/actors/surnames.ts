import type { ActorKind } from '../../domain/actor.ts'
import type { Token } from '../../text/tokens.ts'
import { compatible, type Member } from './member.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'
import type { Roster } from './roster.ts'

interface Named {
  readonly list: readonly Token[]
  readonly names: readonly Name[]
  readonly kinds: readonly (ActorKind | null)[]
  readonly held: ReadonlyMap<number, ActorKind>
  readonly textOf: (name: Name) => string
  readonly roster: Roster
  readonly lexicon: NameLexicon
}

/** The last full name before that fits in gender, else the first after it. */
function bearerOf(
  word: string,
  name: Name,
  roster: Roster,
  lastSeen: ReadonlyMap<Member, number>,
): Member | null {
  const suiting = roster
    .bearers(word)
    .filter((member) => compatible(name.honorific ? name.gender : null, member.gender))
  const seen = suiting.filter((member) => lastSeen.has(member))
  const latest = seen.reduce<Member | null>(
    (best, member) =>
      best === null || (lastSeen.get(member) ?? 0) > (lastSeen.get(best) ?? 0) ? member : best,
    null,
  )
  return latest ?? suiting[0] ?? null
}

/** A given name alone; « Mme Nguyen » for Nguyen Thi Ngoc, of whom the article told before. */
const isCalled = (name: Name, member: Member, lastSeen: ReadonlyMap<Member, number>): boolean =>
  !name.honorific || (lastSeen.has(member) && compatible(name.gender, member.gender))

/** « le roi Philippe » is nobody else of that name. */
const REIGNING = /^(?:roi|reine|prince|princesse|pape|sultan|émir|empereur|tsar|frère|sœur|saint|sainte)$/u

/** The only body that no list knows whose name begins with the word. */
function bodyOf(word: string, roster: Roster, lexicon: NameLexicon): Member | null {
  if (lexicon.nameNoun(word) !== undefined || lexicon.givenName(word) !== undefined || lexicon.isOpener(word))
    return null
  const found = roster.bodies(word).filter(({ kind, entry }) => kind === 'organisation' && entry === null)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** « le Nobel », « le prix Nobel », « la loi Sapin »: called after somebody. */
const isNobodys = (list: readonly Token[], { from }: Name, lexicon: NameLexicon): boolean => {
  const before = list[from - 1]
  return (
    /^(?:le|la|l'|les|une?|du)$/u.test(before?.lower ?? '') ||
    lexicon.siteNoun(before?.folded ?? '') === 'thing'
  )
}

/**
 * Gives a surname alone to the last full name that fits; a given name alone to the only person of that name.
 * Takes and returns a member or null for each name.
 */
export function joinSurnames(
  { list, names, kinds, held, textOf, roster, lexicon }: Named,
  enlisted: readonly (Member | null)[],
): (Member | null)[] {
  const lastSeen = new Map<Member, number>()
  const byGiven = new Map<string, Set<Member>>()
  for (const member of roster.members) {
    const given = member.kind === 'person' ? (member.name.split(' ')[0] ?? '') : ''
    byGiven.set(given, (byGiven.get(given) ?? new Set()).add(member))
  }
  return names.map((name, i) => {
    const known = enlisted[i]
    if (known) {
      lastSeen.set(known, i)
      return known
    }
    if (name.to - name.from > 1 || name.entry || kinds[i] === 'place') return null
    if (kinds[i] === null && isNobodys(list, name, lexicon)) return null
    const word = textOf(name)
    const namesakes = byGiven.get(word)
    const namesake = namesakes?.size === 1 ? [...namesakes][0] : undefined
    const bearer =
      bearerOf(word, name, roster, lastSeen) ??
      (!REIGNING.test(list[name.from - 1]?.lower ?? '') && namesake && isCalled(name, namesake, lastSeen)
        ? namesake
        : null)
    if (bearer) {
      if (word !== bearer.name) bearer.aliases.add(word)
      if (name.honorific) bearer.gender ??= name.gender
      lastSeen.set(bearer, i)
      return bearer
    }
    // « Medivia » of « Medivia Ouest »
    const body = name.honorific || held.has(i) ? null : bodyOf(word, roster, lexicon)
    if (body) {
      body.aliases.add(word)
      return body
    }
    const certain = name.honorific || held.has(i) || !name.initial || lexicon.givenName(word) !== undefined
    if (kinds[i] !== 'person' || !certain) return null
    const member = roster.person(word, name.gender, name.honorific)
    lastSeen.set(member, i)
    return member
  })
}

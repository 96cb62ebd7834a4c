import type { ActorKind, Role } from '../../domain/actor.ts'
import type { Span } from '../../domain/span.ts'
import { fold } from '../../text/fold.ts'
import type { Document } from '../document.ts'
import type { Entry, Gender } from './gazetteer.ts'
import { heldNames, kindOfName } from './kinds.ts'
import { findNames, type Name } from './names.ts'
import { findRolePhrases, type RolePhrase } from './role-phrases.ts'
import type { ActorTools } from './tools.ts'
import { transliterate } from './transliterate.ts'

/** An actor of one article while it is being put together. */
export interface Member {
  name: string
  readonly kind: ActorKind
  readonly entry: Entry | null
  readonly aliases: Set<string>
  readonly roles: Role[]
  gender: Gender | null
  /** Of its role nouns: `diplomat`, `minister`. */
  readonly classes: Set<string>
  /** Folded titles it was given, without determiner. */
  readonly titles: Set<string>
  /** Countries its roles are of. */
  readonly countries: Set<string>
}

/** A place in the text where an actor is named. Token indices, `to` exclusive. */
export interface Mention extends Span {
  readonly from: number
  readonly to: number
  readonly member: Member
  readonly honorific: boolean
}

/** Who appears in an article, and where. */
export interface Cast {
  readonly members: readonly Member[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly phrases: readonly RolePhrase[]
  /** For each phrase the person it is apposed to, or null. */
  readonly holders: readonly (Member | null)[]
}

const wordsOf = (name: string): string[] => name.split(/[\s\u00A0\u202F.]+/u).filter((word) => word !== '')
const keyOf = (name: string): string => wordsOf(name).map(transliterate).join(' ')
const compatible = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

/** « MARTIN Paul », « PAUL MARTIN » → « Paul Martin ». */
function readable(text: string): string {
  return text
    .split(/(\s+|-)/u)
    .map((word) => (/^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join('')
}

/** The words of a short name close the long one: « von der Leyen » fits « Ursula von der Leyen ». */
function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const tail = long.slice(long.length - short.length)
  return short.every((word, i) => transliterate(word) === transliterate(tail[i] ?? ''))
}

/** « J. Martin » fits « Jean Martin ». */
function initialFits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 2 || (short[0] ?? '').replace(/-/gu, '').length > 2)
    return false
  return (
    fold(long[0] ?? '').startsWith(fold(short[0] ?? '').charAt(0)) &&
    fits(short.slice(1), ['', ...long.slice(1)])
  )
}

export function createMember(
  name: string,
  kind: ActorKind,
  entry: Entry | null,
  gender: Gender | null,
): Member {
  return {
    name,
    kind,
    entry,
    gender,
    aliases: new Set(entry?.aliases ?? []),
    roles: [],
    classes: new Set(),
    titles: new Set(),
    countries: new Set(),
  }
}

/** Names, told apart and joined: a surname alone goes to the last full name that fits. */
export function castOf(document: Document, tools: ActorTools): Cast {
  const { text, tokens: list } = document
  const names = findNames(text, list, tools)
  const phrases = findRolePhrases(text, list, names, tools)
  const held = heldNames(phrases)
  const kinds = names.map((name, index) =>
    kindOfName(name, index, { list, names: tools.names, verbs: tools.verbs, held }),
  )
  const textOf = (name: Name): string =>
    text.slice(list[name.from]?.start, list[name.to - 1]?.end).replace(/\s+/gu, ' ')

  const members: Member[] = []
  const byKey = new Map<string, Member>()
  const memberOf: (Member | null)[] = names.map(() => null)
  const full = new Map<number, Member>()

  const intern = (key: string, make: () => Member): Member => {
    const known = byKey.get(key)
    if (known) return known
    const member = make()
    members.push(member)
    byKey.set(key, member)
    return member
  }

  // Bodies, places and full names first: they are known wherever they stand.
  for (const [i, name] of names.entries()) {
    const kind = kinds[i]
    if (!kind) continue
    const words = textOf(name)
    if (name.entry) {
      const entry = name.entry
      memberOf[i] = intern(`${entry.kind}:${entry.name}`, () =>
        createMember(entry.name, entry.kind, entry, entry.gender),
      )
      for (const form of [entry.name, ...entry.aliases])
        if (kind === 'person') byKey.set(`person:${keyOf(form)}`, memberOf[i])
      addAlias(memberOf[i], words)
    } else if (kind !== 'person') {
      const previous = names[i - 1]
      const before = previous && memberOf[i - 1]
      const bracketed =
        list[name.from - 1]?.text === '(' && list[name.to]?.text === ')' && previous?.to === name.from - 1
      if (bracketed && before?.kind === 'organisation' && /^\p{Lu}+$/u.test(words)) {
        byKey.set(`organisation:${fold(words)}`, before)
        memberOf[i] = before
        before.aliases.add(words)
      } else
        memberOf[i] = intern(`${kind}:${fold(words)}`, () =>
          createMember(readableBody(words), kind, null, null),
        )
    } else if (name.to - name.from > 1) {
      const key = `person:${keyOf(words)}`
      const initials = members.find(
        (other) => other.kind === 'person' && initialFits(wordsOf(words), wordsOf(other.name)),
      )
      const shortened = members.find(
        (other) => other.kind === 'person' && name.honorific && fits(wordsOf(words), wordsOf(other.name)),
      )
      const known = byKey.get(key) ?? initials ?? shortened
      const member = known ?? intern(key, () => createMember(readable(words), 'person', null, name.gender))
      memberOf[i] = member
      member.gender ??= name.gender
      addAlias(member, words)
      full.set(i, member)
    }
  }

  // Surnames alone.
  const people = (): Member[] =>
    members.filter((member) => member.kind === 'person' && wordsOf(member.name).length > 1)
  const last: Member[] = []
  for (const [i, name] of names.entries()) {
    const known = memberOf[i]
    if (known) {
      if (known.kind === 'person') last.push(known)
      continue
    }
    if (name.to - name.from > 1 || name.entry) continue
    const word = textOf(name)
    const suits = (member: Member): boolean =>
      fits([word], wordsOf(member.name)) && compatible(name.honorific ? name.gender : null, member.gender)
    const bearer =
      last.findLast(suits) ??
      people().find(suits) ??
      people().find((member) => kinds[i] === 'person' && wordsOf(member.name)[0] === word)
    if (bearer && kinds[i] !== 'place') {
      memberOf[i] = bearer
      bearer.aliases.add(name.honorific ? word : word)
      if (name.honorific) bearer.gender ??= name.gender
      last.push(bearer)
    } else if (
      kinds[i] === 'person' &&
      (name.honorific || held.has(i) || !name.initial || tools.names.givenName(word) !== undefined)
    ) {
      const member = intern(`person:${keyOf(word)}`, () =>
        createMember(readable(word), 'person', null, name.gender),
      )
      memberOf[i] = member
      last.push(member)
    }
  }

  const holders = phrases.map((phrase) => (phrase.holder === null ? null : (memberOf[phrase.holder] ?? null)))
  for (const [i, phrase] of phrases.entries()) describe(holders[i] ?? null, phrase, names, memberOf)
  for (const [phrase, name] of predicates(list, names, phrases))
    describe(memberOf[name] ?? null, phrase, names, memberOf)
  const mentions = names.flatMap((name, i): Mention[] => {
    const member = memberOf[i]
    const [start, end] = [list[name.from]?.start, list[name.to - 1]?.end]
    if (!member || start === undefined || end === undefined) return []
    return [{ start, end, from: name.from, to: name.to, member, honorific: name.honorific }]
  })
  return { members, mentions, phrases, holders }
}

const readableBody = (words: string): string => words

function addAlias(member: Member, words: string): void {
  if (words !== member.name) member.aliases.add(words)
}

const COPULA = new Set(['est', 'était', 'devient', 'reste', 'fut', 'demeure', 'devenait', 'redevient'])

/** « X devient maire »: the role told by a verb. Pairs of phrase and index of the name. */
function predicates(
  list: Document['tokens'],
  names: readonly Name[],
  phrases: readonly RolePhrase[],
): [RolePhrase, number][] {
  const ending = new Map(names.map((name, index) => [name.to, index]))
  return phrases.flatMap((phrase): [RolePhrase, number][] => {
    if (phrase.holder !== null || phrase.noun.plural || !COPULA.has(list[phrase.from - 1]?.lower ?? ''))
      return []
    // « X, 34 ans, devient … »
    for (const back of [phrase.from - 1, phrase.from - 5]) {
      const name = ending.get(back)
      if (name !== undefined && (back === phrase.from - 1 || list[back]?.text === ','))
        return [[phrase, name]]
    }
    return []
  })
}

/** What a role tells of its holder. */
function describe(
  member: Member | null,
  phrase: RolePhrase,
  names: readonly Name[],
  memberOf: readonly (Member | null)[],
): void {
  if (!member || member.kind !== 'person') return
  member.gender ??= phrase.gender
  for (const name of phrase.noun.classes) member.classes.add(name)
  member.titles.add(fold(phrase.title))
  const bodies = phrase.of
    .map((name) => memberOf[names.indexOf(name)])
    .filter((body) => body !== null && body !== undefined)
  for (const country of [...phrase.countries, ...bodies.map((body) => body.entry?.country ?? '')])
    if (country !== '') member.countries.add(country)
  const of =
    bodies.find((body) => body.kind === 'organisation')?.name ??
    phrase.countries[0] ??
    bodies[0]?.name ??
    null
  if (!member.roles.some((role) => fold(role.title) === fold(phrase.title)))
    member.roles.push({ title: phrase.title, of })
}

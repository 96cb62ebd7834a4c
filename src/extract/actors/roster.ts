import type { ActorKind } from '../../domain/actor.ts'
import { fold } from '../../text/fold.ts'
import { startsLower } from '../../text/letters.ts'
import type { Entry, Gender } from './gazetteer.ts'
import {
  bodyFits,
  createMember,
  fits,
  initialFits,
  type Member,
  nameWords,
  personKey,
  readable,
} from './member.ts'

/** The members of a cast by their names; each is made once. */
export interface Roster {
  readonly members: readonly Member[]
  known(entry: Entry, words: string): Member
  body(words: string, kind: ActorKind): Member
  /** « Organisation … (OSCE) ». */
  acronym(words: string, of: Member): Member
  person(words: string, gender: Gender | null, honorific: boolean): Member
  /** People with a full name whose last word this is, in the order they came. */
  bearers(surname: string): readonly Member[]
  /** Bodies and places whose name begins with a word. */
  bodies(word: string): readonly Member[]
}

const lastWord = (name: string): string => fold(nameWords(name).at(-1) ?? '')

/** « L'Écho du Vivarais » and « à l'Écho du Vivarais » are one; « La Rochelle » keeps its article. */
const bare = (kind: ActorKind, words: string): string =>
  kind === 'organisation' ? fold(words).replace(/^(?:l'|le |la |les )/, '') : fold(words)

export function createRoster(): Roster {
  const members: Member[] = []
  const byKey = new Map<string, Member>()
  /** Full names by their last word, so that no name is held against all others. */
  const bySurname = new Map<string, Member[]>()
  const bodiesByWord = new Map<string, Member[]>()
  /** Of full names as they are written: most come again and again. */
  const keys = new Map<string, string>()

  const add = (member: Member): Member => {
    members.push(member)
    if (member.kind === 'person') {
      if (nameWords(member.name).length > 1) push(bySurname, lastWord(member.name), member)
    } else {
      const [first = '', second] = fold(member.name).split(' ')
      push(bodiesByWord, first, member)
      // « clinique Medivia Ouest » is also found by « Medivia ».
      if (second !== undefined && startsLower(member.name)) push(bodiesByWord, second, member)
    }
    return member
  }
  const intern = (key: string, make: () => Member): Member => {
    const known = byKey.get(key) ?? add(make())
    byKey.set(key, known)
    return known
  }
  const alias = (member: Member, words: string): Member => {
    if (words !== member.name) member.aliases.add(words)
    return member
  }

  return {
    members,
    known(entry, words) {
      const member = intern(`${entry.kind}:${fold(entry.name)}`, () =>
        createMember(entry.name, entry.kind, entry, entry.gender),
      )
      if (entry.kind === 'person')
        for (const form of [entry.name, ...entry.aliases]) byKey.set(personKey(form), member)
      return alias(member, words)
    },
    body(words, kind) {
      const key = `${kind}:${bare(kind, words)}`
      const other =
        byKey.get(key) ??
        bodiesByWord
          .get(fold(words).split(' ')[0] ?? '')
          ?.find(
            (member) =>
              member.kind === kind && (bodyFits(words, member.name) || bodyFits(member.name, words)),
          )
      if (other) byKey.set(key, other)
      return other ? alias(other, words) : intern(key, () => createMember(words, kind, null, null))
    },
    acronym(words, of) {
      byKey.set(`organisation:${fold(words)}`, of)
      return alias(of, words)
    },
    person(words, gender, honorific) {
      const key = keys.get(words) ?? personKey(words)
      keys.set(words, key)
      const parts = nameWords(words)
      const near = bySurname.get(lastWord(words)) ?? []
      const known =
        byKey.get(key) ??
        near.find(({ name }) => initialFits(parts, nameWords(name)) || initialFits(nameWords(name), parts)) ??
        near.find((other) => honorific && fits(parts, nameWords(other.name)))
      const member = known ?? intern(key, () => createMember(readable(words), 'person', null, gender))
      member.gender ??= gender
      return alias(member, words)
    },
    bodies: (word) => bodiesByWord.get(fold(word)) ?? [],
    bearers: (surname) => bySurname.get(fold(surname)) ?? [],
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

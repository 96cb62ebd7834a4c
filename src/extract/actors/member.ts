import type { ActorKind, Role } from '../../domain/actor.ts'
import { fold } from '../../text/fold.ts'
import type { Entry, Gender } from './gazetteer.ts'
import { transliterate } from './transliterate.ts'

const IN_CAPITALS = /^\p{Lu}{3,}$/u
/** « Mswati III », « Léon XIV » */
const NUMERAL = /^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})$/u

/** An actor of one article while it is being put together. */
export interface Member {
  readonly name: string
  readonly kind: ActorKind
  readonly entry: Entry | null
  readonly aliases: Set<string>
  readonly roles: Role[]
  gender: Gender | null
  /** In years, where the article tells it. */
  age: number | null
  /** Of its role nouns: `diplomat`, `minister`. */
  readonly classes: Set<string>
  /** Folded titles it was given, without determiner. */
  readonly titles: Set<string>
  /** Countries its roles are of. */
  readonly countries: Set<string>
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
    age: null,
    aliases: new Set(entry?.aliases ?? []),
    roles: [],
    classes: new Set(),
    titles: new Set(),
    countries: new Set(),
  }
}

/** « J.-P. Morel » → J-P, Morel. */
export const nameWords = (name: string): string[] =>
  name
    .replace(/\.-/gu, '-')
    .split(/[\s\u00A0\u202F.]+/u)
    .filter((word) => word !== '')

/** « al-Hadj », « El Hadj ». */
const ARABIC_PARTICLE = /(?<=^|\s)(al|el|ben|bin|ibn)-/giu

/** The same for all spellings of a person's full name in its order. */
export const personKey = (name: string): string =>
  `person:${nameWords(name.replace(ARABIC_PARTICLE, '$1 ')).map(transliterate).join(' ')}`

export const compatible = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

/** « PAUL MARTIN » → « Paul Martin ». */
export function readable(text: string): string {
  return text
    .split(/(\s+|-)/u)
    .map((word) =>
      IN_CAPITALS.test(word) && !NUMERAL.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
    )
    .join('')
}

/** The words of a short name close the long one: « von der Leyen » fits « Ursula von der Leyen ». */
export function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const tail = long.slice(long.length - short.length)
  return short.every((word, i) => transliterate(word) === transliterate(tail[i] ?? ''))
}

/** « J. Martin » fits « Jean Martin », « J.-P. Morel » fits « Jean-Pierre Morel » and no other Jean. */
export function initialFits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 2) return false
  const initials = fold(short[0] ?? '').split('-')
  if (initials.some((initial) => initial.length > 1)) return false
  const given = fold(long[0] ?? '').split('-')
  return (
    initials.every((initial, i) => given[i]?.startsWith(initial) === true) &&
    fits(short.slice(1), ['', ...long.slice(1)])
  )
}

/** « Conseil de sécurité » and « Conseil de sécurité nationale des États-Unis »: one goes on where the other ends. */
export function bodyFits(short: string, long: string): boolean {
  const [head, whole] = [fold(short), fold(long)]
  return (
    head.split(' ').length > 1 &&
    /^ (?:de|du|des|d'|pour|en) ?/u.test(whole.slice(head.length)) &&
    whole.startsWith(head)
  )
}

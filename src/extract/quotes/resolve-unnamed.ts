import { fold } from '../../text/fold.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Trace } from './discourse.ts'
import { agreesWith } from './salience.ts'
import { isPerson, type Voice } from './voice.ts'

/** « Le maire, lui, n'était pas là. "…", a écrit l'élu »: whoever was told about last is meant, though nobody names him. */
export function unnamedBefore(
  phrase: RolePhrase,
  traces: readonly Trace[],
  paragraph: number,
  roles: RoleLexicon,
): Voice | null {
  const described = roles.describe(fold(phrase.noun.title))
  const covers = new Set(described.flatMap(({ covers }) => covers).filter((name) => !ANYBODY.has(name)))
  const titles = new Set(described.flatMap(({ titles }) => titles))
  if (phrase.determiner !== 'definite' || (covers.size === 0 && titles.size === 0)) return null
  const suits = (voice: Voice | null): voice is Voice =>
    voice !== null &&
    voice.member === null &&
    voice.phrase?.determiner === 'definite' &&
    isPerson(voice) &&
    !voice.plural &&
    (voice.gender === null || phrase.gender === null || voice.gender === phrase.gender) &&
    (voice.phrase.noun.classes.some((name) => covers.has(name)) || titles.has(fold(voice.phrase.noun.title)))
  for (const { paragraph: own, speaker, subject, named } of traces) {
    if (own !== paragraph) return null
    if (suits(speaker)) return speaker
    if (suits(subject)) return subject
    if (named.some((member) => member.kind === 'person' && agreesWith(phrase, member))) return null
  }
  return null
}

/** In `covers`: whoever it is. */
const ANYBODY = new Set(['*', 'private'])

import { fold } from '../../text/fold.ts'
import type { About } from '../entry.ts'

/** Each key in English and in French; accents and case do not count. */
const NAMES = {
  actor: 'acteur',
  quote: 'citation',
  event: 'événement',
  article: 'article',
  hide: 'masquer',
  name: 'nom',
  kind: 'nature',
  alias: 'alias',
  'no-alias': 'sans-alias',
  role: 'rôle',
  'no-role': 'sans-rôle',
  text: 'texte',
  speaker: 'locuteur',
  relay: 'relais',
  said: 'dit-le',
  label: 'libellé',
  date: 'date',
  place: 'lieu',
  participant: 'participant',
  status: 'statut',
} as const

export type Key = keyof typeof NAMES

/** What an entry may say beside its first line and `hide`. */
export const KEYS = {
  actor: ['article', 'name', 'kind', 'alias', 'no-alias', 'role', 'no-role'],
  quote: ['article', 'text', 'speaker', 'role', 'relay', 'said'],
  event: ['article', 'label', 'date', 'place', 'participant', 'status'],
} as const satisfies Record<About, readonly Key[]>

const REPEATABLE: ReadonlySet<Key> = new Set(['alias', 'no-alias', 'no-role', 'participant'])

/** Whether a key may stand several times in an entry. */
export const isRepeatable = (about: About, key: Key): boolean =>
  REPEATABLE.has(key) || (about === 'actor' && key === 'role')

/** Undefined where there is no such key. */
export const keyNamed = (text: string): Key | undefined => {
  const wanted = fold(text)
  return (Object.keys(NAMES) as Key[]).find((key) => key === wanted || fold(NAMES[key]) === wanted)
}

/** All keys of an entry in one language, for the operator. */
export const keyNames = (about: About, language: 'fr' | 'en'): readonly string[] =>
  [...KEYS[about], 'hide' as const].map((key) => (language === 'fr' ? NAMES[key] : key))

import type { ActorKind } from '../../domain/actor.ts'
import { fold } from '../../text/fold.ts'
import { startsUpper } from '../../text/letters.ts'
import { transliterate } from './transliterate.ts'

interface Named {
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
}

/** A surname this short is shared by too many people in too many spellings. */
const SHORTEST = 3

function keyOf(kind: ActorKind, name: string): string | null {
  if (kind !== 'person') {
    // « l'Alliance », « les Vingt-Sept » mean a body only within their article.
    if (/^(?:l['’]|les?\s|la\s)/iu.test(name) && !startsUpper(name)) return null
    const words = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
    return words.length === 0 ? null : `${kind}:${words.join(' ')}`
  }
  const words = fold(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
  const surname = words.at(-1) ?? ''
  if (words.length < 2 || surname.length < SHORTEST || (words[0] ?? '').length < 2) return null
  return `person:${words.map(transliterate).join(' ')}`
}

/**
 * Two actors that share a key are one: people by their full name however it is transliterated, bodies and
 * places by any of their names. A surname alone is no key. Sorted, without doubles.
 */
export function identityKeys(actor: Named): string[] {
  const keys = [actor.name, ...actor.aliases].map((name) => keyOf(actor.kind, name))
  return [...new Set(keys.filter((key) => key !== null))].sort()
}

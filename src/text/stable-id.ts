import { hash } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A short name for a thing that has no number: the same parts give the same id on every machine. A prefix
 * letter tells the kind, ten base-32 digits (50 bits) the thing: `q3k7m0a9t2x`.
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  const digest = hash('sha256', parts.join('\u0000'), 'buffer')
  let id = prefix
  for (let i = 0; i < 10; i += 1) id += ALPHABET[(digest[i] ?? 0) & 31]
  return id
}

import { createHash } from 'node:crypto'
import type { Dossier } from '../domain/dossier.ts'

/** The same for the same facts, whatever the order of the properties. */
export function dossierDigest(dossier: Dossier): string {
  return createHash('sha256').update(JSON.stringify(dossier, sorted)).digest('hex')
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

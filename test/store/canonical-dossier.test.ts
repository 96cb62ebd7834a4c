import { expect, test } from 'vitest'
import type { Dossier } from '../../src/domain/dossier.ts'
import { canonicalDossier, digestOf } from '../../src/store/canonical-dossier.ts'
import { makeTale } from '../support/tales.ts'

/** The same facts written backwards. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, backwards(part)]),
  )
}

const dossier = makeTale(1)
const digest = (of: Dossier): string => digestOf(canonicalDossier(of))

test('keeps every fact', () => {
  expect(canonicalDossier(dossier)).toEqual(dossier)
})

test('does not depend on the order in which properties are written', () => {
  const turned = backwards(dossier) as Dossier
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(dossier))
  expect(digest(turned)).toBe(digest(dossier))
})

test('changes with a fact', () => {
  expect(digest({ ...dossier, quotes: dossier.quotes.toReversed() })).not.toBe(digest(dossier))
  expect(digest({ ...dossier, article: { ...dossier.article, title: 'Autre' } })).not.toBe(digest(dossier))
})

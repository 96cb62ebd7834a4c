import type { Dossier } from '../../src/domain/dossier.ts'
import type { Store } from '../../src/store/store.ts'
import { factsOf } from './memory/facts.ts'
import { portOf } from './memory/port.ts'
import { takeSnapshot } from './memory/snapshot.ts'

/** A store for tests that looks at everything each time: small, slow, with nothing to hide. */
export function createMemoryStore(start: readonly Dossier[] = []): Store {
  const dossiers = new Map(start.map((dossier) => [dossier.article.id, dossier]))
  const texts = new Map<string, string | null>()
  const notes = new Map<string, string>()
  let snapshot = takeSnapshot([...dossiers.values()])
  let changes = 0
  const now = () => snapshot
  return {
    put: async (deposits) => {
      const outcomes = deposits.map(({ dossier, text }) => {
        const { id } = dossier.article
        const known = dossiers.get(id)
        const same =
          JSON.stringify(known) === JSON.stringify(dossier) && (texts.get(id) ?? null) === (text ?? null)
        dossiers.set(id, dossier)
        texts.set(id, text)
        return known === undefined ? 'added' : same ? 'unchanged' : 'replaced'
      })
      snapshot = takeSnapshot([...dossiers.values()])
      changes += 1
      return outcomes
    },
    remove: async (id) => {
      const had = dossiers.delete(id)
      texts.delete(id)
      if (had) snapshot = takeSnapshot([...dossiers.values()])
      changes += 1
      return had
    },
    version: async () => String(changes),
    facts: factsOf(now, texts),
    search: portOf(now),
    get digest(): never {
      throw new Error('the store in memory keeps no digests')
    },
    notes: {
      get: async (key) => notes.get(key) ?? null,
      keys: async (prefix) => [...notes.keys()].filter((key) => key.startsWith(prefix)).sort(),
      set: async (key, text) => {
        if (text === null) notes.delete(key)
        else notes.set(key, text)
      },
    },
    close: async () => {},
  }
}

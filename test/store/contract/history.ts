import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/domain/actor.ts'
import type { Dossier } from '../../../src/domain/dossier.ts'
import type { Store } from '../../../src/store/store.ts'
import { body, type MentionParts, makeDossier, person } from '../../support/dossiers.ts'
import { plainMergeRules } from '../../support/plain-merge-rules.ts'
import { type OpenStore, put } from './opening.ts'
import { pictureOf } from './picture.ts'

/** Few names with many ways to be one, so that histories merge and part actors and events all the time. */
const ACTORS: readonly Actor[] = [
  body('Nord'),
  body('Nord', ['Sud']),
  body('Sud'),
  body('Est', ['Sud']),
  body('Est', []),
  person('Ada Byron', ['Mme Byron'], ['comtesse']),
  person('Ada Lovelace', ['Ada Byron'], ['mathématicienne / Londres']),
  person('Byron'),
]

const articleArbitrary = (at: number): fc.Arbitrary<Dossier> =>
  fc
    .record({
      actors: fc.uniqueArray(fc.nat(ACTORS.length - 1), { minLength: 1, maxLength: 4 }),
      speaker: fc.nat(3),
      place: fc.constantFrom(null, 'Arles', 'Nîmes'),
      days: fc.uniqueArray(fc.constantFrom('2021-07-13', '2021-07-14'), { maxLength: 2 }),
      publisher: fc.constantFrom('Le Soir', 'Le Matin'),
    })
    .map(({ actors, speaker, place, days, publisher }) => {
      const cast = actors.flatMap((index) => ACTORS[index] ?? [])
      const names = cast.map(({ name }) => name)
      return makeDossier({
        name: `article ${at}`,
        published: `2021-08-${String(10 + at)}`,
        publisher,
        actors: cast,
        quotes: [{ text: `Parole ${at} sur le canal.`, speaker: names[speaker % names.length] ?? null }],
        events: days.map(
          (on): MentionParts => ({
            label: `séance vue par ${at}`,
            on,
            place,
            participants: names.slice(0, 2),
          }),
        ),
      })
    })

const stepArbitrary = fc
  .nat(4)
  .chain((at) =>
    fc.oneof(
      { weight: 3, arbitrary: articleArbitrary(at).map((dossier) => ({ at, dossier })) },
      { weight: 1, arbitrary: fc.constant({ at, dossier: null }) },
    ),
  )

/** What an empty store tells after this; it is closed then, so that the next history may have it. */
async function pictureAfter(open: OpenStore, change: (store: Store) => Promise<void>): Promise<unknown> {
  const store = await open(plainMergeRules)
  try {
    await change(store)
    return await pictureOf(store)
  } finally {
    await store.close()
  }
}

/** `runs`: so many histories; each takes a server a good while. */
export function historyContract(open: OpenStore, runs: number): void {
  describe('history', () => {
    test('a store tells what its articles say, however they came, changed and went', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(stepArbitrary, { minLength: 2, maxLength: 8 }), async (steps) => {
          const last = new Map<number, Dossier>()
          const told = await pictureAfter(open, async (store) => {
            for (const { at, dossier } of steps) {
              if (dossier) {
                await put(store, dossier)
                last.set(at, dossier)
              } else {
                const gone = last.get(at)
                expect(await store.remove(gone?.article.id ?? 'absent')).toBe(gone !== undefined)
                last.delete(at)
              }
            }
          })
          const anew = await pictureAfter(open, async (store) => void (await put(store, ...last.values())))
          expect(told).toEqual(anew)
        }),
        { numRuns: runs, seed: 20_220_112 },
      )
    })
  })
}

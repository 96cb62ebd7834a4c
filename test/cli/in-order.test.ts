import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/ingest/in-order.ts'
import { deferred } from '../support/manual-timer.ts'

async function* from<Item>(items: readonly Item[]) {
  yield* items
}

test('results come in the order of the items, whichever is ready first', async () => {
  const gates = [deferred<string>(), deferred<string>(), deferred<string>()]
  const results = inOrder(from([0, 1, 2]), {
    work: (at) => (gates[at] as (typeof gates)[number]).promise,
    weight: () => 1,
    most: 10,
    width: 3,
  })
  gates[2]?.resolve('c')
  gates[1]?.resolve('b')
  gates[0]?.resolve('a')
  const out: string[] = []
  for await (const result of results) out.push(result)
  expect(out).toEqual(['a', 'b', 'c'])
})

test.each([
  ['so many at once', { width: 2, most: 100 }, 2],
  ['so heavy at once', { width: 9, most: 30 }, 3],
  ['one that is too heavy alone, by itself', { width: 9, most: 5 }, 1],
])('no more is begun than %s', async (_what, limits, most) => {
  let running = 0
  let seen = 0
  const results = inOrder(from([...'abcdefgh']), {
    ...limits,
    weight: () => 10,
    work: async (item) => {
      running += 1
      seen = Math.max(seen, running)
      await Promise.resolve()
      return item
    },
  })
  const out: string[] = []
  for await (const item of results) {
    running -= 1
    out.push(item)
  }
  expect([out.join(''), seen]).toEqual(['abcdefgh', most])
})

test('work that fails is told in its turn', async () => {
  const results = inOrder(from([1, 2]), {
    work: async (item) => {
      if (item === 2) throw new Error('broken')
      return item
    },
    weight: () => 1,
    most: 9,
    width: 9,
  })
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('broken')
})

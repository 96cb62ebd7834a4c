import { describe, expect, test } from 'vitest'
import { runLane } from '../support/digest/lane.ts'

const SEED = Date.now() % 1_000_000

describe.concurrent(`bots that are killed with kill -9 while they send (seed ${SEED})`, () => {
  test.each([
    ['two processes on one database', { processes: 2, jumps: false }],
    ['one that comes back when Discord has forgotten its nonces', { processes: 1, jumps: true }],
  ] as const)(
    '%s: no digest is lost, none is doubled',
    async (_who, lane) => {
      const { due, lateness, ...result } = await runLane({ ...lane, seed: SEED, rounds: 2 })
      expect(result).toMatchObject({ lost: 0, doubled: 0, misstated: 0, violations: [], unfinished: false })
      expect(lateness).toHaveLength(due)
      expect(Object.values(result.kills).reduce((sum, kills) => sum + kills)).toBeGreaterThan(1)
    },
    150_000,
  )
})

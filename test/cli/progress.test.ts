import { expect, test } from 'vitest'
import { createProgress, timeLeft } from '../../src/cli/progress.ts'
import { commandLine } from './support/surroundings.ts'

test('without a terminal a line comes every two seconds, and what is said at once', async () => {
  const { surroundings, err } = commandLine({})
  let now = 0
  const progress = await createProgress({ ...surroundings.io, now: () => now })
  for (; now <= 5000; now += 500) progress.show(now / 5000, () => `${now} ms`)
  progress.say('a file was refused')
  progress.end()
  expect(err).toEqual(['2000 ms', '4000 ms', 'a file was refused'])
})

test('what is left is told by what was done since the start', () => {
  let now = 0
  const leftAt = timeLeft({ now: () => now })
  expect(leftAt(0.5)).toBeNull()
  now = 10_000
  expect(leftAt(0.75)).toBeCloseTo(10)
  expect(leftAt(null)).toBeNull()
  now = 20_000
  expect(leftAt(1)).toBe(0)
})

import { DiscordAPIError } from 'discord.js'
import { expect, test } from 'vitest'
import { persist } from '../../src/bot/persist.ts'
import { ok } from '../../src/domain/result.ts'
import { memoryLog } from '../support/memory-log.ts'

/** A timer that lets no time pass, and how long it was asked to wait. */
function atOnce() {
  const pauses: number[] = []
  const timer = (milliseconds: number) => {
    pauses.push(milliseconds)
    return { elapsed: Promise.resolve(), cancel: () => undefined }
  }
  return { pauses, timer }
}

test('pauses are twice as long each time, up to a minute, and each failure is logged', async () => {
  const { pauses, timer } = atOnce()
  const log = memoryLog()
  let left = 8
  const attempt = async () => {
    left -= 1
    if (left > 0) throw new Error('away')
    return ok('there')
  }
  expect(await persist(attempt, { log, timer }, 'trying')).toEqual(ok('there'))
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000])
  expect(log.lines).toHaveLength(7)
})

test('what no waiting can mend ends it at once', async () => {
  const { pauses, timer } = atOnce()
  const log = memoryLog()
  const refusal = { code: 0, message: '401: Unauthorized' }
  const attempt = () => Promise.reject(new DiscordAPIError(refusal, 0, 401, 'GET', '/', {}))
  expect(await persist(attempt, { log, timer })).toMatchObject({ ok: false, code: 'bad-token' })
  expect(pauses).toEqual([])
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CONCURRENCY, MOST_A_SECOND } from '../../src/delivery/limits.ts'
import { startDelivery } from '../../src/delivery/start-delivery.ts'
import type { Obstacle, Poster } from '../../src/digest/ports/poster.ts'
import { pausedNotice } from '../../src/digest/replies/paused-notice.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { memoryLog } from '../support/memory-log.ts'
import { draft, NINE_IN_PARIS, subscription } from '../support/subscriptions.ts'
import { virtualClock } from '../support/virtual-clock.ts'
import { most } from './most.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const LATENCY = 120

let store: Store

beforeEach(() => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
})
afterEach(() => store.close())

type Posted = Awaited<ReturnType<Poster['post']>>

/** Many channels whose digests are due within one minute, which is over; processes that send them. */
async function crowd(
  digests: number,
  processes: number,
  answer: (now: number, sent: number) => Posted | Obstacle,
) {
  const clock = virtualClock(NINE_IN_PARIS + MINUTE)
  const dueOf = new Map<string, number>()
  for (let i = 0; i < digests; i += 1) {
    const due = NINE_IN_PARIS + ((i * 7919) % 60) * SECOND
    const it = subscription({ id: `s${i}`, channel: String(1000 + i), server: `v${i}` })
    dueOf.set(it.channel, due)
    await store.digest.subscriptions.add({ ...it, next: { date: '2031-05-20', at: due } }, 1)
  }
  const requests: number[] = []
  const posted: string[] = []
  const poster: Poster = {
    async post(channel) {
      requests.push(clock.now())
      await clock.timer(LATENCY).elapsed
      const told = answer(clock.now(), requests.length)
      if (told.kind === 'posted') posted.push(channel)
      return told
    },
    messages: async () => ({ kind: 'page', messages: [], full: false }),
    hasMessages: async () => ({ kind: 'known', any: false }),
    isIn: async () => true,
    noticeBoards: async () => [],
  }
  const deliveries = Array.from({ length: processes }, (_, i) =>
    startDelivery({
      store: store.digest,
      compose: async ({ subscription: { channel } }) => draft({ channel }),
      pausedNotice,
      poster,
      ...{ now: clock.now, timer: clock.timer, log: memoryLog(), worker: `w${i}` },
    }),
  )
  const end = async () => {
    const stopping = Promise.all(deliveries.map((delivery) => delivery.stop()))
    await clock.run(() => false, MINUTE)
    await stopping
  }
  return { clock, requests, posted, dueOf, end }
}

const message: Posted = { kind: 'posted', message: '1' }

describe('thousands of digests due in the same minute', () => {
  test('sent by three processes: within five minutes, 40 a second, the oldest first', async () => {
    const { clock, requests, posted, dueOf, end } = await crowd(3000, 3, () => message)
    await clock.run(() => posted.length >= 3000, 10 * MINUTE)
    expect(new Set(posted).size).toBe(3000)
    expect(posted).toHaveLength(3000)
    expect(clock.now() - NINE_IN_PARIS).toBeLessThan(5 * MINUTE)
    expect(most(requests, SECOND)).toBeLessThanOrEqual(MOST_A_SECOND)
    const dues = posted.map((channel) => dueOf.get(channel) ?? 0)
    // Those that are on their way at once may overtake each other.
    dues.forEach((due, i) => {
      expect(due).toBeGreaterThanOrEqual(dues[i - 3 * CONCURRENCY] ?? 0)
    })
    await end()
  }, 60_000)
})

describe('however Discord refuses, requests stay far below 10 000 invalid ones in ten minutes', () => {
  test('when thousands of channels took the permission away', async () => {
    const { clock, requests, end } = await crowd(2500, 2, () => ({ kind: 'forbidden', hidden: false }))
    await clock.run(() => requests.length >= 2500, 60 * MINUTE)
    expect(requests).toHaveLength(2500)
    expect(most(requests, 10 * MINUTE)).toBeLessThan(4100)
    await end()
  }, 60_000)

  test('in a storm of limits: it is waited out, and then each digest comes once', async () => {
    const calm = NINE_IN_PARIS + 15 * MINUTE
    const refused: number[] = []
    const { clock, posted, end } = await crowd(100, 2, (now) => {
      if (now >= calm) return message
      refused.push(now)
      return { kind: 'limited', retryAfter: SECOND, everything: false, counted: true }
    })
    await clock.run(() => posted.length >= 100, 60 * MINUTE)
    expect(posted).toHaveLength(100)
    expect(new Set(posted).size).toBe(100)
    expect(most(refused, 10 * MINUTE)).toBeLessThan(4100)
    expect(clock.now() - calm).toBeLessThan(11 * MINUTE)
    await end()
  }, 60_000)

  test('while a limit for everything holds, nobody sends', async () => {
    const refused: number[] = []
    const { clock, requests, posted, end } = await crowd(200, 3, (now, sent) => {
      if (sent > 20) return message
      refused.push(now)
      return { kind: 'limited', retryAfter: 20 * SECOND, everything: true, counted: true }
    })
    await clock.run(() => posted.length >= 200, 10 * MINUTE)
    expect(posted).toHaveLength(200)
    const [first = 0] = refused
    // What was on its way when the limit was told.
    const during = requests.filter((at) => at > first && at < first + 19 * SECOND)
    expect(during.length).toBeLessThan(10)
    await end()
  }, 60_000)
})

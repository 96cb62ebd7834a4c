import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DeliveryDeps } from '../../src/delivery/deps.ts'
import { MOST_A_SECOND } from '../../src/delivery/limits.ts'
import { type PacedPoster, pacedPoster } from '../../src/delivery/paced-poster.ts'
import type { Poster } from '../../src/digest/ports/poster.ts'
import { pausedNotice } from '../../src/digest/replies/paused-notice.ts'
import type { DigestPort } from '../../src/store/digest-port.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createRandom, type Random } from '../bench/search/random.ts'
import { memoryLog } from '../support/memory-log.ts'
import { NINE_IN_PARIS } from '../support/subscriptions.ts'
import { type VirtualClock, virtualClock } from '../support/virtual-clock.ts'
import { most } from './most.ts'

const SECOND = 1000
const SEED = Date.now() % 1_000_000
/** What one process asks for at once. */
const AT_ONCE = 16

let store: Store
let clock: VirtualClock
let random: Random
const requests: number[] = []

beforeEach(() => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  clock = virtualClock(NINE_IN_PARIS)
  random = createRandom(SEED)
  requests.length = 0
})
afterEach(() => store.close())

const requested = <Answer>(answer: Answer): Promise<Answer> => {
  requests.push(clock.now())
  return Promise.resolve(answer)
}
const poster: Poster = {
  post: () => requested({ kind: 'posted', message: '1' }),
  messages: () => requested({ kind: 'page', messages: [], full: false }),
  hasMessages: () => requested({ kind: 'known', any: false }),
  isIn: () => requested(true),
  noticeBoards: () => requested([]),
}

/** How a process is hindered: by how many milliseconds its timers and its store are late, at most. */
interface Hindrance {
  readonly timers: number
  readonly store: number
}

/** The requests of one process, which has nobody's time but its own. */
function process({ timers, store: latency }: Hindrance): PacedPoster {
  const upTo = (most: number) => Math.floor(random() * most)
  const slow =
    <Arguments extends unknown[], Value>(ask: (...values: Arguments) => Promise<Value>) =>
    async (...values: Arguments): Promise<Value> => {
      const answer = await ask(...values)
      await clock.timer(latency / 2 + upTo(latency / 2)).elapsed
      return answer
    }
  const { pace } = store.digest
  const slowly: DigestPort['pace'] = {
    slot: slow(pace.slot),
    hold: slow(pace.hold),
    free: slow(pace.free),
    refused: slow(pace.refused),
  }
  const deps: DeliveryDeps = {
    store: { ...store.digest, ...(latency > 0 && { pace: slowly }) },
    compose: async () => null,
    pausedNotice,
    poster,
    now: clock.now,
    timer: (milliseconds) => clock.timer(milliseconds + upTo(timers)),
    log: memoryLog(),
    worker: 'w',
  }
  return pacedPoster(deps)
}

/** Posts, looks channels up and asks for servers until so many of each kind were answered. */
async function busy(paced: PacedPoster, each: number): Promise<void> {
  const asks = [
    async () => (await paced.post('1', {}, 'n', Number.POSITIVE_INFINITY)).kind === 'posted',
    async () => (await paced.messages('1', null)).kind === 'page',
    async () => (await paced.hasMessages('1')).kind === 'known',
    async () => (await paced.isIn('1')) === true,
  ]
  const waiting = Array.from({ length: each }, () => asks).flat()
  const work = async () => {
    for (let ask = waiting.pop(); ask; ask = waiting.pop())
      while (!(await ask())) await clock.timer(200).elapsed
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const CALM: Hindrance = { timers: 0, store: 0 }

describe(`requests of all kinds and of all processes (seed ${SEED})`, () => {
  test.each([
    ['one process', [CALM]],
    ['four processes', [CALM, CALM, CALM, CALM]],
    [
      'two that are often held up',
      [
        { timers: 400, store: 0 },
        { timers: 400, store: 0 },
      ],
    ],
    ['one whose store is slow', [{ timers: 20, store: 300 }]],
    ['a quick one and two slow ones', [CALM, { timers: 200, store: 40 }, { timers: 50, store: 200 }]],
  ] as const)('%s: at most 40 in any second, and all are sent', async (_who, hindrances) => {
    const each = 60
    let done = false
    const all = Promise.all(hindrances.map((hindrance) => busy(process(hindrance), each))).then(() => {
      done = true
    })
    await clock.run(() => done, 600 * SECOND)
    await all
    expect(requests).toHaveLength(4 * each * hindrances.length)
    expect(most(requests, SECOND)).toBeLessThanOrEqual(MOST_A_SECOND)
  })

  test('are not much slower for it', async () => {
    let done = false
    void Promise.all([busy(process(CALM), 100), busy(process(CALM), 100)]).then(() => {
      done = true
    })
    await clock.run(() => done, 600 * SECOND)
    expect((clock.now() - NINE_IN_PARIS) / SECOND).toBeLessThan(800 / (0.9 * MOST_A_SECOND))
  })
})

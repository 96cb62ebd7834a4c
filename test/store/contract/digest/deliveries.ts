import { describe, expect, test } from 'vitest'
import type { DigestMarks } from '../../../../src/domain/digest.ts'
import { draft, NINE_IN_PARIS as NINE, subscription } from '../../../support/subscriptions.ts'
import { type OpenStore, only, opening } from '../opening.ts'
import { DAY_MS, LEASE, planDue, planned } from './planned.ts'

const KEY = { subscription: 's1', date: '2031-05-20' }
const MARKS: DigestMarks = { seen: 0, chronicle: null, quote: null }
const SENT = { state: 'sent', message: '77', marks: MARKS } as const

export function deliveriesContract(open: OpenStore): void {
  const filled = opening(open)
  const digest = async () => (await filled()).digest

  describe('what is due', () => {
    test('comes the longest due first, and only when its time has come', async () => {
      const { subscriptions, deliveries } = await digest()
      await subscriptions.add(subscription({ id: 'late', next: { date: '2031-05-20', at: NINE + 60 } }), 9)
      await subscriptions.add(subscription({ id: 'soon', next: { date: '2031-05-20', at: NINE } }), 9)
      await subscriptions.add(subscription({ id: 'still', status: 'paused', next: null }), 9)
      const due = async (now: number, limit = 9) => (await deliveries.due(now, limit)).map(({ id }) => id)
      expect(await due(NINE - 1)).toEqual([])
      expect(await due(NINE)).toEqual(['soon'])
      expect(await due(NINE + 60)).toEqual(['soon', 'late'])
      expect(await due(NINE + 60, 1)).toEqual(['soon'])
      expect(await deliveries.nextAt()).toBe(NINE)
    })

    test('is planned once, by whoever comes first', async () => {
      const port = await digest()
      await port.subscriptions.add(subscription(), 9)
      const [stale] = await port.deliveries.due(NINE, 9)
      await planDue(port, NINE)
      const dates = [{ date: '2031-05-20', at: NINE, tryAt: NINE, skipped: 'late' as const }]
      const next = { date: '2031-06-01', at: NINE + 9 * DAY_MS }
      await port.deliveries.plan([{ subscription: stale ?? subscription(), dates, next }], NINE)
      expect(await port.subscriptions.get('s1')).toMatchObject({
        next: { date: '2031-05-21', at: NINE + DAY_MS },
        lastDate: '2031-05-20',
      })
      expect(only(await port.deliveries.history('s1', 9))).toMatchObject({ state: 'planned', reason: null })
    })

    test('is left alone by a plan that was made before the settings changed', async () => {
      const port = await digest()
      await port.subscriptions.add(subscription(), 9)
      const [stale] = await port.deliveries.due(NINE, 9)
      const next = { date: '2031-05-20', at: NINE + 3_600_000 }
      await port.subscriptions.change('s1', 1, { next }, NINE)
      const dates = [{ date: '2031-05-20', at: NINE, tryAt: NINE, skipped: null }]
      await port.deliveries.plan(
        [{ subscription: stale ?? subscription(), dates, next: { date: '2031-05-21', at: NINE + DAY_MS } }],
        NINE,
      )
      expect(await port.deliveries.history('s1', 9)).toEqual([])
      expect(await port.subscriptions.get('s1')).toMatchObject({ next })
    })

    test('is never planned twice for one date, even if its turn comes again', async () => {
      const port = await digest()
      await planned(port, [subscription()])
      await port.deliveries.end(KEY, SENT, NINE)
      await port.subscriptions.change('s1', 1, { next: { date: '2031-05-20', at: NINE + 60 } }, NINE)
      await planDue(port, NINE + 60)
      expect(only(await port.deliveries.history('s1', 9))).toMatchObject({ state: 'sent', message: '77' })
      expect(await port.deliveries.claim('w1', NINE + DAY_MS / 2, LEASE, 9)).toEqual([])
    })

    test('what was missed is skipped with the reason', async () => {
      const { subscriptions, deliveries } = await digest()
      const it = subscription()
      await subscriptions.add(it, 9)
      const dates = [
        { date: '2031-05-20', at: NINE, tryAt: NINE, skipped: 'late' as const },
        { date: '2031-05-21', at: NINE + DAY_MS, tryAt: NINE + DAY_MS, skipped: null },
      ]
      const now = NINE + DAY_MS + 60
      await deliveries.plan(
        [{ subscription: it, dates, next: { date: '2031-05-22', at: NINE + 2 * DAY_MS } }],
        now,
      )
      expect(await deliveries.history('s1', 9)).toMatchObject([
        { date: '2031-05-21', state: 'planned', ended: null },
        { date: '2031-05-20', state: 'skipped', reason: 'late', ended: now, due: NINE },
      ])
      expect(await deliveries.history('s1', 1)).toHaveLength(1)
    })
  })

  describe('a claim', () => {
    test('is had by one worker until its lease is over', async () => {
      const port = await digest()
      const claim = only(await planned(port, [subscription()], 'w1'))
      expect(claim).toMatchObject({
        ...KEY,
        due: NINE,
        state: 'planned',
        tried: null,
        attempts: 1,
        draft: null,
      })
      expect(claim.of).toMatchObject({ id: 's1', channel: subscription().channel })
      const claimBy = (worker: string, now: number) => port.deliveries.claim(worker, now, LEASE, 9)
      expect(await claimBy('w2', NINE + LEASE - 1)).toEqual([])
      await port.deliveries.renew('w1', NINE + 2 * LEASE)
      expect(await claimBy('w2', NINE + LEASE + 1)).toEqual([])
      expect(only(await claimBy('w2', NINE + 2 * LEASE))).toMatchObject({ ...KEY, attempts: 2 })
    })

    test('with a lease from the future comes from a clock that went back, and is over', async () => {
      const port = await digest()
      await planned(port, [subscription()], 'w1')
      await port.deliveries.renew('w1', NINE + DAY_MS)
      expect(await port.deliveries.claim('w2', NINE, LEASE, 9)).toHaveLength(1)
    })

    test('goes to the longest due, and to no more than asked for', async () => {
      const port = await digest()
      const at = (later: number) => ({ date: '2031-05-20', at: NINE - later })
      for (const [id, later] of [
        ['c', 1],
        ['a', 3],
        ['b', 2],
      ] as const)
        await port.subscriptions.add(subscription({ id, next: at(later) }), 9)
      await planDue(port, NINE)
      const claims = await port.deliveries.claim('w1', NINE, LEASE, 2)
      expect(claims.map(({ subscription: id }) => id)).toEqual(['a', 'b'])
      expect((await port.deliveries.claim('w2', NINE, LEASE, 2)).map((one) => one.subscription)).toEqual([
        'c',
      ])
    })

    test('of a later date waits until the earlier one has ended', async () => {
      const port = await digest()
      await planned(port, [subscription()], 'w1')
      await planDue(port, NINE + DAY_MS)
      const claimed = await port.deliveries.claim('w2', NINE + DAY_MS, LEASE, 9)
      expect(claimed.map(({ date }) => date)).toEqual(['2031-05-20'])
      expect(await port.deliveries.claim('w2', NINE + DAY_MS, LEASE, 9)).toEqual([])
      await port.deliveries.end(KEY, { state: 'skipped', reason: 'late' }, NINE + DAY_MS)
      const later = await port.deliveries.claim('w2', NINE + DAY_MS, LEASE, 9)
      expect(later.map(({ date }) => date)).toEqual(['2031-05-21'])
    })

    test('that was begun says so to the next worker, with the message', async () => {
      const port = await digest()
      await planned(port, [subscription()], 'w1')
      const begun = draft({ body: { content: 'à la lettre « é » 🙂' } })
      expect(await port.deliveries.begin(KEY, 'w1', begun, NINE + 5)).toBe(true)
      const [next] = await port.deliveries.claim('w2', NINE + LEASE, LEASE, 9)
      expect(next).toMatchObject({ state: 'sending', tried: NINE + 5, draft: begun })
      expect(await port.deliveries.begin(KEY, 'w1', begun, NINE + 6)).toBe(false)
    })

    test('cannot be begun once it has ended, or its subscription has', async () => {
      const port = await digest()
      await planned(port, [subscription(), subscription({ id: 's2' })], 'w1')
      await port.subscriptions.change('s1', 1, { status: 'paused', next: null }, NINE)
      await port.subscriptions.remove('s2')
      expect(await port.deliveries.begin(KEY, 'w1', draft(), NINE)).toBe(false)
      expect(await port.deliveries.begin({ ...KEY, subscription: 's2' }, 'w1', draft(), NINE)).toBe(false)
    })

    test('given back comes again at its time; as never sent only where that is sure', async () => {
      const port = await digest()
      await planned(port, [subscription()], 'w1')
      await port.deliveries.begin(KEY, 'w1', draft(), NINE)
      await port.deliveries.release(KEY, 'w2', NINE, true)
      expect(await port.deliveries.claim('w2', NINE, LEASE, 9)).toEqual([])
      await port.deliveries.release(KEY, 'w1', NINE + 50, false)
      expect(await port.deliveries.claim('w2', NINE + 49, LEASE, 9)).toEqual([])
      const unsure = only(await port.deliveries.claim('w2', NINE + 50, LEASE, 9))
      expect(unsure).toMatchObject({ state: 'sending', tried: NINE, attempts: 2 })
      await port.deliveries.release(KEY, 'w2', NINE + 60, true)
      expect(await port.deliveries.nextAt()).toBe(NINE + 60)
      const sure = only(await port.deliveries.claim('w3', NINE + 60, LEASE, 9))
      expect(sure).toMatchObject({ state: 'planned', tried: null, draft: null })
    })
  })

  describe('an ending', () => {
    test('is final, and moves the marks once', async () => {
      const port = await digest()
      await planned(port, [subscription({ chronicle: '2022-01-04', failures: 2 })])
      const marks: DigestMarks = {
        seen: 40,
        chronicle: { from: '2022-01-04', next: '2022-01-06' },
        quote: { id: 'q1', anew: false },
      }
      const sent = { state: 'sent', message: '77', marks } as const
      expect(await port.deliveries.end(KEY, sent, NINE + 9)).toEqual({ settled: true, paused: false })
      const again = { ...sent, message: '78', marks: { ...marks, seen: 90 } }
      expect(await port.deliveries.end(KEY, again, NINE + 10)).toEqual({ settled: false, paused: false })
      expect(only(await port.deliveries.history('s1', 9))).toEqual({
        ...KEY,
        due: NINE,
        state: 'sent',
        reason: null,
        channel: subscription().channel,
        message: '77',
        ended: NINE + 9,
      })
      const after = await port.subscriptions.get('s1')
      expect(after).toMatchObject({ seen: 40, chronicle: '2022-01-06', failures: 0 })
      expect(await port.subscriptions.shownQuotes('s1')).toEqual(new Set(['q1']))
    })

    test('leaves a chronicle that its channel moved meanwhile', async () => {
      const port = await digest()
      await planned(port, [subscription({ chronicle: '2022-01-04' })])
      await port.subscriptions.change('s1', 1, { chronicle: '2021-06-01' }, NINE)
      const chronicle = { from: '2022-01-04', next: '2022-01-06' }
      await port.deliveries.end(KEY, { ...SENT, marks: { ...MARKS, chronicle } }, NINE)
      expect(await port.subscriptions.get('s1')).toMatchObject({ chronicle: '2021-06-01' })
    })

    test('with a quote that opens a new round forgets the last round', async () => {
      const port = await digest()
      const quotes = [
        { id: 'q1', anew: false },
        { id: 'q2', anew: false },
        { id: 'q1', anew: true },
      ]
      const shown: ReadonlySet<string>[] = []
      await port.subscriptions.add(subscription(), 9)
      for (const [i, quote] of quotes.entries()) {
        await planDue(port, NINE + i * DAY_MS)
        const { date } = only(await port.deliveries.claim('w1', NINE + i * DAY_MS, LEASE, 9))
        await port.deliveries.end({ ...KEY, date }, { ...SENT, marks: { ...MARKS, quote } }, NINE)
        shown.push(await port.subscriptions.shownQuotes('s1'))
      }
      expect(shown).toEqual([new Set(['q1']), new Set(['q1', 'q2']), new Set(['q1'])])
    })

    test('that is refused for days in a row pauses the subscription', async () => {
      const port = await digest()
      await port.subscriptions.add(subscription(), 9)
      const paused: boolean[] = []
      for (let day = 0; day < 3; day += 1) {
        await planDue(port, NINE + day * DAY_MS)
        const { date } = only(await port.deliveries.claim('w1', NINE + day * DAY_MS, LEASE, 9))
        const failed = { state: 'failed', reason: 'forbidden', pauseAfter: 3 } as const
        paused.push((await port.deliveries.end({ ...KEY, date }, failed, NINE)).paused)
      }
      expect(paused).toEqual([false, false, true])
      const after = await port.subscriptions.get('s1')
      expect(after).toMatchObject({ status: 'lost', next: null, failures: 3, revision: 2 })
    })

    test('of a digest that nobody knows changes nothing', async () => {
      const port = await digest()
      expect(await port.deliveries.end(KEY, SENT, NINE)).toEqual({ settled: false, paused: false })
    })

    test('is counted by its state, from a date on', async () => {
      const port = await digest()
      await planned(port, [subscription(), subscription({ id: 's2' })])
      await port.deliveries.end(KEY, SENT, NINE)
      const counts = { planned: 1, sending: 0, sent: 1, skipped: 0, failed: 0 }
      expect(await port.deliveries.counts('2031-05-20')).toEqual(counts)
      expect(await port.deliveries.counts('2031-05-21')).toEqual({ ...counts, planned: 0, sent: 0 })
    })

    test('is forgotten after its time, an open one is not', async () => {
      const port = await digest()
      await planned(port, [subscription(), subscription({ id: 's2' })])
      await port.deliveries.end(KEY, SENT, NINE)
      expect(await port.deliveries.forget('2031-05-20')).toBe(0)
      expect(await port.deliveries.forget('2031-05-21')).toBe(1)
      expect(await port.deliveries.history('s1', 9)).toEqual([])
      expect(await port.deliveries.history('s2', 9)).toHaveLength(1)
    })
  })

  describe('the pace of all processes', () => {
    test('keeps requests apart, also after a rest', async () => {
      const { pace } = await digest()
      const slots: number[] = []
      for (const now of [1000, 1000, 1010, 5000]) slots.push(await pace.slot(now, 25))
      expect(slots).toEqual([1000, 1025, 1050, 5000])
      expect(await pace.free(5000)).toBe(5025)
      expect(await pace.free(6000)).toBe(6000)
    })

    test('holds until an instant, and a shorter hold does not shorten it', async () => {
      const { pace } = await digest()
      await pace.hold(1000, 9000)
      await pace.hold(1000, 8000)
      expect(await pace.slot(1000, 25)).toBe(9000)
    })

    test('holds nobody for longer than a quarter of an hour, nor by a clock that went back', async () => {
      const { pace } = await digest()
      await pace.hold(1000, 5_000_000)
      expect(await pace.free(1000)).toBe(901_000)
      expect(await pace.slot(500, 25)).toBe(500)
    })

    test('counts refusals within a window, and begins anew after it', async () => {
      const { pace } = await digest()
      expect(await pace.refused(1000, 600)).toEqual({ count: 1, until: 1600 })
      expect(await pace.refused(1600, 600)).toEqual({ count: 2, until: 1600 })
      expect(await pace.refused(1601, 600)).toEqual({ count: 1, until: 2201 })
      expect(await pace.refused(500, 600)).toEqual({ count: 1, until: 1100 })
    })
  })
}

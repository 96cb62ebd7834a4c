import { describe, expect, test } from 'vitest'
import { digestSettings, NINE_IN_PARIS, subscription } from '../../../support/subscriptions.ts'
import { type OpenStore, opening } from '../opening.ts'
import { planned } from './planned.ts'

export function subscriptionsContract(open: OpenStore): void {
  const filled = opening(open)
  const subscriptions = async () => (await filled()).digest.subscriptions

  describe('subscriptions', () => {
    test('one comes back as it was added', async () => {
      const store = await subscriptions()
      const whole = subscription({
        settings: digestSettings({ topic: 'Otan', saysEmpty: true, sections: ['chronicle'] }),
        chronicle: '2022-01-04',
        seen: 12,
        lastDate: '2031-05-19',
      })
      expect(await store.add(whole, 10)).toBe(true)
      expect(await store.get('s1')).toEqual(whole)
      expect(await store.get('s2')).toBeNull()
    })

    test('a server has as many as it may, another server is not counted', async () => {
      const store = await subscriptions()
      expect(await store.add(subscription({ id: 'a' }), 2)).toBe(true)
      expect(await store.add(subscription({ id: 'elsewhere', server: '9' }), 2)).toBe(true)
      expect(await store.add(subscription({ id: 'b' }), 2)).toBe(true)
      expect(await store.add(subscription({ id: 'c' }), 2)).toBe(false)
      expect((await store.ofServer(subscription().server)).map(({ id }) => id)).toEqual(['a', 'b'])
      expect(await store.get('c')).toBeNull()
    })

    test('a change is made once, on the revision that was read', async () => {
      const store = await subscriptions()
      await store.add(subscription(), 10)
      const settings = digestSettings({ time: '18:30' })
      expect(await store.change('s1', 1, { settings }, 0)).toBe(true)
      expect(await store.change('s1', 1, { settings: digestSettings({ time: '07:00' }) }, 0)).toBe(false)
      expect(await store.get('s1')).toEqual(subscription({ settings, revision: 2 }))
      expect(await store.change('nobody', 1, { settings }, 0)).toBe(false)
    })

    test('a pause skips what was planned, and leaves nothing due', async () => {
      const { digest } = await filled()
      const [claim] = await planned(digest, [subscription()])
      const pause = { status: 'paused', next: null } as const
      expect(await digest.subscriptions.change('s1', 1, pause, NINE_IN_PARIS)).toBe(true)
      expect(claim?.date).toBe('2031-05-20')
      expect(await digest.deliveries.history('s1', 9)).toMatchObject([
        { state: 'skipped', reason: 'paused', ended: NINE_IN_PARIS },
      ])
      expect(await digest.deliveries.due(Number.MAX_SAFE_INTEGER, 9)).toEqual([])
    })

    test.each([
      ['one', 'remove', 's1', ['s2', 's3', 's4']],
      ['all of a server', 'removeServer', '200000000000000002', ['s4']],
      ['all of a channel', 'removeChannel', '200000000000000003', ['s3', 's4']],
    ] as const)('%s can be removed, with its history and its quotes', async (_which, method, what, left) => {
      const { digest } = await filled()
      const all = [
        subscription(),
        subscription({ id: 's2' }),
        subscription({ id: 's3', channel: '8' }),
        subscription({ id: 's4', channel: '9', server: '9' }),
      ]
      for (const { subscription: id, date } of await planned(digest, all))
        await digest.deliveries.end(
          { subscription: id, date },
          {
            state: 'sent',
            message: '5',
            marks: { seen: 0, chronicle: null, quote: { id: 'q1', anew: false } },
          },
          0,
        )
      await digest.subscriptions[method](what)
      for (const { id } of all) {
        const stays = (left as readonly string[]).includes(id)
        expect((await digest.subscriptions.get(id)) !== null).toBe(stays)
        expect(await digest.deliveries.history(id, 9)).toHaveLength(stays ? 1 : 0)
        expect(await digest.subscriptions.shownQuotes(id)).toEqual(new Set(stays ? ['q1'] : []))
      }
    })

    test('what is not there cannot be removed', async () => {
      const store = await subscriptions()
      expect(await store.remove('s1')).toBe(false)
      expect(await store.removeServer('9')).toBe(0)
      expect(await store.removeChannel('9')).toBe(0)
    })
  })
}

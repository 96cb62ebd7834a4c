import { changeDigest } from '../../../src/digest/desk/change-digest.ts'
import { markOf } from '../../../src/digest/row-mark.ts'
import { dayAt, timeAt } from '../../../src/digest/schedule/local-time.ts'
import type { Subscription } from '../../../src/domain/digest.ts'
import type { DigestPort } from '../../../src/store/digest-port.ts'
import type { World } from '../discord/world.ts'
import { digestSettings, subscription } from '../subscriptions.ts'

const MINUTE_MS = 60_000
const MOST = 100_000

/** Channels with a digest that is due once, at some instant; each posts, whatever there is to say. */
export function subscriber(store: DigestPort, world: World) {
  const all: Subscription[] = []
  return {
    all: all as readonly Subscription[],
    async subscribe(at: number): Promise<Subscription> {
      const id = `s${all.length}`
      const channel = world.nextId()
      world.channels.set(channel, {
        ...{ id: channel, guildId: world.guildId },
        ...{ sending: 'allowed', reading: 'allowed', gone: false },
      })
      // By its settings the next one comes almost a day later.
      const settings = digestSettings({
        ...{ time: timeAt(at - MINUTE_MS, 'UTC'), timeZone: 'UTC' },
        ...{ saysEmpty: true, sections: ['today', 'quote'] as const },
      })
      const next = { date: dayAt(at, 'UTC'), at }
      const it = subscription({ id, channel, server: world.guildId, settings, next })
      await store.subscriptions.add(it, MOST)
      all.push(it)
      return it
    },
    /** Somebody changes a digest: once it is due its hour, too, which brings no other one for that day. */
    async change({ id, settings, next }: Subscription, now: number): Promise<void> {
      const isDue = next !== null && next.at <= now
      const time = isDue ? timeAt(now + MINUTE_MS, 'UTC') : settings.time
      await changeDigest(store, id, { settings: { ...settings, time, locale: 'en' } }, now)
    },
  }
}

/** What became of digests that were each due once. */
export interface Tally {
  readonly due: number
  /** Nothing stands in the channel. */
  readonly lost: number
  /** More than one message stands there. */
  readonly doubled: number
  /** One stands there, and the history says something else. */
  readonly misstated: number
  /** By how many milliseconds each came after its time. */
  readonly lateness: readonly number[]
}

export async function tally(all: readonly Subscription[], store: DigestPort, world: World): Promise<Tally> {
  const posted = new Map<string, { id: string; sentAt: number }[]>()
  for (const { embeds, id, sentAt } of world.messages) {
    const mark = embeds.at(-1)?.footer?.text.split(' ').at(-1) ?? ''
    posted.set(mark, [...(posted.get(mark) ?? []), { id, sentAt }])
  }
  const counts = { lost: 0, doubled: 0, misstated: 0 }
  const lateness: number[] = []
  for (const { id, next } of all) {
    const { date, at } = next ?? { date: '', at: 0 }
    const [first, ...others] = posted.get(markOf({ subscription: id, date })) ?? []
    if (others.length > 0) counts.doubled += 1
    if (!first) counts.lost += 1
    else lateness.push(first.sentAt - at)
    const history = await store.deliveries.history(id, 10)
    const [row] = history
    const right = history.length === 1 && row?.state === 'sent' && row.message === first?.id
    if (first && !right) counts.misstated += 1
  }
  return { due: all.length, ...counts, lateness }
}

/** Whether every digest that was due has ended. */
export async function settled(all: readonly Subscription[], store: DigestPort): Promise<boolean> {
  for (const { id } of all) {
    const [row] = await store.deliveries.history(id, 1)
    if (row === undefined || row.ended === null) return false
  }
  return true
}

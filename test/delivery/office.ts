import { digestRest, restPoster } from '../../src/bot/digest/rest-poster.ts'
import { deliver } from '../../src/delivery/deliver.ts'
import type { DeliveryDeps } from '../../src/delivery/deps.ts'
import { LIMITS } from '../../src/delivery/limits.ts'
import { pacedPoster } from '../../src/delivery/paced-poster.ts'
import { pausedNotice } from '../../src/digest/replies/paused-notice.ts'
import { markOf } from '../../src/digest/row-mark.ts'
import { planDue } from '../../src/digest/schedule/plan-due.ts'
import type { Subscription } from '../../src/domain/digest.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { memoryLog } from '../support/memory-log.ts'
import { draft, NINE_IN_PARIS } from '../support/subscriptions.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Deliveries over the real REST client, a store in memory and a stand-in of Discord, all on one clock. */
export type Office = Awaited<ReturnType<typeof openOffice>>

/**
 * The clock stands still unless it is moved: what is waited for is there at once. `start` is when the digest of
 * the usual subscription is due.
 */
export async function openOffice(start = NINE_IN_PARIS) {
  let at = start
  const now = () => at
  const discord = await startStandIn({ now })
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  const log = memoryLog()
  const rest = digestRest(discord.apiBase, TOKEN)
  const deps: DeliveryDeps = {
    store: store.digest,
    compose: async ({ subscription: { id, channel }, date, late }) =>
      draft({ channel, body: written(id, date, late) }),
    pausedNotice,
    poster: restPoster(rest, TOKEN),
    now,
    timer: (milliseconds) => {
      at += milliseconds
      return { elapsed: Promise.resolve(), cancel: () => undefined }
    },
    log,
    worker: 'w1',
  }

  return {
    discord,
    world: discord.world,
    store: store.digest,
    log,
    deps,
    now,
    pass: (milliseconds: number) => {
      at += milliseconds
    },
    async subscribe(...subscriptions: readonly Subscription[]) {
      for (const each of subscriptions) await store.digest.subscriptions.add(each, 10_000)
    },
    /** What a process does in one turn, one digest after the other. */
    async work(changes: Partial<DeliveryDeps> = {}) {
      const own = { ...deps, ...changes }
      const { deliveries } = own.store
      const due = await deliveries.due(at, 1000)
      await deliveries.plan(
        due.flatMap((subscription) => planDue(subscription, at) ?? []),
        at,
      )
      const claims = await deliveries.claim(own.worker, at, LIMITS.lease, 1000)
      for (const claim of claims) await deliver(claim, pacedPoster(own), own)
      return claims.length
    },
    /** The digests that stand in a channel, or in all. */
    posted: (channel?: string) =>
      discord.world.messages.filter(
        ({ embeds, channelId }) =>
          embeds.some(({ footer }) => footer) && (channel ?? channelId) === channelId,
      ),
    /** State and reason of a subscription's digests, the newest first. */
    async states(id = 's1') {
      const all = await store.digest.deliveries.history(id, 100)
      return all.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`))
    },
    async close() {
      rest.clearHandlerSweeper()
      rest.clearHashSweeper()
      await discord.stop()
      await store.close()
    },
  }
}

/** A digest with the mark by which it is found. */
const written = (subscription: string, date: string, late = false) => ({
  content: `${subscription} ${date}${late ? ' en retard' : ''}`,
  embeds: [
    { description: 'Ce jour-là', footer: { text: `Verbatim · réf. ${markOf({ subscription, date })}` } },
  ],
  allowed_mentions: { parse: [] },
})

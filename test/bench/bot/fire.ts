import { setTimeout as sleep } from 'node:timers/promises'
import type { StandIn } from '../../support/discord/stand-in.ts'
import type { Asked } from '../../support/discord/world.ts'
import type { Asker } from './asker.ts'

/** One interaction, and when it was to be sent: one that waited in this process has waited too. */
export interface Sent {
  readonly asked: Asked
  readonly due: number
}

export interface Fired {
  readonly sent: readonly Sent[]
  /** Seconds in which all were sent. */
  readonly seconds: number
}

export const LATE_MS = 3000
const TICK_MS = 5

/** Sends so many a second, however fast the answers come; then waits for those that are still missing. */
export async function fire(discord: StandIn, ask: Asker, rate: number, seconds: number): Promise<Fired> {
  const { now } = discord.world
  const sent: Sent[] = []
  const started = now()
  while (sent.length < rate * seconds) {
    const until = Math.min(rate * seconds, Math.floor(((now() - started) / 1000) * rate))
    while (sent.length < until) {
      const due = started + (sent.length * 1000) / rate
      sent.push({ asked: ask(discord), due })
    }
    await sleep(TICK_MS)
  }
  const took = (now() - started) / 1000
  const isOpen = ({ asked }: Sent) => asked.callback === null || asked.original?.loading === true
  for (let waited = 0; waited < 2 * LATE_MS && sent.some(isOpen); waited += TICK_MS) await sleep(TICK_MS)
  return { sent, seconds: took }
}

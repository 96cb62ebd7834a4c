import type { Timer } from '../interactions/timer.ts'

/** A sleep that can be cut short. */
export interface Wakeable {
  for(milliseconds: number): Promise<void>
  /** Ends the sleep, or the next one where nobody sleeps. */
  wake(): void
}

export function wakeable(timer: Timer): Wakeable {
  let rouse: (() => void) | null = null
  let roused = false
  return {
    async for(milliseconds) {
      if (!roused && milliseconds > 0) {
        const countdown = timer(milliseconds)
        await Promise.race([
          countdown.elapsed,
          new Promise<void>((resolve) => {
            rouse = resolve
          }),
        ])
        countdown.cancel()
        rouse = null
      }
      roused = false
    },
    wake() {
      roused = true
      rouse?.()
    },
  }
}

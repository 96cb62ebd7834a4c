import type { Timer } from '../../src/interactions/timer.ts'

export type VirtualClock = ReturnType<typeof virtualClock>

/** A clock that jumps from one countdown's end to the next as soon as nobody has anything to do. */
export function virtualClock(start: number) {
  let at = start
  const countdowns = new Set<{ readonly until: number; readonly end: () => void }>()
  const timer: Timer = (milliseconds) => {
    let end: () => void = () => undefined
    const elapsed = new Promise<void>((resolve) => {
      end = resolve
    })
    const countdown = { until: at + milliseconds, end }
    countdowns.add(countdown)
    return { elapsed, cancel: () => countdowns.delete(countdown) }
  }
  return {
    now: () => at,
    timer,
    /** Runs until the condition holds or so many milliseconds have passed. */
    async run(done: () => boolean, most: number): Promise<void> {
      const limit = at + most
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve))
        if (done() || countdowns.size === 0) return
        const until = Math.min(...[...countdowns].map((countdown) => countdown.until))
        if (until > limit) return
        at = Math.max(at, until)
        for (const countdown of [...countdowns].filter((each) => each.until <= at)) {
          countdowns.delete(countdown)
          countdown.end()
        }
      }
    },
  }
}

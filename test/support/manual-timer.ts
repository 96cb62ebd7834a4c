import type { Timer } from '../../src/interactions/timer.ts'
import { waiting } from './discord/waiting.ts'

export interface ManualTimer {
  readonly timer: Timer
  /** The milliseconds of the countdowns that run now. */
  readonly running: () => readonly number[]
  /** A countdown of so many milliseconds has begun. */
  readonly begun: (milliseconds: number) => Promise<unknown>
  /** Ends every running countdown. */
  readonly elapse: () => void
}

/** A timer whose time passes only when the test says so. */
export function manualTimer(): ManualTimer {
  const countdowns = new Map<() => void, number>()
  const { changed, until } = waiting()
  const running = () => [...countdowns.values()]
  return {
    timer: (milliseconds) => {
      const { promise, resolve } = deferred<void>()
      countdowns.set(resolve, milliseconds)
      changed()
      return { elapsed: promise, cancel: () => countdowns.delete(resolve) }
    },
    running,
    begun: (milliseconds) => until(() => running().includes(milliseconds)),
    elapse: () => {
      for (const resolve of countdowns.keys()) resolve()
      countdowns.clear()
    },
  }
}

/** A promise that the test settles. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue
    reject = onReason
  })
  return { promise, resolve, reject }
}

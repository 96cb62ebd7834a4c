/** A running countdown: `elapsed` resolves once, unless it is cancelled before. */
interface Countdown {
  readonly elapsed: Promise<void>
  cancel(): void
}

/** Starts a countdown of so many milliseconds. */
export type Timer = (milliseconds: number) => Countdown

/** The process's own clock. */
export const systemTimer: Timer = (milliseconds) => {
  let handle: NodeJS.Timeout | undefined
  const elapsed = new Promise<void>((resolve) => {
    handle = setTimeout(resolve, milliseconds)
  })
  return { elapsed, cancel: () => clearTimeout(handle) }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
const INTERRUPTED = 130

/** Resolves at the first signal to stop, which leaves time to finish; the second ends the process at once. */
export const stopSignal = (process: NodeJS.Process): Promise<void> =>
  new Promise((resolve) => {
    let asked = false
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (asked) process.exit(INTERRUPTED)
        asked = true
        resolve()
      })
    }
  })

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
const INTERRUPTED = 130
/** A terminal and npm may both pass on the same Ctrl + C. */
const SAME_MS = 1000
const LOOK_EVERY_MS = 250

/**
 * Resolves when the process is asked to stop, which leaves time to finish; asked once more, it ends at once.
 * Under npm the end of the parent counts too: npm's shell dies of a signal without passing it on.
 */
export const stopSignal = (process: NodeJS.Process, underNpm: boolean): Promise<void> =>
  new Promise((resolve) => {
    let askedAt: number | null = null
    const ask = () => {
      if (askedAt !== null && performance.now() - askedAt > SAME_MS) process.exit(INTERRUPTED)
      askedAt ??= performance.now()
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, ask)
    // A process of one shard ends with the one that started it.
    process.on('disconnect', ask)
    if (!underNpm) return
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      resolve()
    }, LOOK_EVERY_MS)
    watch.unref()
  })

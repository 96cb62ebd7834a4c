/** The answers being given, so that a stop can wait for them. */
export interface InFlight {
  /** The task must not reject. */
  add(task: Promise<void>): void
  readonly size: number
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>
}

export function inFlight(): InFlight {
  const tasks = new Set<Promise<void>>()
  return {
    add(task) {
      tasks.add(task)
      void task.finally(() => tasks.delete(task))
    },
    get size() {
      return tasks.size
    },
    async idle() {
      while (tasks.size > 0) await Promise.all(tasks)
    },
  }
}

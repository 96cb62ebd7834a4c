export interface Waiting {
  /** Something happened: every condition is looked at again. */
  readonly changed: () => void
  /** Resolves with the first value that is neither false, null nor undefined. Throws what the condition throws. */
  readonly until: <Value>(condition: () => Value | false | null | undefined) => Promise<Value>
}

/** Waiting for conditions without a clock: they are looked at whenever something happens. */
export function waiting(): Waiting {
  const checks = new Set<() => void>()
  return {
    changed: () => {
      for (const check of [...checks]) check()
    },
    until: (condition) =>
      new Promise((resolve, reject) => {
        const check = () => {
          try {
            const value = condition()
            if (value === false || value === null || value === undefined) return
            checks.delete(check)
            resolve(value)
          } catch (error) {
            checks.delete(check)
            reject(error)
          }
        }
        checks.add(check)
        check()
      }),
  }
}

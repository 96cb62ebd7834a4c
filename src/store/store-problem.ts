/**
 * Why a store cannot serve. `not-a-store`: a file of another kind. `damaged`: ours, but its pages do not hold
 * together. `newer-version`: written by a later release. `locked`: another process held it for too long.
 * `missing`: asked for reading only, and not there. `unreachable`: cannot be opened or created there.
 * Of a server: `gone`: it does not answer any more, or never did. `slow`: it took too long to let us in. `denied`: it
 * does not let this user in. `busy`: it takes no more connections. `over-limit`: a statement took too long.
 */
export type StoreProblem =
  | 'not-a-store'
  | 'damaged'
  | 'newer-version'
  | 'locked'
  | 'read-only'
  | 'disk-full'
  | 'disk-error'
  | 'missing'
  | 'unreachable'
  | 'gone'
  | 'slow'
  | 'denied'
  | 'busy'
  | 'over-limit'

/** What a promise of a store rejects with when the fault lies outside the program; the cause says more. */
export class StoreError extends Error {
  readonly code: StoreProblem

  constructor(code: StoreProblem, cause: unknown) {
    super(`store: ${code}`, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

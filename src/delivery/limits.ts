/** So many requests go out within any one second, of all processes together: Discord takes 50. */
export const MOST_A_SECOND = 40

/** By so many milliseconds a busy process may miss its slot; whoever is later takes another one. */
const JITTER = 80

/** Milliseconds. */
export const LIMITS = {
  /**
   * From one request's slot to the next. What goes out within a second has its slot in that second, or less than the
   * jitter before it.
   */
  spacing: Math.ceil((1000 + JITTER) / MOST_A_SECOND),
  /** How long a claim is somebody's own, and how often it is prolonged. */
  lease: 5000,
  renewal: 1500,
  /** No crowd of processes reserves slots further ahead: then a limit holds everything. */
  crowd: 5000,
  jitter: JITTER,
  /** A slot further away than this is not waited for. */
  patience: 2500,
  /** For so long Discord certainly remembers a nonce: « some minutes ». */
  nonce: 120_000,
  /** Later than this a digest says that it is late. */
  late: 10 * 60_000,
  /** From the first pause after a request without an answer to the longest. */
  firstPause: 1000,
  longestPause: 60_000,
  /** The window in which Discord counts invalid requests. */
  refusals: 600_000,
  /** Clocks that differ, and messages that arrive late. */
  tolerance: 120_000,
  /** What another process planned is seen after so long at the latest. */
  sleep: 1000,
  nap: 200,
  /** When the store fails. */
  recess: 5000,
} as const

/** Digests that are sent at once in one process. */
export const CONCURRENCY = 16

/** Of the 10 000 invalid requests in ten minutes after which Discord shuts a bot out. */
export const MOST_REFUSALS = 2000

/** A digest that cannot be written is not tried more often. */
export const MOST_ATTEMPTS = 8

/** So many days in a row without permission pause a subscription. */
export const DAYS_WITHOUT_PERMISSION = 3

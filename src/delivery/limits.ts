/** Milliseconds. */
export const LIMITS = {
  /** 40 requests a second, of all processes together: Discord takes 50. */
  spacing: 25,
  /** How long a claim is somebody's own, and how often it is prolonged. */
  lease: 5000,
  renewal: 1500,
  /** No crowd of processes reserves slots further ahead: then a limit holds everything. */
  crowd: 5000,
  /** By so much a busy process may miss its slot. */
  jitter: 100,
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

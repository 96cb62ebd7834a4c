/** Which part of the bot's servers a process answers. */
export interface Shards {
  /** From 0. */
  readonly ids: readonly number[]
  /** Of all processes on all machines together. */
  readonly count: number
}

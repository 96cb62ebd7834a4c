/** Told of what happens between the bot and Discord. */
export interface ConnectionWatch {
  /** Ready to receive, or not any more. */
  readonly shard: (shard: number, connected: boolean) => void
  /** A request has to wait. */
  readonly rateLimited: (scope: string) => void
  /** Requests that Discord refused as invalid within its running window, as often as the library warns of them. */
  readonly refusedRequests: (count: number) => void
}

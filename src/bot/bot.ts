import type { Poster } from '../digest/ports/poster.ts'
import type { BotProblem } from './problems.ts'

export interface BotSettings {
  readonly token: string
  readonly applicationId: string
  /** Without the version: `https://discord.com/api`. */
  readonly apiBase: string
}

/** A bot that answers, over the gateway or over HTTP. */
export interface Bot {
  /** Resolves when Discord throws the bot out for good: its token was reset, for example. */
  readonly lost: Promise<BotProblem>
  /** Posts and reads messages in the bot's name. */
  readonly poster: Poster
  /** Whether interactions can reach it now. */
  readonly connected: () => boolean
  /** Takes nothing new, finishes the running answers (for ten seconds at most), and disconnects. */
  stop(): Promise<void>
}

export const STOP_WITHIN_MS = 10_000

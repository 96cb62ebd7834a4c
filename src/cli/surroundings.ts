import type { DigestWriter } from '../digest/writer.ts'
import type { Day } from '../domain/civil-date.ts'
import type { Locale } from '../domain/locale.ts'
import type { Result } from '../domain/result.ts'
import type { Moved, MoveProblem, MoveSettings } from '../store/move/move-store.ts'
import type { Store } from '../store/store.ts'
import type { Conversation } from './ask/conversation.ts'

/** Where a command prints, and what it may know of the world. */
export interface Io {
  /** Standard output: results only. */
  readonly print: (text: string) => void
  /** A line on standard error. */
  readonly complain: (line: string) => void
  /** Standard error as a stream, for a progress bar; null where it is no terminal. */
  readonly terminal: NodeJS.WritableStream | null
  /** Whether what is printed is looked at: colours and bold are welcome. */
  readonly styled: boolean
  readonly locale: Locale
  readonly now: () => number
  readonly today: () => Day
  /** Aborted when the operator wants the command to stop. */
  readonly stop: AbortSignal
}

export interface OpenStore {
  readonly store: Store
  readonly conversation: Conversation
  readonly digest: DigestWriter
  close(): Promise<void>
}

/** What commands need of the rest of the program; each is made only when a command asks for it. */
export interface Surroundings {
  readonly io: Io
  /** The operator's store; `withCorpus` gives an empty one the dossiers of `data/corpus`. A failure's detail is a line to show. */
  open(options: { readonly withCorpus: boolean }): Promise<Result<OpenStore, 'unusable'>>
  /** Copies the store at one address to another. An `unusable` one's detail is a line to show. */
  move(from: string, to: string, settings: MoveSettings): Promise<Result<Moved, MoveProblem | 'unusable'>>
  /** Makes Discord know the commands. A failure's detail is a line to show. */
  register(): Promise<Result<'unchanged' | 'replaced', 'unusable'>>
}

/** `failed`: what was asked for is not so, or not all of it was done. `unusable`: it could not be tried. */
export const EXIT = {
  done: 0,
  failed: 1,
  unusable: 2,
  interrupted: 130,
} as const

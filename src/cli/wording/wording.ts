import type { MergeSignal } from '../../extract/actors/merge-signals.ts'
import type { IngestProblem } from '../../ingest/problem.ts'
import type { Moved } from '../../store/move/move-store.ts'
import type { PutOutcome } from '../../store/store.ts'

/** Why a file gives nothing: its content, or the file itself. */
export type FileProblem = IngestProblem | 'missing' | 'unreadable' | 'extraction'

/** All that the command line says by itself, in one language; the answers bring their own words. */
export interface Wording {
  readonly commands: Readonly<
    Record<
      | 'program'
      | 'ingest'
      | 'extract'
      | 'ask'
      | 'when'
      | 'evaluate'
      | 'dossiers'
      | 'register'
      | 'merges'
      | 'move'
      | 'digest'
      | 'preview',
      string
    >
  >
  readonly options: Readonly<
    Record<
      | 'paths'
      | 'jobs'
      | 'again'
      | 'file'
      | 'line'
      | 'expression'
      | 'folder'
      | 'documents'
      | 'json'
      | 'published'
      | 'locale'
      | 'pages'
      | 'on'
      | 'date'
      | 'topic'
      | 'sections'
      | 'help'
      | 'version'
      | 'gold'
      | 'annotated'
      | 'min'
      | 'showMisses'
      | 'part'
      | 'withoutPeople'
      | 'runs'
      | 'write'
      | 'as'
      | 'from'
      | 'to'
      | 'replace',
      string
    >
  >
  readonly problem: Readonly<Record<FileProblem, string>>
  /** « fichier, ligne 3 : … ». */
  readonly at: (file: string, line: string | undefined, problem: string) => string
  readonly merges: {
    readonly articles: (n: number) => string
    /** Of all people that several articles name. */
    readonly summary: (doubtful: number, people: number) => string
    readonly doubtful: (name: string, groups: number, signals: readonly string[]) => string
    readonly signal: Readonly<Record<MergeSignal, string>>
  }
  readonly move: Readonly<
    Record<'copied' | 'same', (moved: Moved) => string> &
      Record<'itself' | 'occupied' | 'miscounted' | 'stopped', string> & {
        /** `left` in seconds; null where nobody knows. */
        progress(done: number, total: number, left: number | null): string
      }
  >
  readonly noFiles: string
  readonly notADay: (text: string) => string
  readonly notALocale: (text: string) => string
  readonly notANumber: (text: string) => string
  readonly outcome: Readonly<Record<PutOutcome | 'refused', (n: number) => string>>
  readonly ingested: (articles: number, parts: readonly string[]) => string
  /** `share` from 0 to 1, `rate` in documents a second, `left` in seconds; null where nobody knows. */
  readonly progress: (state: {
    readonly share: number | null
    readonly articles: number
    readonly rate: number
    readonly left: number | null
  }) => string
  readonly resumed: (files: number, articles: number) => string
  readonly stopped: string
  /** The store failed. */
  readonly halted: string
  /** After `stopped` or `halted`, of documents that can be read again. */
  readonly goesOn: string
  readonly noDate: (expression: string) => string
  readonly otherWeekday: string
  readonly written: (n: number, folder: string) => string
  readonly unwritable: (folder: string) => string
  readonly registered: Readonly<Record<'unchanged' | 'replaced', string>>
  readonly morePages: string
  readonly onlyYou: string
  readonly choices: string
  readonly labels: Readonly<
    Record<
      | 'published'
      | 'inferred'
      | 'unknown'
      | 'author'
      | 'tags'
      | 'quotes'
      | 'events'
      | 'actors'
      | 'dates'
      | 'unknownSpeaker'
      | 'relay',
      string
    >
  >
}

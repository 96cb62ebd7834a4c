/**
 * Texts kept beside the facts, each under a key of its own, for layers above the store: never searched, counted or
 * shown. They live and go with the database.
 */
export interface Notes {
  get(key: string): Promise<string | null>
  /** Those that begin so, sorted by code units; `prefix` is ASCII. */
  keys(prefix: string): Promise<readonly string[]>
  /** Null takes the text away. */
  set(key: string, text: string | null): Promise<void>
}

/** Answers that were given before, as long as they are right. */
export interface Keep<Answer> {
  /** The answer to a question, worked out once for all who ask it. Rejects as `make` does, and keeps no failure. */
  of(question: string, make: () => Promise<Answer>): Promise<Answer>
}

export interface KeepSettings {
  /** Changes with whatever an answer may show. */
  readonly version: () => Promise<string>
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
}

/** Milliseconds: many who ask at once need not all ask whether something changed. */
const MOMENT = 200
/** Milliseconds after which an answer is worked out anew in any case: a copy of the store may be behind its version. */
const GOOD_FOR = 60_000
/** A page of quotes takes some kilobytes. */
const MOST = 2000

/** Keeps the answers that were wanted last, up to two thousand. What changes is seen within a moment. */
export function createKeep<Answer>({ version, now }: KeepSettings): Keep<Answer> {
  const answers = new Map<string, { readonly answer: Promise<Answer>; readonly at: number }>()
  let known: { readonly version: string; readonly at: number } | null = null
  let coming: Promise<void> | null = null

  async function look(): Promise<void> {
    const at = now()
    const found = await version()
    if (known?.version !== found) answers.clear()
    known = { version: found, at }
  }

  return {
    async of(question, make) {
      if (known === null || now() - known.at >= MOMENT) {
        coming ??= look().finally(() => {
          coming = null
        })
        await coming
      }
      const before = answers.get(question)
      answers.delete(question)
      const kept = before && now() - before.at < GOOD_FOR ? before : { answer: make(), at: now() }
      answers.set(question, kept)
      if (kept !== before) {
        const [oldest] = answers.size > MOST ? answers.keys() : []
        if (oldest !== undefined) answers.delete(oldest)
        kept.answer.catch(() => {
          if (answers.get(question) === kept) answers.delete(question)
        })
      }
      return kept.answer
    },
  }
}

/** Works out every answer anew. */
export const keepNothing = <Answer>(): Keep<Answer> => ({ of: (_question, make) => make() })

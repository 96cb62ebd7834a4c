/** An expected failure: a code that an upper layer words in the user's language, and what to name in it. */
export interface Failure<Code extends string> {
  readonly ok: false
  readonly code: Code
  readonly detail?: string
}

export type Result<Value, Code extends string> = { readonly ok: true; readonly value: Value } | Failure<Code>

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const fail = <Code extends string>(code: Code, detail?: string): Failure<Code> =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail }

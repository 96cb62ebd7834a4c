import type { About } from '../entry.ts'
import { type Block, cut, type Field } from './blocks.ts'
import { isRepeatable, KEYS, type Key, keyNamed } from './keys.ts'
import type { OverlayProblem, ProblemCode } from './problem.ts'
import type { ReadValue } from './values.ts'

/** The fields of one entry; what is wrong with them is collected as they are read. */
export interface Fields {
  one<Value>(key: Key, read: ReadValue<Value>): Value | undefined
  all<Value>(key: Key, read: ReadValue<Value>): readonly Value[]
  /** Whether the entry says anything beside the keys. */
  saysMoreThan(keys: readonly Key[]): boolean
}

export const problemAt = ({ line, key }: Field, code: ProblemCode, what = key): OverlayProblem => ({
  line,
  code,
  what: cut(what),
})

/** Sorts the lines below an entry's first by their keys. */
export function fieldsOf(about: About, lines: Block, problems: OverlayProblem[]): Fields {
  const byKey = new Map<Key, Field[]>()
  const known: readonly Key[] = ['hide', ...KEYS[about]]
  for (const field of lines) {
    const key = keyNamed(field.key)
    const same = (key && byKey.get(key)) ?? []
    if (key === undefined || !known.includes(key)) problems.push(problemAt(field, 'unknown-key'))
    else if (same.length > 0 && !isRepeatable(about, key)) problems.push(problemAt(field, 'repeated'))
    else byKey.set(key, [...same, field])
  }
  const all: Fields['all'] = (key, read) =>
    (byKey.get(key) ?? []).flatMap((field) => value(field, read, problems))
  return {
    all,
    one: (key, read) => all(key, read)[0],
    saysMoreThan: (keys) => [...byKey.keys()].some((key) => !keys.includes(key)),
  }
}

/** The field's value, or nothing and a problem. */
export function value<Value>(field: Field, read: ReadValue<Value>, problems: OverlayProblem[]): Value[] {
  const found = read(field.value)
  if (found !== undefined) return [found]
  problems.push(problemAt(field, 'bad-value', `${field.key}: ${field.value}`))
  return []
}

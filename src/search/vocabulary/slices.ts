import { setImmediate } from 'node:timers/promises'

/** Work that stops now and then, so that others get their turn. */
export type Sliced<Value> = Generator<undefined, Value>

/** Words that are worked on in a few milliseconds. */
export const SLICE = 16_384

/** Does the work with a turn for everybody else after each slice. */
export async function bySlices<Value>(work: Sliced<Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await setImmediate()
  }
}

/** Does the work at once. */
export function atOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

import { readFileSync } from 'node:fs'

/**
 * Milliseconds that this thread has computed. Where the system tells no thread's time, it is the process's: then
 * other threads count too.
 */
function computed(): number {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'utf8'), 10) / 1e6
  } catch {
    return process.cpuUsage().user / 1e3
  }
}

/** Milliseconds that this thread computes for something, however many others want the processor meanwhile. */
export function costOf(work: () => unknown): number {
  const before = computed()
  work()
  return computed() - before
}

/** How many times as long the longer text is. */
const TIMES = 8

/** What `growth` stays below where the cost is in proportion to the length: that gives about 1, its square 8. */
export const LINEAR = 3

/** Less is lost in the grain of the clock, in milliseconds. */
const LEAST = 4

/** What disturbs a measurement only ever adds to it, so the least of several is the best. */
const ATTEMPTS = 4

/**
 * What a character costs in a text of `8 * size` characters, compared with one of `size`. As much is read for either
 * figure, once everything was read before, so that neither start-up nor the grain of the clock weighs on one alone.
 * Ends as soon as the cost is seen to be linear.
 */
export function growth<Text>(
  size: number,
  make: (length: number) => Text,
  read: (text: Text) => unknown,
): number {
  const [short, long] = [make(size), make(size * TIMES)]
  const spent = (text: Text, times: number): number =>
    costOf(() => {
      for (let time = 0; time < times; time += 1) read(text)
    })
  spent(short, TIMES / 2)
  let [apart, together] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= LINEAR; attempt += 1) {
    apart = Math.min(apart, spent(short, TIMES))
    together = Math.min(together, spent(long, 1))
    ratio = together / Math.max(apart, LEAST)
  }
  return ratio
}

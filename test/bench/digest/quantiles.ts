/** `p50 0.1 s, p95 5.2 s, max 9.8 s` of milliseconds. */
export function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? 0
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`
  return `p50 ${seconds(at(0.5))}, p95 ${seconds(at(0.95))}, max ${seconds(at(1))}`
}

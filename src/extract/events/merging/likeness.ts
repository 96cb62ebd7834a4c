/** How many both have. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return common
}

/** The share of the smaller set that both have; 1 when one of them is empty, as nothing tells them apart. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 1 : shared(a, b) / smaller
}

/** The share of all words that both have; 1 when one of the sets is empty. */
export function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 1
  const common = shared(a, b)
  return common / (a.size + b.size - common)
}

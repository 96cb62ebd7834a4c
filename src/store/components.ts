/** Groups items that share a key, directly or through others. Items and groups keep the order of the items. */
export function componentsByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Item[][] {
  const groupOf = new Map<string, Set<Item>>()
  const groups = new Set<Set<Item>>()
  for (const item of items) {
    const group = new Set([item])
    groups.add(group)
    for (const key of keysOf(item)) {
      const joined = groupOf.get(key)
      groupOf.set(key, group)
      if (!joined || joined === group || !groups.delete(joined)) continue
      for (const member of joined) {
        group.add(member)
        for (const other of keysOf(member)) groupOf.set(other, group)
      }
    }
  }
  return inOrder(items, groups)
}

/** Groups items that are linked, directly or through others. Items and groups keep the order of the items. */
export function componentsByLink<Item>(
  items: readonly Item[],
  linked: (a: Item, b: Item) => boolean,
): Item[][] {
  const left = new Set(items)
  const groups: Set<Item>[] = []
  for (const first of items) {
    if (!left.delete(first)) continue
    const group = new Set([first])
    // A set is iterated with what is added on the way.
    for (const member of group)
      for (const other of left) {
        if (!linked(member, other)) continue
        left.delete(other)
        group.add(other)
      }
    groups.push(group)
  }
  return inOrder(items, groups)
}

function inOrder<Item>(items: readonly Item[], groups: Iterable<ReadonlySet<Item>>): Item[][] {
  const rank = new Map(items.map((item, at) => [item, at]))
  const at = (item: Item | undefined): number => (item === undefined ? -1 : (rank.get(item) ?? -1))
  return [...groups]
    .map((group) => [...group].sort((a, b) => at(a) - at(b)))
    .sort(([a], [b]) => at(a) - at(b))
}

export interface Work<In, Out> {
  readonly work: (item: In) => Promise<Out>
  /** What an item weighs in memory; started work is kept below `most`, a single item may be heavier. */
  readonly weight: (item: In) => number
  readonly most: number
  /** So many items at once. */
  readonly width: number
}

/** Works on several items at once, gives the results in the order of the items, and reads no further ahead than that. */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  { work, weight, most, width }: Work<In, Out>,
): AsyncGenerator<Out> {
  const started: { readonly result: Promise<Out>; readonly weight: number }[] = []
  let load = 0
  const next = async (): Promise<Out> => {
    const first = started[0] as (typeof started)[number]
    const result = await first.result
    started.shift()
    load -= first.weight
    return result
  }
  for await (const item of items) {
    const heavy = weight(item)
    while (started.length > 0 && (started.length >= width || load + heavy > most)) yield await next()
    const result = work(item)
    // It is looked at in its turn; until then nobody else may call it unhandled.
    result.catch(() => undefined)
    started.push({ result, weight: heavy })
    load += heavy
  }
  while (started.length > 0) yield await next()
}

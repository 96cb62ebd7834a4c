/** Works something out when it is first asked for, once. */
export function lazy<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: make() }
    return known.value
  }
}

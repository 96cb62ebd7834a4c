/** How many are kept at once. */
const MOST = 20_000
/** Longer words hardly come again. */
const LONGEST = 24

/** What is made of a word, made once for its letters; `known` is cleared before it grows without bound. */
export function remembered<Made>(word: string, known: Map<string, Made>, make: (word: string) => Made): Made {
  const before = known.get(word)
  if (before !== undefined) return before
  const made = make(word)
  if (word.length <= LONGEST) {
    if (known.size >= MOST) known.clear()
    known.set(word, made)
  }
  return made
}

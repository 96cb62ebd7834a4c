const SHORTEST = 3

/** « négociations » and « négociation », « climatiques » and « climatique » are one word. Folded words. */
export const stem = (word: string): string =>
  word.length > SHORTEST ? word.replace(/(?:es|s|x|e)$/u, '') : word
